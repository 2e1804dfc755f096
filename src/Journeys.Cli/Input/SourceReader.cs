using System.Collections.Immutable;
using Journeys.Cli.Git;
using Journeys.Cli.Hosting;
using Journeys.Language.Text;
using Microsoft.Win32.SafeHandles;

namespace Journeys.Cli.Input;

/// <summary>Reads journey files, many at once.</summary>
internal static class SourceReader
{
    /// <summary>Reads all files, in their order.</summary>
    /// <exception cref="CliException">A file cannot be read.</exception>
    public static ImmutableArray<DecodedSource> Read(CliContext context, ImmutableArray<SourceFile> files)
    {
        var results = ReadEach(context, files);
        return results.FirstOrDefault(result => result.Problem is not null).Problem is { } first
            ? throw new CliException(first)
            : [.. results.Select(result => result.Text!)];
    }

    /// <summary>Reads what can be read: of each file, in their order, its text or what keeps it from being read.</summary>
    public static ImmutableArray<(DecodedSource? Text, string? Problem)> ReadEach(CliContext context, ImmutableArray<SourceFile> files)
    {
        var results = new (DecodedSource? Text, string? Problem)[files.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = context.Parallelism, CancellationToken = context.Cancellation };
        Parallel.For(0, files.Length, options, i =>
        {
            try
            {
                results[i] = (ReadOne(files[i]), null);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                results[i] = (null, $"cannot read {files[i].ShownPath}: {FileProblem.Reading(error)}");
            }
        });

        return [.. results];
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static DecodedSource ReadOne(SourceFile file)
    {
        var info = RealFile.At(file.FullPath);
        return info.Length > SourceDecoder.LargestFile
            ? SourceDecoder.TooLarge(file.ShownPath, info.Length)
            : SourceDecoder.Decode(file.ShownPath, Bytes(info));
    }

    /// <summary>Reads what is piped in, no more than a file may hold.</summary>
    /// <param name="shownPath">The path to show.</param>
    /// <param name="input">Standard input.</param>
    public static DecodedSource ReadPiped(string shownPath, Stream input)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (bytes.Length <= SourceDecoder.LargestFile && input.Read(buffer) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.Length > SourceDecoder.LargestFile
            ? SourceDecoder.TooLarge(shownPath, bytes.Length)
            : SourceDecoder.Decode(shownPath, bytes.ToArray());
    }

    /// <summary>Reads a file of a commit.</summary>
    public static DecodedSource Decode(string shownPath, GitBlob blob) => blob.Bytes is { } bytes
        ? SourceDecoder.Decode(shownPath, bytes)
        : SourceDecoder.TooLarge(shownPath, blob.Length);

    /// <summary>A file without a length may be a pipe or a device that never ends, so it is never opened.</summary>
    private static byte[] Bytes(FileInfo info)
    {
        if (info.Length == 0)
        {
            return [];
        }

        using var file = File.OpenHandle(info.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        // Kept as long as the text is, so it is put where the collector moves nothing.
        var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Min(RandomAccess.GetLength(file), SourceDecoder.LargestFile), pinned: true);
        var count = Fill(file, bytes);
        return count == bytes.Length ? bytes : bytes[..count];
    }

    /// <summary>Reads as much as there is; a file may end earlier than it said.</summary>
    private static int Fill(SafeFileHandle file, byte[] bytes)
    {
        var count = 0;
        while (count < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(count), count) is > 0 and var read)
        {
            count += read;
        }

        return count;
    }
}
