namespace Journeys.Site.Output;

/// <summary>Where the files of a site go. Many threads write at once, each file once.</summary>
public interface ISiteSink
{
    /// <summary>Takes a file.</summary>
    /// <param name="relativePath">Its path within the site, with <c>/</c>; never rooted, never with <c>..</c>.</param>
    /// <param name="content">Its bytes, valid during the call only.</param>
    void Write(string relativePath, ReadOnlyMemory<byte> content);

    /// <summary>Takes a file piece by piece: one that may be too large to be held as a whole.</summary>
    /// <param name="relativePath">Its path within the site, as above.</param>
    /// <param name="write">Writes it; called once, before this returns.</param>
    void Write(string relativePath, Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        Write(relativePath, whole.GetBuffer().AsMemory(0, (int)whole.Length));
    }
}
