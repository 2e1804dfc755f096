namespace Journeys.Language.Model;

/// <summary>The built-in stage model: the five kinds of touchpoint by the moment in the journey.</summary>
public static class StandardStages
{
    /// <summary>The name of the built-in model.</summary>
    public const string Name = "standard";

    /// <summary>The built-in model, with titles and purposes in English, Dutch and Danish.</summary>
    public static StageModel Model { get; } = new() { Name = new Identifier(Name, default), Origin = default };
}
