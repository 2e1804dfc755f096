using System.Collections.Immutable;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>Walks through what one file declares and shows each use of a name.</summary>
internal sealed class ReferenceWalk(Action<Reference> use)
{
    public void File(FileModel file)
    {
        foreach (var channel in file.Channels)
        {
            Use(NameKind.Team, channel.Owner);
        }

        foreach (var message in file.Messages)
        {
            Message(message);
        }

        foreach (var touchpoint in file.Touchpoints)
        {
            Touchpoint(touchpoint, null);
        }

        foreach (var journey in file.Journeys)
        {
            Journey(journey);
        }

        foreach (var stage in file.StageModels.SelectMany(model => model.Stages))
        {
            Use(NameKind.Stage, stage.Like);
        }

        Fields(file);
    }

    /// <summary>The fields of what stands at the top of a file; those of parts are seen with their owners.</summary>
    private void Fields(FileModel file)
    {
        Fields(file.StageModels);
        Fields(file.Channels);
        Fields(file.Teams);
        Fields(file.Personas);
        Fields(file.Claims);
        Fields(file.Tones);
        Fields(file.Messages);
        Fields(file.Metrics);
        foreach (var model in file.StageModels)
        {
            Fields(model.Stages);
        }
    }

    private void Message(Message message)
    {
        foreach (var claim in message.Claims)
        {
            Use(NameKind.Claim, claim);
        }

        Use(NameKind.Tone, message.Tone);
    }

    private void Journey(Journey journey)
    {
        Fields(journey);
        Use(NameKind.Persona, journey.Persona, journey);
        Use(NameKind.Team, journey.Owner, journey);
        Use(NameKind.StageModel, journey.StageModel, journey);
        Use(NameKind.Journey, journey.Within, journey);
        Use(NameKind.Journey, journey.Variant?.Of, journey);
        Use(NameKind.Tone, journey.Tone, journey);
        foreach (var skip in journey.Skips)
        {
            Use(NameKind.Stage, skip.Stage, journey);
        }

        foreach (var stage in journey.Stages)
        {
            Fields(stage);
            Use(NameKind.Stage, stage.Name, journey);
            Opportunities(stage.Opportunities);
            foreach (var item in stage.Items)
            {
                if (item.IsUse)
                {
                    // A use names a shared touchpoint, which is not looked up within the journey.
                    Use(NameKind.Touchpoint, item.Touchpoint.Name);
                }

                Touchpoint(item.Touchpoint, journey);
            }
        }
    }

    private void Touchpoint(Touchpoint touchpoint, Journey? journey)
    {
        Fields(touchpoint);
        foreach (var channel in touchpoint.Channels)
        {
            Use(NameKind.Channel, channel);
        }

        foreach (var saying in touchpoint.Says)
        {
            Use(NameKind.Message, saying.Message);
        }

        foreach (var metric in touchpoint.Metrics)
        {
            Use(NameKind.Metric, metric.Metric);
        }

        Use(NameKind.Metric, touchpoint.Satisfaction?.FromMetric);
        Use(NameKind.Team, touchpoint.Owner);
        Opportunities(touchpoint.Opportunities);
        foreach (var flow in touchpoint.Then)
        {
            foreach (var target in flow.Targets)
            {
                Use(NameKind.Touchpoint, target, journey ?? References.Shared);
            }
        }
    }

    private void Opportunities(ImmutableArray<Opportunity> opportunities)
    {
        foreach (var opportunity in opportunities)
        {
            Fields(opportunity);
            Use(NameKind.Team, opportunity.Owner);
        }
    }

    private void Fields<T>(ImmutableArray<T> declarations)
        where T : Declaration
    {
        foreach (var declaration in declarations)
        {
            Fields(declaration);
        }
    }

    private void Fields(Declaration declaration)
    {
        foreach (var field in declaration.Fields)
        {
            Use(NameKind.Field, field.Field);
        }
    }

    private void Use(NameKind kind, Identifier? name, Journey? journey = null)
    {
        if (name is { } used)
        {
            use(new Reference(kind, used, journey));
        }
    }
}
