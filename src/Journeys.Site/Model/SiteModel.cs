using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;

namespace Journeys.Site.Model;

/// <summary>What all pages in all languages share; made once a build and only read from then on.</summary>
internal sealed class SiteModel
{
    private readonly Dictionary<string, EffectiveJourney> _journeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EffectiveTouchpoint>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<EffectiveJourney, JourneySummary> _summaries = [];
    private readonly ILookup<string, EffectiveJourney> _parts;
    private readonly ILookup<string, EffectiveJourney> _variants;
    private readonly HashSet<string> _rules;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Html> _reasons = new(StringComparer.Ordinal);
    private readonly Lazy<FindingPlaces> _findingPlaces;

    public SiteModel(SiteInput input)
    {
        Input = input;
        _findingPlaces = new Lazy<FindingPlaces>(() => new FindingPlaces(this));
        Workspace = input.Workspace;
        Findings = new FindingIndex(input.Findings);
        Journeys = [.. Workspace.Views.Where(IsPublished)];
        Summaries = [.. Journeys.Select(journey => JourneySummary.Of(journey, Findings.Of(journey)))];
        foreach (var summary in Summaries)
        {
            _summaries.Add(summary.Journey, summary);
        }

        foreach (var use in Journeys.SelectMany(journey => journey.Touchpoints).Where(touchpoint => touchpoint.IsShared))
        {
            UsesOf(use.Name.Value).Add(use);
        }

        Shared = [.. Workspace.SharedTouchpoints.All.Where(IsFirst)];
        Ranking = RankedTouchpoint.Rank(Journeys.Where(journey => journey.Declaration.Status != JourneyStatus.Retired));
        PublishedAt = PublishedAddress(input);
        _parts = Journeys
            .Where(journey => Journey(journey.Declaration.Within) is { } parent && parent != journey)
            .ToLookup(journey => journey.Declaration.Within!.Value.Value, StringComparer.Ordinal);
        _variants = Journeys
            .Where(journey => Journey(journey.Declaration.Variant?.Of) is { } original && original != journey)
            .ToLookup(journey => journey.Declaration.Variant!.Of.Value, StringComparer.Ordinal);
        Messages = [.. Workspace.Messages.All.Where(message => message.Name.Value.Length > 0).DistinctBy(message => message.Name.Value)];
        SortedFindings = [.. input.Findings
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding, FindingOrder)];
        FindingsByRule = [.. SortedFindings.Index()
            .GroupBy(entry => entry.Item.Rule.Name, StringComparer.Ordinal)
            .Select(group => (group.Key, group.First().Index, group.Count()))];
        _rules = [.. input.Rules.Select(rule => rule.Name)];
        Usages = new Usages(this);
        Measures = new MeasureIndex(input.Measures);
        Repository = Repository.Of(input);
        Handbook = new Handbook(input.Handbook, Workspace.Languages);
        Files = new SiteFiles(input.Templates, input.Assets);
        Named = new NamedTargets(this);
    }

    public SiteInput Input { get; }

    public Workspace Workspace { get; }

    public FindingIndex Findings { get; }

    /// <summary>The journeys that are shown, each name once.</summary>
    public ImmutableArray<EffectiveJourney> Journeys { get; }

    /// <summary>The summaries, in the order of <see cref="Journeys"/>.</summary>
    public ImmutableArray<JourneySummary> Summaries { get; }

    /// <summary>The shared touchpoints, each name once.</summary>
    public ImmutableArray<Touchpoint> Shared { get; }

    /// <summary>The Markdown pages.</summary>
    public Handbook Handbook { get; }

    /// <summary>The home of the sources on the web, or null.</summary>
    public Repository? Repository { get; }

    /// <summary>What links by name mean.</summary>
    public NamedTargets Named { get; }

    /// <summary>The stylesheet and the pictures.</summary>
    public SiteFiles Files { get; }

    /// <summary>Whom each finding concerns.</summary>
    public FindingPlaces FindingPlaces => _findingPlaces.Value;

    /// <summary>The findings, the heaviest first, those of a rule together.</summary>
    public ImmutableArray<Finding> SortedFindings { get; }

    /// <summary>The rules that found something, each with the place of its first finding among the sorted ones.</summary>
    public ImmutableArray<(string Name, int First, int Count)> FindingsByRule { get; }

    /// <summary>The messages, each name once.</summary>
    public ImmutableArray<Message> Messages { get; }

    /// <summary>The touchpoints by urgency.</summary>
    public ImmutableArray<RankedTouchpoint> Ranking { get; }

    /// <summary>Where channels, teams, metrics and the like are used.</summary>
    public Usages Usages { get; }

    /// <summary>What was measured.</summary>
    public MeasureIndex Measures { get; }

    /// <summary>The address of the site with a slash at its end, or null.</summary>
    public string? PublishedAt { get; }

    public JourneySummary SummaryOf(EffectiveJourney journey) => _summaries[journey];

    /// <summary>The published journey of that name, or null.</summary>
    public EffectiveJourney? Journey(Identifier? name) => name is { } known ? _journeys.GetValueOrDefault(known.Value) : null;

    /// <summary>The published journeys that are parts of this one.</summary>
    public IReadOnlyCollection<EffectiveJourney> PartsOf(EffectiveJourney journey) => [.. _parts[journey.Name.Value]];

    /// <summary>The published journeys that are variants of this one.</summary>
    public IReadOnlyCollection<EffectiveJourney> VariantsOf(EffectiveJourney journey) => [.. _variants[journey.Name.Value]];

    /// <summary>Why a rule matters; its links lead nowhere within the site, so the same text stands on every page.</summary>
    public Html WhyOf(RuleDescriptor rule, string language) => _reasons.GetOrAdd(rule.Why.In(language), why => MarkdownText.Render(why, NoLinks.Instance, 4));

    /// <summary>Whether the handbook explains a rule.</summary>
    public bool Explains(string rule) => _rules.Contains(rule);

    /// <summary>At how many touchpoints a message is said.</summary>
    public int PlacesOf(Message message) => Usages.CountOf(message);

    /// <summary>Where a shared touchpoint is used in published journeys.</summary>
    public IReadOnlyList<EffectiveTouchpoint> UsesOf(Touchpoint shared) =>
        _uses.TryGetValue(shared.Name.Value, out var uses) ? uses : [];

    /// <summary>A place in the sources' repository, if the workspace names one.</summary>
    public SourceLink SourceOf(Origin origin) =>
        Repository is null || origin.Source is null ? default : Repository.At(origin.File, origin.Range.Start.Line, origin);

    /// <summary>A page of the handbook in the sources' repository, if the workspace names one.</summary>
    public SourceLink SourceOf(HandbookText page) =>
        Repository is null || page.IsGenerated ? default : Repository.At(Input.Folder + "/handbook/" + page.File, 1, null);

    private static readonly Comparer<Finding> FindingOrder = Comparer<Finding>.Create(Finding.CompareByPlace);

    private static string? PublishedAddress(SiteInput input)
    {
        var written = Address.Clean(input.BaseUrl ?? input.Workspace.Settings?.Site?.Value);
        var isWeb = written is not null
            && Uri.TryCreate(written, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https";
        return isWeb ? written!.TrimEnd('/') + "/" : null;
    }

    private bool IsPublished(EffectiveJourney journey) =>
        SitePaths.IsName(journey.Name.Value)
        && (Input.Drafts || journey.Declaration.Status != JourneyStatus.Draft)
        && _journeys.TryAdd(journey.Name.Value, journey);

    private bool IsFirst(Touchpoint shared) =>
        SitePaths.IsName(shared.Name.Value) && ReferenceEquals(Workspace.SharedTouchpoints.Find(shared.Name), shared);

    private List<EffectiveTouchpoint> UsesOf(string shared)
    {
        if (!_uses.TryGetValue(shared, out var uses))
        {
            uses = [];
            _uses.Add(shared, uses);
        }

        return uses;
    }
}
