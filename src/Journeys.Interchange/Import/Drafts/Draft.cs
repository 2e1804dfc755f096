namespace Journeys.Interchange.Import.Drafts;

/// <summary>What an import has understood, before it is written: journeys, and what they share.</summary>
internal sealed class Draft
{
    /// <summary>The brand, or what the file calls itself.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the texts.</summary>
    public required string Language { get; init; }

    public List<DraftJourney> Journeys { get; } = [];

    public NameGiver Channels { get; } = new("channel");

    public NameGiver Teams { get; } = new("team");

    public NameGiver Personas { get; } = new("persona");

    public NameGiver Messages { get; } = new("message");

    public NameGiver Metrics { get; } = new("metric");

    public NameGiver Fields { get; } = new("field");

    /// <summary>The kind of a metric by its name.</summary>
    public Dictionary<string, string> MetricKinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The kind of a field by its name; text where it is not there.</summary>
    public Dictionary<string, string> FieldKinds { get; } = new(StringComparer.Ordinal);
}

/// <summary>A journey.</summary>
internal sealed class DraftJourney(string name, string title)
{
    private readonly Dictionary<string, DraftStage> _stages = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public string Title { get; } = title;

    /// <summary>The name of the persona, where it is known.</summary>
    public string? Persona { get; set; }

    /// <summary>The name of the team that owns all of it, where there is one.</summary>
    public string? Owner { get; set; }

    /// <summary>What explains the journey.</summary>
    public string? About { get; set; }

    public List<DraftStage> Stages { get; } = [];

    public NameGiver Touchpoints { get; } = new("touchpoint");

    public IEnumerable<DraftTouchpoint> All => Stages.SelectMany(stage => stage.Touchpoints);

    /// <summary>The stage of a title; a new one where it was never seen, in none of the languages of the built-in stages.</summary>
    /// <param name="title">The title.</param>
    /// <param name="name">Its name, where the file has one.</param>
    public DraftStage Stage(string title, string? name = null)
    {
        var key = StageMatch.Find(name ?? title) ?? (FoldedText.Key(name ?? title) is { Length: > 0 } folded ? folded : title);
        if (!_stages.TryGetValue(key, out var stage))
        {
            _stages[key] = stage = new DraftStage(title, name);
            Stages.Add(stage);
        }

        return stage;
    }
}

/// <summary>A stage of a journey.</summary>
/// <param name="Title">Its title, as the file writes it.</param>
/// <param name="Name">Its name, where the file has one.</param>
internal sealed record DraftStage(string Title, string? Name)
{
    public List<DraftTouchpoint> Touchpoints { get; } = [];
}

/// <summary>A touchpoint, with what is said of it as statements.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
internal sealed record DraftTouchpoint(string Name, string Title)
{
    public List<string> Statements { get; } = [];

    /// <summary>The name of the team that owns it, where the file tells.</summary>
    public string? Owner { get; set; }
}
