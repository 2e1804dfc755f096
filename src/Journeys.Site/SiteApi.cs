using System.Buffers;
using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Site;

/// <summary>
/// The data behind the pages, for programs. Whoever builds the site knows the formats, so it hands over how to write them; Site knows
/// which journeys are shown and where.
/// </summary>
/// <param name="Journey">Writes a journey, as UTF-8 JSON.</param>
/// <param name="Files">The other files below <c>api/</c>, each made when its turn comes.</param>
public sealed record SiteApi(Action<EffectiveJourney, IBufferWriter<byte>> Journey, ImmutableArray<SiteApiFile> Files);

/// <summary>A file of data.</summary>
/// <param name="Path">Its path below <c>api/</c>: <c>findings.json</c>.</param>
/// <param name="Write">Writes it, as UTF-8, piece by piece where it may be large.</param>
public sealed record SiteApiFile(string Path, Action<Stream> Write);

/// <summary>Something that changed for the customer, as the history of the sources tells.</summary>
/// <param name="Date">When: the commit's time.</param>
/// <param name="Title">What, in one line.</param>
/// <param name="Summary">More about it; may be empty.</param>
/// <param name="Address">The page that shows it: its path within the site (<c>journeys/running-shoes/</c>), or a whole address.</param>
public sealed record SiteChange(DateTimeOffset Date, Phrase Title, Phrase Summary, string Address)
{
    /// <summary>The heaviest changes, for pages; where there are none, pages show the summary.</summary>
    public ImmutableArray<ChangeLine> Lines { get; init; } = [];
}
