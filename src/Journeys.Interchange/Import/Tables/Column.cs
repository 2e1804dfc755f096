namespace Journeys.Interchange.Import.Tables;

/// <summary>What a column of a table tells.</summary>
internal enum Column
{
    Journey,
    JourneyTitle,
    Persona,
    Stage,
    StageTitle,
    Position,
    Touchpoint,
    Title,
    Channels,
    Moment,
    Need,
    Says,
    Critical,
    Priority,
    Satisfaction,
    SatisfactionOf,
    Evidence,
    SatisfactionOn,
    Answers,
    Emotion,
    Feeling,
    Thinks,
    Quote,
    Pains,
    Opportunities,
    Metrics,
    Personalised,
    Feedback,
    Backstage,
    Systems,
    Owner,
    Status,
    Then,
    Notes,

    /// <summary>One that nothing here stands for; it becomes a field of the team's own.</summary>
    Own,
}
