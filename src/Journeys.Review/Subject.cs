using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Review;

/// <summary>A kind of thing that changes.</summary>
/// <param name="Word">The word for programs: its keyword.</param>
/// <param name="Noun">What people call it.</param>
public sealed record Subject(string Word, Noun Noun)
{
    /// <summary>The workspace itself.</summary>
    public static readonly Subject Workspace = new("workspace", new Noun("workspace", "de", "werkruimte", "et", "arbejdsområde", "arbejdsområdet"));

    /// <summary>A term.</summary>
    public static readonly Subject Term = new("term", new Noun("term", "de", "term", "et", "begreb", "begrebet"));

    /// <summary>A stage model.</summary>
    public static readonly Subject StageModel = Of(NameKind.StageModel);

    /// <summary>A stage, of a journey or of a stage model.</summary>
    public static readonly Subject Stage = Of(NameKind.Stage);

    /// <summary>A channel.</summary>
    public static readonly Subject Channel = Of(NameKind.Channel);

    /// <summary>A team.</summary>
    public static readonly Subject Team = Of(NameKind.Team);

    /// <summary>A persona.</summary>
    public static readonly Subject Persona = Of(NameKind.Persona);

    /// <summary>A claim.</summary>
    public static readonly Subject Claim = Of(NameKind.Claim);

    /// <summary>A tone.</summary>
    public static readonly Subject Tone = Of(NameKind.Tone);

    /// <summary>A message.</summary>
    public static readonly Subject Message = Of(NameKind.Message);

    /// <summary>A metric.</summary>
    public static readonly Subject Metric = Of(NameKind.Metric);

    /// <summary>A field of the team's own.</summary>
    public static readonly Subject Field = Of(NameKind.Field);

    /// <summary>A touchpoint, in a journey or shared.</summary>
    public static readonly Subject Touchpoint = Of(NameKind.Touchpoint);

    /// <summary>A journey.</summary>
    public static readonly Subject Journey = Of(NameKind.Journey);

    /// <summary>An opportunity.</summary>
    public static readonly Subject Opportunity = Of(NameKind.Opportunity);

    /// <summary>The word for programs.</summary>
    public override string ToString() => Word;

    private static Subject Of(NameKind kind) => new(KindWords.Keyword(kind), KindWords.Of(kind));
}
