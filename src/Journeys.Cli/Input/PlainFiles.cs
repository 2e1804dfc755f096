using System.Text;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Input;

/// <summary>Reads what stands beside the journeys: Markdown, pictures, templates.</summary>
internal static class PlainFiles
{
    private const long LargestFile = 64 * 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a file; none where it may be a pipe or a device.</summary>
    /// <exception cref="CliException">It cannot be read or is too large.</exception>
    public static byte[] Bytes(CliContext context, string path)
    {
        try
        {
            var file = RealFile.At(path);
            return file.Length switch
            {
                0 => [],
                > LargestFile => throw new CliException($"{context.ShownPath(path)} is larger than 64 MiB; publish it elsewhere and link to it"),
                _ => File.ReadAllBytes(file.FullName),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotRead(context.ShownPath(path), error);
        }
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="CliException">It cannot be read or is not UTF-8.</exception>
    public static string Text(CliContext context, string path)
    {
        try
        {
            return Strict.GetString(Bytes(context, path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException error)
        {
            throw new CliException($"{context.ShownPath(path)} is not UTF-8; save it as UTF-8", error);
        }
    }
}
