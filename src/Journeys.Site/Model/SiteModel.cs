using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;

namespace Journeys.Site.Model;

/// <summary>What all pages in all languages share; made once a build and only read from then on.</summary>
internal sealed class SiteModel
{
    /// <summary>How many findings stand on a page of their list.</summary>
    public const int FindingsOnAPage = 100;

    private readonly Dictionary<string, int> _journeys = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<EffectiveTouchpoint>>> _uses;
    private readonly Lazy<ILookup<string, EffectiveJourney>> _parts;
    private readonly Lazy<ILookup<string, EffectiveJourney>> _variants;
    private readonly HashSet<string> _rules;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Html> _reasons = new(StringComparer.Ordinal);
    private readonly Lazy<FindingPlaces> _findingPlaces;
    private readonly Lazy<ImmutableArray<RankedTouchpoint>> _ranking;
    private readonly Lazy<ImmutableArray<Finding>> _sortedFindings;
    private readonly Lazy<ImmutableArray<(string Name, int First, int Count)>> _findingsByRule;
    private readonly Lazy<FindingChoices> _findingChoices;
    private readonly Lazy<DisputeIndex> _disputes;
    private readonly Lazy<Usages> _usages;
    private readonly Lazy<CodeIndex> _code;

    /// <param name="input">What the site is made from.</param>
    /// <param name="before">The site of an earlier state, from which what is still true is taken over; null to begin from scratch.</param>
    public SiteModel(SiteInput input, SiteModel? before = null)
    {
        Input = input;
        Workspace = input.Workspace;
        Findings = new FindingIndex(input.Findings);
        Journeys = [.. Workspace.Views.Where(IsPublished)];
        Summaries = [.. Journeys.Select(journey => new JourneySummary(journey, Findings, before?.DigestFor(journey)))];
        _uses = new(() => UsesIn(Journeys));
        _findingPlaces = new(() => new FindingPlaces(this));
        _ranking = new(() => RankedTouchpoint.Rank(Journeys.Where(journey => journey.Declaration.Status != JourneyStatus.Retired)));
        _usages = new(() => new Usages(this));
        _parts = new(() => Journeys
            .Where(journey => Journey(journey.Declaration.Within) is { } parent && parent != journey)
            .ToLookup(journey => journey.Declaration.Within!.Value.Value, StringComparer.Ordinal));
        _variants = new(() => Journeys
            .Where(journey => Journey(journey.Declaration.Variant?.Of) is { } original && original != journey)
            .ToLookup(journey => journey.Declaration.Variant!.Of.Value, StringComparer.Ordinal));
        _sortedFindings = new(() => [.. input.Findings
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding, FindingOrder)]);
        _findingChoices = new(() => new FindingChoices(this, FindingsOnAPage));
        _disputes = new(() => new DisputeIndex(input.Findings));
        FindingSubjects = new FindingSubjects(this);
        _findingsByRule = new(() => [.. SortedFindings.Index()
            .GroupBy(entry => entry.Item.Rule.Name, StringComparer.Ordinal)
            .Select(group => (group.Key, group.First().Index, group.Count()))]);
        Shared = [.. Workspace.SharedTouchpoints.All.Where(IsFirst)];
        PublishedAt = PublishedAddress(input);
        Messages = [.. Workspace.Messages.All.Where(message => message.Name.Value.Length > 0).DistinctBy(message => message.Name.Value)];
        _rules = [.. input.Rules.Select(rule => rule.Name)];
        Measures = new MeasureIndex(input.Measures);
        _code = new(() => new CodeIndex(this));
        Repository = Repository.Of(input);
        Handbook = before is not null && before.Input.Handbook == input.Handbook && before.Workspace.Languages.SequenceEqual(Workspace.Languages)
            ? before.Handbook
            : new Handbook(input.Handbook, Workspace.Languages);
        Files = before is not null && before.Input.Templates == input.Templates && before.Input.Assets == input.Assets
            ? before.Files
            : new SiteFiles(input.Templates, input.Assets);
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

    /// <summary>What each finding stands in.</summary>
    public FindingSubjects FindingSubjects { get; }

    /// <summary>The findings, the heaviest first, those of a rule together.</summary>
    public ImmutableArray<Finding> SortedFindings => _sortedFindings.Value;

    /// <summary>What findings can be filtered by.</summary>
    public FindingChoices FindingChoices => _findingChoices.Value;

    /// <summary>How often each promise is contradicted.</summary>
    public DisputeIndex Disputes => _disputes.Value;

    /// <summary>The rules that found something, each with the place of its first finding among the sorted ones.</summary>
    public ImmutableArray<(string Name, int First, int Count)> FindingsByRule => _findingsByRule.Value;

    /// <summary>The messages, each name once.</summary>
    public ImmutableArray<Message> Messages { get; }

    /// <summary>The touchpoints by urgency.</summary>
    public ImmutableArray<RankedTouchpoint> Ranking => _ranking.Value;

    /// <summary>Where channels, teams, metrics and the like are used.</summary>
    public Usages Usages => _usages.Value;

    /// <summary>Which code serves what.</summary>
    public CodeIndex Code => _code.Value;

    /// <summary>What was measured.</summary>
    public MeasureIndex Measures { get; }

    /// <summary>The address of the site with a slash at its end, or null.</summary>
    public string? PublishedAt { get; }

    /// <summary>The summary of a published journey.</summary>
    public JourneySummary SummaryOf(EffectiveJourney journey) => Summaries[_journeys[journey.Name.Value]];

    /// <summary>The published journey of that name, or null.</summary>
    public EffectiveJourney? Journey(Identifier? name) =>
        name is { } known && _journeys.TryGetValue(known.Value, out var place) ? Journeys[place] : null;

    /// <summary>The summary of the journey whose pages stand in a folder; null where there is none.</summary>
    /// <param name="segment">The folder's name.</param>
    public JourneySummary? SummaryIn(string segment) => _journeys.TryGetValue(segment, out var place) && SitePaths.Segment(segment) == segment
        ? Summaries[place]
        : Summaries.FirstOrDefault(summary => SitePaths.Segment(summary.Journey.Name.Value) == segment);

    /// <summary>The published journeys that are parts of this one.</summary>
    public IReadOnlyCollection<EffectiveJourney> PartsOf(EffectiveJourney journey) => [.. _parts.Value[journey.Name.Value]];

    /// <summary>Whether there are published journeys that are variants of this one.</summary>
    public bool HasVariants(EffectiveJourney journey) => _variants.Value.Contains(journey.Name.Value);

    /// <summary>The published journeys that are variants of this one.</summary>
    public IReadOnlyCollection<EffectiveJourney> VariantsOf(EffectiveJourney journey) => [.. _variants.Value[journey.Name.Value]];

    /// <summary>Why a rule matters; its links lead nowhere within the site, so the same text stands on every page.</summary>
    public Html WhyOf(RuleDescriptor rule, string language) => _reasons.GetOrAdd(rule.Why.In(language), why => MarkdownText.Render(why, NoLinks.Instance, 4));

    /// <summary>Whether the handbook explains a rule.</summary>
    public bool Explains(string rule) => _rules.Contains(rule);

    /// <summary>At how many touchpoints a message is said.</summary>
    public int PlacesOf(Message message) => Usages.CountOf(message);

    /// <summary>Where a shared touchpoint is used in published journeys.</summary>
    public IReadOnlyList<EffectiveTouchpoint> UsesOf(Touchpoint shared) =>
        _uses.Value.TryGetValue(shared.Name.Value, out var uses) ? uses : [];

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
        && _journeys.TryAdd(journey.Name.Value, _journeys.Count);

    /// <summary>The figures of a journey of a later state, if they are known here and still true there.</summary>
    private JourneyDigest? DigestFor(EffectiveJourney journey)
    {
        var declaration = journey.Declaration;
        var known = _journeys.TryGetValue(declaration.Name.Value, out var place) && ReferenceEquals(Journeys[place].Declaration, declaration)
            && Workspace.StageModels == journey.Workspace.StageModels
                ? Summaries[place].KnownDigest
                : null;
        return known is { UsesShared: true } && Workspace.SharedTouchpoints != journey.Workspace.SharedTouchpoints ? null : known;
    }

    private bool IsFirst(Touchpoint shared) =>
        SitePaths.IsName(shared.Name.Value) && ReferenceEquals(Workspace.SharedTouchpoints.Find(shared.Name), shared);

    private static Dictionary<string, List<EffectiveTouchpoint>> UsesIn(ImmutableArray<EffectiveJourney> journeys)
    {
        var uses = new Dictionary<string, List<EffectiveTouchpoint>>(StringComparer.Ordinal);
        foreach (var use in journeys.SelectMany(journey => journey.Touchpoints).Where(touchpoint => touchpoint.IsShared))
        {
            if (!uses.TryGetValue(use.Name.Value, out var known))
            {
                uses.Add(use.Name.Value, known = []);
            }

            known.Add(use);
        }

        return uses;
    }
}
