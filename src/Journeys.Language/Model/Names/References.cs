namespace Journeys.Language.Model.Names;

/// <summary>Lists every use of a name.</summary>
public static class References
{
    /// <summary>The uses in one file, in no particular order.</summary>
    public static IEnumerable<Reference> In(FileModel file)
    {
        var references = new List<Reference>();
        Visit(file, references.Add);
        return references;
    }

    /// <summary>Shows every use in one file, in no particular order. Every check looks at all of them, so none is put into a list.</summary>
    internal static void Visit(FileModel file, Action<Reference> use) => new ReferenceWalk(use).File(file);

    /// <summary>Everything that a file declares at its top, and the parts of stage models and journeys.</summary>
    internal static IEnumerable<Declaration> Declarations(FileModel file)
    {
        var tops = new IEnumerable<Declaration>[]
        {
            file.StageModels, file.StageModels.SelectMany(model => model.Stages), file.Channels, file.Teams, file.Personas, file.Claims,
            file.Tones, file.Messages, file.Metrics, file.Touchpoints, file.Touchpoints.SelectMany(touchpoint => touchpoint.Opportunities),
            file.Journeys,
        };
        var stages = file.Journeys.SelectMany(journey => journey.Stages);
        var parts = stages.SelectMany(stage => stage.Items.Select(item => item.Touchpoint)
            .SelectMany(touchpoint => touchpoint.Opportunities.Prepend<Declaration>(touchpoint))
            .Concat(stage.Opportunities)
            .Prepend(stage));
        return tops.SelectMany(declarations => declarations).Concat(parts);
    }

    /// <summary>Stands for the journeys that use a shared touchpoint, in which its <c>then</c> is looked up.</summary>
    internal static Journey Shared { get; } = new() { Name = new Identifier("", default), Origin = default };
}
