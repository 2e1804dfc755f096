namespace Journeys.Interchange.Import.Drafts;

/// <summary>What an import has understood, before it is written: journeys, and what they share.</summary>
/// <param name="title">The brand, or what the file calls itself.</param>
/// <param name="language">The language of the texts.</param>
/// <param name="isExact">Whether what is written differently is different, as in what we wrote ourselves; people write one thing in several ways.</param>
internal sealed class Draft(string title, string language, bool isExact = false)
{
    /// <summary>The brand, or what the file calls itself.</summary>
    public string Title { get; } = title;

    /// <summary>The language of the texts.</summary>
    public string Language { get; } = language;

    /// <summary>Whether what is written differently is different.</summary>
    public bool IsExact { get; } = isExact;

    public List<DraftJourney> Journeys { get; } = [];

    public NameGiver Channels { get; } = new("channel", isExact);

    public NameGiver Teams { get; } = new("team", isExact);

    public NameGiver Personas { get; } = new("persona", isExact);

    public NameGiver Messages { get; } = new("message", isExact);

    public NameGiver Metrics { get; } = new("metric", isExact);

    public NameGiver Fields { get; } = new("field", isExact);

    /// <summary>The kind of a metric by its name.</summary>
    public Dictionary<string, string> MetricKinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The kind of a field by its name; text where it is not there.</summary>
    public Dictionary<string, string> FieldKinds { get; } = new(StringComparer.Ordinal);
}

/// <summary>A journey.</summary>
/// <param name="name">Its name.</param>
/// <param name="title">Its title.</param>
/// <param name="isExact">Whether stages of different names are different.</param>
internal sealed class DraftJourney(string name, string title, bool isExact = false)
{
    private readonly Dictionary<string, DraftStage> _stages = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public string Title { get; } = title;

    /// <summary>The name of the persona, where it is known.</summary>
    public string? Persona { get; set; }

    /// <summary>The name of the team that owns all of it, where there is one.</summary>
    public string? Owner { get; set; }

    /// <summary>What else the file calls it; a journey has one title, so these are written in comments.</summary>
    public List<string> OtherTitles { get; } = [];

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
        var key = isExact && name is not null ? name : StageMatch.Find(name ?? title) ?? (FoldedText.Key(name ?? title) is { Length: > 0 } folded ? folded : title);
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
