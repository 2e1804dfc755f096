using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;

namespace Journeys.LanguageServer.Features.Colouring;

/// <summary>Keeps the colours that the client has of each document, to send only what has changed.</summary>
internal sealed class ColourCache
{
    private readonly ConcurrentDictionary<string, (string Id, ImmutableArray<int> Data)> _sent = new(StringComparer.Ordinal);
    private long _last;

    /// <summary>Keeps colours, and gives the name by which the client calls them.</summary>
    public string Keep(string uri, ImmutableArray<int> data)
    {
        var id = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        _sent[uri] = (id, data);
        return id;
    }

    /// <summary>The colours of that name; none where they are no longer kept, so that the difference is everything.</summary>
    public ImmutableArray<int> Find(string uri, string id) => _sent.TryGetValue(uri, out var sent) && sent.Id == id ? sent.Data : [];

    /// <summary>A document was closed.</summary>
    public void Forget(string uri) => _sent.TryRemove(uri, out _);
}
