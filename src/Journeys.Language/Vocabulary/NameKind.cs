namespace Journeys.Language.Vocabulary;

/// <summary>What a name names. Every kind has a namespace of its own across all files.</summary>
public enum NameKind : byte
{
    /// <summary>Nothing that is declared: a tag, a branch, a language.</summary>
    None,

    /// <summary>A channel.</summary>
    Channel,

    /// <summary>A team.</summary>
    Team,

    /// <summary>A persona.</summary>
    Persona,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A tone.</summary>
    Tone,

    /// <summary>A message.</summary>
    Message,

    /// <summary>A metric.</summary>
    Metric,

    /// <summary>A touchpoint: shared, or within its journey.</summary>
    Touchpoint,

    /// <summary>A journey.</summary>
    Journey,

    /// <summary>A stage model.</summary>
    StageModel,

    /// <summary>A stage of a stage model.</summary>
    Stage,

    /// <summary>An opportunity.</summary>
    Opportunity,

    /// <summary>A field of the team's own.</summary>
    Field,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A language, as a BCP 47 tag.</summary>
    Language,
}
