using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Site.Model;

/// <summary>
/// Where each channel, team, metric, message, claim, persona and stage model is used in the journeys that are in force. Each list is
/// made once, when it is first asked for, in one walk over the journeys, so that a page costs what it shows.
/// </summary>
internal sealed class Usages
{
    private readonly Lazy<Index<EffectiveTouchpoint>> _channels;
    private readonly Lazy<Index<EffectiveTouchpoint>> _messages;
    private readonly Lazy<Index<EffectiveTouchpoint>> _metrics;
    private readonly Lazy<Index<EffectiveTouchpoint>> _teams;
    private readonly Lazy<Index<EffectiveTouchpoint>> _claims;
    private readonly Lazy<Index<Message>> _promises;
    private readonly Lazy<Dictionary<string, int>> _tones;
    private readonly Lazy<ClaimWords> _words;
    private readonly ConcurrentDictionary<Declaration, (decimal Sum, int Count)> _scores = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<StageModel, StageRow> _stages = new(ReferenceEqualityComparer.Instance);
    private readonly Workspace _workspace;
    private readonly Lazy<Index<EffectiveJourney>> _personas;
    private readonly Lazy<Index<EffectiveJourney>> _owned;
    private readonly Lazy<Index<EffectiveJourney>> _models;
    private readonly Lazy<Index<Finding>> _findings;
    private readonly Lazy<ImmutableArray<OpportunityPlace>> _opportunities;
    private readonly Lazy<ImmutableArray<OpportunityPlace>> _byTeam;
    private readonly Lazy<Index<OpportunityPlace>> _work;

    public Usages(SiteModel site)
    {
        var workspace = site.Workspace;
        _workspace = workspace;
        Journeys = [.. site.Journeys.Where(journey => journey.Declaration.Status != JourneyStatus.Retired)];
        _channels = Lookup(touchpoint => touchpoint.Facts.Channels.Select(channel => channel.Value));
        _messages = Lookup(touchpoint => touchpoint.Facts.Says.Select(saying => saying.Message.Value));
        _metrics = Lookup(MetricsAt);
        _teams = Lookup(touchpoint => workspace.OwnerOf(touchpoint) is { } owner ? [owner.Value] : []);
        _words = new(() => new ClaimWords(workspace.Claims.All));
        _claims = Lookup(touchpoint => touchpoint.Facts.Says.SelectMany(ClaimsOf));
        _promises = new(() => new(site.Messages
            .SelectMany(message => message.Claims.Select(claim => claim.Value).Distinct(StringComparer.Ordinal).Select(claim => (claim, message)))
            .ToLookup(entry => entry.claim, entry => entry.message, StringComparer.Ordinal)));
        _tones = new(() => site.Messages.Where(message => message.Tone is not null).CountBy(message => message.Tone!.Value.Value).ToDictionary(StringComparer.Ordinal));
        _personas = Lookup(journey => journey.Declaration.Persona);
        _owned = Lookup(journey => journey.Declaration.Owner);
        _models = new(() => new(Journeys.Where(journey => journey.Model is not null).ToLookup(journey => journey.Model!.Name.Value, StringComparer.Ordinal)));
        _findings = new(() => FindingsByTeam(site));
        _opportunities = new(() => OpportunityPlace.All(workspace, Journeys));
        _byTeam = new(() => SortByTeam(workspace, Opportunities));
        _work = new(() => new(Opportunities.Where(place => place.Owner is not null).ToLookup(place => place.Owner!.Value.Value, StringComparer.Ordinal)));
    }

    /// <summary>The journeys that are in force.</summary>
    public ImmutableArray<EffectiveJourney> Journeys { get; }

    /// <summary>Every opportunity once, the most worthwhile first.</summary>
    public ImmutableArray<OpportunityPlace> Opportunities => _opportunities.Value;

    /// <summary>Every opportunity once, by team in the order of the teams; within a team what is open and due first on top.</summary>
    public ImmutableArray<OpportunityPlace> ByTeam => _byTeam.Value;

    public ImmutableArray<EffectiveTouchpoint> Of(Channel channel) => _channels.Value[channel.Name.Value];

    public ImmutableArray<EffectiveTouchpoint> Of(Message message) => _messages.Value[message.Name.Value];

    /// <summary>The touchpoints where the metric is measured, or whose satisfaction comes from it.</summary>
    public ImmutableArray<EffectiveTouchpoint> Of(Metric metric) => _metrics.Value[metric.Name.Value];

    /// <summary>The touchpoints that a team looks after.</summary>
    public ImmutableArray<EffectiveTouchpoint> Of(Team team) => _teams.Value[team.Name.Value];

    /// <summary>The touchpoints where a message or the words used speak of the claim.</summary>
    public ImmutableArray<EffectiveTouchpoint> Of(Claim claim) => _claims.Value[claim.Name.Value];

    public ImmutableArray<EffectiveJourney> Of(Persona persona) => _personas.Value[persona.Name.Value];

    public ImmutableArray<EffectiveJourney> OwnedBy(Team team) => _owned.Value[team.Name.Value];

    public ImmutableArray<EffectiveJourney> Of(StageModel model) => _models.Value[model.Name.Value];

    /// <summary>The stages of a model that have pages.</summary>
    public ImmutableArray<StageDefinition> StagesOf(StageModel model) => _stages.GetOrAdd(model, static model => new StageRow(model)).Stages;

    /// <summary>The stages with pages before and after one; null at the ends.</summary>
    public (StageDefinition? Before, StageDefinition? After) Beside(StageModel model, StageDefinition stage) =>
        _stages.GetOrAdd(model, static model => new StageRow(model)).Beside(stage);

    /// <summary>The findings in what a team looks after.</summary>
    public ImmutableArray<Finding> FindingsOf(Team team) => _findings.Value[team.Name.Value];

    /// <summary>What a team has taken on or could take on, the most worthwhile first.</summary>
    public ImmutableArray<OpportunityPlace> WorkOf(Team team) => _work.Value[team.Name.Value];

    /// <summary>The messages that make a claim.</summary>
    public IEnumerable<Message> MessagesOf(Claim claim) => _promises.Value[claim.Name.Value];

    /// <summary>How many messages are said in a tone of their own choice.</summary>
    public int MessagesIn(Tone tone) => _tones.Value.GetValueOrDefault(tone.Name.Value);

    /// <summary>Whether a saying speaks of a claim: its message makes it, or what is said has one of its watch words.</summary>
    public bool SpeaksOf(Saying saying, Claim claim)
    {
        var name = claim.Name.Value;
        var (promised, texts) = SaidBy(saying);
        return promised.Any(own => own.Value == name) || texts.Any(text => _words.Value.In(text.Value).Contains(name));
    }

    /// <summary>How many touchpoints say a message.</summary>
    public int CountOf(Message message) => _messages.Value[message.Name.Value].Length;

    /// <summary>What the touchpoints of a channel, a team and the like score together on a scale to five, and of how many that is known.</summary>
    public (decimal Sum, int Count) ScoresOf(Declaration declaration, ImmutableArray<EffectiveTouchpoint> touchpoints) =>
        _scores.GetOrAdd(declaration, static (_, all) => Scores(all), touchpoints);

    private Lazy<Index<EffectiveTouchpoint>> Lookup(Func<EffectiveTouchpoint, IEnumerable<string>> names) => new(() =>
    {
        var lists = new Dictionary<string, List<EffectiveTouchpoint>>(StringComparer.Ordinal);
        foreach (var journey in Journeys)
        {
            foreach (var touchpoint in journey.Touchpoints)
            {
                Add(lists, touchpoint, names(touchpoint));
            }
        }

        return new(lists.ToDictionary(list => list.Key, list => list.Value.ToImmutableArray(), StringComparer.Ordinal));
    });

    private static void Add(Dictionary<string, List<EffectiveTouchpoint>> lists, EffectiveTouchpoint touchpoint, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, name, out _);
            list ??= [];

            // A touchpoint that names something twice stands last in its list already.
            if (list.Count == 0 || list[^1] != touchpoint)
            {
                list.Add(touchpoint);
            }
        }
    }

    private Lazy<Index<EffectiveJourney>> Lookup(Func<EffectiveJourney, Identifier?> name) => new(() => new(Journeys
        .Where(journey => name(journey) is not null)
        .ToLookup(journey => name(journey)!.Value.Value, StringComparer.Ordinal)));

    private static ImmutableArray<OpportunityPlace> SortByTeam(Workspace workspace, ImmutableArray<OpportunityPlace> places)
    {
        var order = workspace.Teams.All.DistinctBy(team => team.Name.Value).Index().ToDictionary(entry => entry.Item.Name.Value, entry => entry.Index, StringComparer.Ordinal);
        return [.. places
            .OrderBy(place => place.Owner is { } owner ? order.GetValueOrDefault(owner.Value, order.Count) : int.MaxValue)
            .ThenBy(place => place.Owner?.Value, StringComparer.Ordinal)
            .ThenByDescending(place => place.Opportunity.IsOpen)
            .ThenBy(place => place.Opportunity.Due ?? new Date(9999, 12, 31))];
    }

    private static IEnumerable<string> MetricsAt(EffectiveTouchpoint touchpoint)
    {
        var measured = touchpoint.Facts.Metrics.Select(use => use.Metric.Value);
        return touchpoint.Facts.Satisfaction?.FromMetric is { } source ? measured.Append(source.Value) : measured;
    }

    private IEnumerable<string> ClaimsOf(Saying saying)
    {
        var (promised, texts) = SaidBy(saying);
        return promised.Select(claim => claim.Value).Concat(texts.SelectMany(text => _words.Value.In(text.Value)));
    }

    /// <summary>The claims that a saying's message makes, and the words in which it is said.</summary>
    private (ImmutableArray<Identifier> Promised, ImmutableArray<LocalText> Texts) SaidBy(Saying saying)
    {
        var message = _workspace.Messages.Find(saying.Message);
        return (message?.Claims ?? [], saying.Wording is { } wording ? [wording] : message?.Text.Entries ?? []);
    }

    private static (decimal Sum, int Count) Scores(ImmutableArray<EffectiveTouchpoint> touchpoints)
    {
        var (sum, count) = (0m, 0);
        foreach (var touchpoint in touchpoints)
        {
            if (touchpoint.OutOfFive() is { } score)
            {
                (sum, count) = (sum + score, count + 1);
            }
        }

        return (sum, count);
    }

    /// <summary>A finding is for who looks after the touchpoint that it lies in, else for the journey's owner.</summary>
    private static Index<Finding> FindingsByTeam(SiteModel site) => new(site.Summaries
        .SelectMany(summary => TeamsFor(site, summary))
        .Where(entry => entry.Team is not null)
        .DistinctBy(entry => (entry.Finding, entry.Team!.Value.Value))
        .ToLookup(entry => entry.Team!.Value.Value, entry => entry.Finding, StringComparer.Ordinal));

    private static IEnumerable<(Finding Finding, Identifier? Team)> TeamsFor(SiteModel site, JourneySummary summary)
    {
        var journey = summary.Journey;
        var places = TouchpointsWith(site.Findings, journey);
        return summary.Findings.Select(finding => (finding, places.TryGetValue(finding, out var place) ? site.Workspace.OwnerOf(place) : journey.Declaration.Owner));
    }

    /// <summary>The first touchpoint that each finding lies in; what several share is looked through once.</summary>
    private static Dictionary<Finding, EffectiveTouchpoint> TouchpointsWith(FindingIndex findings, EffectiveJourney journey)
    {
        var places = new Dictionary<Finding, EffectiveTouchpoint>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<Origin>();
        foreach (var touchpoint in journey.Touchpoints)
        {
            Add(touchpoint, touchpoint.Declaration.Origin);
            if (touchpoint.Overrides is { } use)
            {
                Add(touchpoint, use.Origin);
            }
        }

        return places;

        void Add(EffectiveTouchpoint touchpoint, Origin place)
        {
            if (!seen.Add(place))
            {
                return;
            }

            foreach (var finding in findings.Within(place))
            {
                if (place.Contains(finding.Origin))
                {
                    places.TryAdd(finding, touchpoint);
                }
            }
        }
    }

    /// <summary>Lists found by name; an empty one for a name that has none. Pages take slices of them.</summary>
    private sealed class Index<T>(Dictionary<string, ImmutableArray<T>> lists)
    {
        public Index(ILookup<string, T> lookup)
            : this(lookup.ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal))
        {
        }

        public ImmutableArray<T> this[string name] => lists.TryGetValue(name, out var list) ? list : [];
    }
}
