namespace Journeys.Cli.Serving;

/// <summary>By what a file is known to be the one that was read.</summary>
/// <param name="Length">Its length; -1 where it is not there.</param>
/// <param name="Written">When it was last written, in ticks.</param>
internal readonly record struct Stamp(long Length, long Written)
{
    /// <summary>That of the file of a path.</summary>
    public static Stamp Of(string path)
    {
        var file = new FileInfo(path);
        return new Stamp(file.Exists ? file.Length : -1, file.LastWriteTimeUtc.Ticks);
    }
}
