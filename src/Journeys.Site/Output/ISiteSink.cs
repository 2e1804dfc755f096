namespace Journeys.Site.Output;

/// <summary>Where the files of a site go. Many threads write at once, each file once.</summary>
public interface ISiteSink
{
    /// <summary>Takes a file.</summary>
    /// <param name="relativePath">Its path within the site, with <c>/</c>; never rooted, never with <c>..</c>.</param>
    /// <param name="content">Its bytes, valid during the call only.</param>
    void Write(string relativePath, ReadOnlyMemory<byte> content);
}
