using System.Collections.Concurrent;

namespace Journeys.Site.Output;

/// <summary>Keeps the site in memory: for <c>serve</c> and for tests.</summary>
public sealed class MemorySink : ISiteSink
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The files by their path within the site.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <inheritdoc/>
    public void Write(string relativePath, ReadOnlyMemory<byte> content) => _files[relativePath] = content.ToArray();
}
