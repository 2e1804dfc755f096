using System.Text;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Output;

/// <summary>Writes a file so that it is either whole or as it was.</summary>
internal static class ResultFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <paramref name="text"/> beside the file and moves it into place.</summary>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(CliContext context, string path, string text)
    {
        var full = context.FullPath(path);
        if (Directory.Exists(full))
        {
            throw new CliException($"cannot write {path}: it is a folder; give a file for the result");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new CliException($"cannot write {path}: the folder is not there; make it, or give another file");
        }

        try
        {
            Replace(Target(full), Utf8.GetBytes(text), context.Cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotWrite(path, error);
        }
    }

    private static void Replace(string path, byte[] bytes, CancellationToken cancellation)
    {
        if (IsDevice(path))
        {
            using var device = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            device.Write(bytes);
            return;
        }

        StagedFile.Put(path, bytes, cancellation);
    }

    /// <summary>The file behind a link, so that the link stays one.</summary>
    private static string Target(string path) =>
        IsDevice(path) || new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    /// <summary>What cannot be replaced by a file: <c>/dev/stdout</c> and its like. <c>/dev/shm</c> is a disk like any other.</summary>
    public static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && path.StartsWith("/dev/", StringComparison.Ordinal)
        && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)
        && File.Exists(path);
}
