using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>Lists every use of a name.</summary>
public static class References
{
    /// <summary>The uses in one file, in no particular order.</summary>
    public static IEnumerable<Reference> In(FileModel file)
    {
        foreach (var channel in file.Channels)
        {
            if (channel.Owner is { } owner)
            {
                yield return new Reference(NameKind.Team, owner);
            }
        }

        foreach (var reference in file.Messages.SelectMany(OfMessage)
            .Concat(file.Touchpoints.SelectMany(touchpoint => OfTouchpoint(touchpoint, null)))
            .Concat(file.Journeys.SelectMany(OfJourney)))
        {
            yield return reference;
        }

        foreach (var field in Declarations(file).SelectMany(declaration => declaration.Fields))
        {
            yield return new Reference(NameKind.Field, field.Field);
        }

        foreach (var stage in file.StageModels.SelectMany(model => model.Stages))
        {
            if (stage.Like is { } like)
            {
                yield return new Reference(NameKind.Stage, like);
            }
        }
    }

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

    private static IEnumerable<Reference> OfMessage(Message message)
    {
        foreach (var claim in message.Claims)
        {
            yield return new Reference(NameKind.Claim, claim);
        }

        if (message.Tone is { } tone)
        {
            yield return new Reference(NameKind.Tone, tone);
        }
    }

    private static IEnumerable<Reference> OfJourney(Journey journey)
    {
        foreach (var (kind, name) in Heads(journey))
        {
            if (name is { } used)
            {
                yield return new Reference(kind, used, journey);
            }
        }

        foreach (var skip in journey.Skips)
        {
            yield return new Reference(NameKind.Stage, skip.Stage, journey);
        }

        foreach (var stage in journey.Stages)
        {
            yield return new Reference(NameKind.Stage, stage.Name, journey);
            foreach (var owner in stage.Opportunities.Select(opportunity => opportunity.Owner))
            {
                if (owner is { } team)
                {
                    yield return new Reference(NameKind.Team, team);
                }
            }

            foreach (var reference in stage.Items.SelectMany(item => OfItem(item, journey)))
            {
                yield return reference;
            }
        }
    }

    private static IEnumerable<(NameKind Kind, Identifier? Name)> Heads(Journey journey) =>
    [
        (NameKind.Persona, journey.Persona),
        (NameKind.Team, journey.Owner),
        (NameKind.StageModel, journey.StageModel),
        (NameKind.Journey, journey.Within),
        (NameKind.Journey, journey.Variant?.Of),
        (NameKind.Tone, journey.Tone),
    ];

    private static IEnumerable<Reference> OfItem(StageItem item, Journey journey)
    {
        if (item.IsUse)
        {
            // A use names a shared touchpoint, which is not looked up within the journey.
            yield return new Reference(NameKind.Touchpoint, item.Touchpoint.Name);
        }

        foreach (var reference in OfTouchpoint(item.Touchpoint, journey))
        {
            yield return reference;
        }
    }

    private static IEnumerable<Reference> OfTouchpoint(Touchpoint touchpoint, Journey? journey)
    {
        foreach (var channel in touchpoint.Channels)
        {
            yield return new Reference(NameKind.Channel, channel);
        }

        foreach (var saying in touchpoint.Says)
        {
            yield return new Reference(NameKind.Message, saying.Message);
        }

        foreach (var metric in touchpoint.Metrics)
        {
            yield return new Reference(NameKind.Metric, metric.Metric);
        }

        if (touchpoint.Satisfaction?.FromMetric is { } from)
        {
            yield return new Reference(NameKind.Metric, from);
        }

        if (touchpoint.Owner is { } owner)
        {
            yield return new Reference(NameKind.Team, owner);
        }

        foreach (var opportunity in touchpoint.Opportunities)
        {
            if (opportunity.Owner is { } team)
            {
                yield return new Reference(NameKind.Team, team);
            }
        }

        foreach (var target in touchpoint.Then.SelectMany(flow => flow.Targets))
        {
            yield return new Reference(NameKind.Touchpoint, target, journey ?? Shared);
        }
    }

    /// <summary>Stands for the journeys that use a shared touchpoint, in which its <c>then</c> is looked up.</summary>
    internal static Journey Shared { get; } = new() { Name = new Identifier("", default), Origin = default };
}
