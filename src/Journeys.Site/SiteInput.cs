using System.Collections.Immutable;
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

    /// <summary>The address under which the site is published, or null: then the workspace's own, if it names one.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether draft journeys are shown.</summary>
    public bool Drafts { get; init; }

    /// <summary>The commit that the sources stand at, or null.</summary>
    public string? Version { get; init; }

    /// <summary>The templates; the built-in ones unless told.</summary>
    public TemplateSet Templates { get; init; } = TemplateSet.BuiltIn;

    /// <summary>The pictures beside the journeys.</summary>
    public ImmutableArray<SiteFile> Assets { get; init; } = [];

    /// <summary>What was measured of the metrics.</summary>
    public ImmutableArray<MetricSeries> Measures { get; init; } = [];

    /// <summary>How many pages may be made at once; the bytes are the same whatever the number.</summary>
    public int Parallelism { get; init; } = 1;
}

/// <summary>A Markdown page of the handbook.</summary>
/// <param name="Path">Its path within the handbook's folder, with <c>/</c>: <c>publishing.md</c>, <c>decisions/001-tokens.md</c>.</param>
/// <param name="Markdown">Its text (CommonMark).</param>
public sealed record HandbookPage(string Path, string Markdown);

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
    public override string ToString() =>
        Template + (Line > 0 ? ":" + Line : "") + ": " + Message + (Page is null ? "" : " (while making " + Page + ")");
}
