using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Site.Templates;

namespace Journeys.Site;

/// <summary>Everything a site is made from. Nothing else is read: no file, no clock, no culture.</summary>
/// <param name="Workspace">The journeys.</param>
/// <param name="Findings">What the rules found; accepted findings are not among them.</param>
/// <param name="Rules">The rules, for the handbook's catalogue.</param>
/// <param name="Today">The day that counts as today: reviews are overdue against it.</param>
public sealed record SiteInput(
    Workspace Workspace, ImmutableArray<Finding> Findings, ImmutableArray<RuleDescriptor> Rules, Date Today)
{
    /// <summary>The Markdown pages beside the journeys.</summary>
    public ImmutableArray<HandbookPage> Handbook { get; init; } = [];

    /// <summary>The folder of the sources as people know it, for what is said about its files: <c>journeys</c>.</summary>
    public string Folder { get; init; } = "journeys";

    /// <summary>The address under which the site is published, or null: then the workspace's own, if it names one.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether draft journeys are shown.</summary>
    public bool Drafts { get; init; }

    /// <summary>The commit that the sources stand at, or null.</summary>
    public string? Version { get; init; }

    /// <summary>The branch that the sources stand at, for links into their editor; null for the one that the workspace names.</summary>
    public string? Branch { get; init; }

    /// <summary>The way from the repository's root to the folder that the files' names start from, with its slash; mostly empty.</summary>
    public string RepositoryFolder { get; init; } = "";

    /// <summary>What changed lately, for the feed; in any order.</summary>
    public ImmutableArray<SiteChange> Changes { get; init; } = [];

    /// <summary>What changed since another state, for the pages of changes; null where nothing was compared.</summary>
    public ChangeSet? ChangeSet { get; init; }

    /// <summary>The data behind the pages, or null for none.</summary>
    public SiteApi? Api { get; init; }

    /// <summary>The templates; the built-in ones unless told.</summary>
    public TemplateSet Templates { get; init; } = TemplateSet.BuiltIn;

    /// <summary>The pictures beside the journeys.</summary>
    public ImmutableArray<SiteFile> Assets { get; init; } = [];

    /// <summary>The formats in which every journey is offered beside its page.</summary>
    public ImmutableArray<JourneyFormat> Formats { get; init; } = [];

    /// <summary>What was measured of the metrics.</summary>
    public ImmutableArray<MetricSeries> Measures { get; init; } = [];

    /// <summary>Which code serves which touchpoint; nothing where nobody traced.</summary>
    public CodeTrace Code { get; init; } = CodeTrace.None;

    /// <summary>How many pages may be made at once; the bytes are the same whatever the number.</summary>
    public int Parallelism { get; init; } = 1;
}

/// <summary>A Markdown page of the handbook.</summary>
/// <param name="Path">Its path within the handbook's folder, with <c>/</c>: <c>publishing.md</c>, <c>decisions/001-tokens.md</c>.</param>
/// <param name="Markdown">Its text (CommonMark).</param>
public sealed record HandbookPage(string Path, string Markdown)
{
    /// <summary>Whether it was made by the program, so that nobody can mend it where it stands.</summary>
    public bool IsGenerated { get; init; }
}

/// <summary>A format in which a journey can be taken along: it stands beside its page as <c>map.KIND</c>.</summary>
/// <param name="Kind">The ending of the file: <c>svg</c>, <c>csv</c>; the interface has its words as <c>download.KIND</c>.</param>
/// <param name="Write">Writes the file's bytes from a journey and the language of its texts; called from several threads at once.</param>
public sealed record JourneyFormat(string Kind, Action<EffectiveJourney, string, IBufferWriter<byte>> Write);

/// <summary>A file that is published as it is.</summary>
/// <param name="Path">Its path relative to the source folder, with <c>/</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>What a build gave.</summary>
/// <param name="Pages">How many pages were written.</param>
/// <param name="Errors">What went wrong; a site with errors is not to be published.</param>
public sealed record SiteBuildResult(int Pages, ImmutableArray<SiteError> Errors);

/// <summary>A template that could not be read or run.</summary>
/// <param name="Template">The template's path within its set.</param>
/// <param name="Line">The line, counted from 1; 0 where it is not known.</param>
/// <param name="Page">The page that was being made; null where the template could not even be read.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record SiteError(string Template, int Line, string? Page, string Message)
{
    /// <summary>One line for people: <c>pages/journey.html:12: … (while making journeys/x/index.html)</c>.</summary>
    public override string ToString() => Told(0);

    /// <summary>The same, with how many other pages have this mistake too.</summary>
    /// <param name="others">How many.</param>
    public string Told(int others) => Template + (Line > 0 ? ":" + Line : "") + ": " + Message
        + (Page is null ? "" : " (while making " + Page + (others == 0 ? "" : " and " + others.ToString(CultureInfo.InvariantCulture) + (others == 1 ? " other page" : " other pages")) + ")");
}
