using System.Text;
using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Input;

/// <summary>A file of another program, of which journeys are made.</summary>
internal static class ImportedFile
{
    private const long LargestFile = 64 * 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name of a file without its folders, which are of this machine only.</summary>
    public static string NameOf(string path) => path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];

    /// <summary>The bytes of a file; none where it may be a pipe or a device.</summary>
    /// <exception cref="CliException">It cannot be read or is too large.</exception>
    public static byte[] Bytes(CliContext context, string path, string language)
    {
        if (Directory.Exists(context.FullPath(path)))
        {
            throw new CliException($"cannot read {path}: it is a folder; name a file");
        }

        try
        {
            var file = RealFile.At(context.FullPath(path));
            return file.Length switch
            {
                0 => [],
                > LargestFile => throw new CliException(new Phrase(
                    $"{path} is larger than 64 MiB; split it",
                    $"{path} is groter dan 64 MiB; verdeel het",
                    $"{path} er større end 64 MiB; del den").In(language)),
                _ => File.ReadAllBytes(file.FullName),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotRead(path, error);
        }
    }

    /// <summary>The text of a file that is no table.</summary>
    /// <exception cref="CliException">It is not UTF-8.</exception>
    public static string Text(string path, byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException error)
        {
            throw new CliException($"{path} is not UTF-8; save it as UTF-8", error);
        }
    }
}
