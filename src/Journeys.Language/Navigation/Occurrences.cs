using Journeys.Language.Model;
using Journeys.Language.Model.Names;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>Lists every place of a file where something is named, declared or used.</summary>
internal static class Occurrences
{
    /// <summary>The places in one file, in no particular order.</summary>
    public static IEnumerable<Occurrence> In(FileModel file, Workspace workspace) =>
        Declared(file).Concat(Used(file, workspace)).Concat(Rules(file)).Where(occurrence => occurrence.Symbol.Name.Length > 0);

    private static IEnumerable<Occurrence> Rules(FileModel file) =>
        file.Allowances.Select(allowance => new Occurrence(new Symbol(NameKind.Rule, allowance.Rule.Value), allowance.Rule.Origin, false));

    private static IEnumerable<Occurrence> Declared(FileModel file)
    {
        var tops = Tops(NameKind.Channel, file.Channels).Concat(Tops(NameKind.Team, file.Teams)).Concat(Tops(NameKind.Persona, file.Personas))
            .Concat(Tops(NameKind.Claim, file.Claims)).Concat(Tops(NameKind.Tone, file.Tones)).Concat(Tops(NameKind.Message, file.Messages))
            .Concat(Tops(NameKind.Metric, file.Metrics)).Concat(Tops(NameKind.Field, file.Fields)).Concat(Tops(NameKind.Touchpoint, file.Touchpoints))
            .Concat(Tops(NameKind.Journey, file.Journeys)).Concat(Tops(NameKind.StageModel, file.StageModels));
        var stages = file.StageModels.SelectMany(model => model.Stages.Select(stage => Declares(NameKind.Stage, stage, model.Name.Value)));
        var opportunities = file.Touchpoints.SelectMany(touchpoint => Opportunities(touchpoint.Opportunities));
        return tops.Concat(stages).Concat(opportunities).Concat(file.Journeys.SelectMany(Parts));
    }

    private static IEnumerable<Occurrence> Parts(Journey journey)
    {
        foreach (var stage in journey.Stages)
        {
            foreach (var opportunity in Opportunities(stage.Opportunities))
            {
                yield return opportunity;
            }

            foreach (var item in stage.Items)
            {
                if (!item.IsUse)
                {
                    yield return Declares(NameKind.Touchpoint, item.Touchpoint, journey.Name.Value);
                }

                foreach (var opportunity in Opportunities(item.Touchpoint.Opportunities))
                {
                    yield return opportunity;
                }
            }
        }
    }

    private static IEnumerable<Occurrence> Opportunities(IEnumerable<Opportunity> opportunities) =>
        opportunities.Select(opportunity => Declares(
            NameKind.Opportunity, opportunity, opportunity.Origin.File + ":" + opportunity.Origin.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static IEnumerable<Occurrence> Tops(NameKind kind, IEnumerable<Declaration> declarations) =>
        declarations.Select(declaration => Declares(kind, declaration, ""));

    private static Occurrence Declares(NameKind kind, Declaration declaration, string scope) =>
        new(new Symbol(kind, declaration.Name.Value, scope), declaration.Name.Origin, true, declaration);

    private static IEnumerable<Occurrence> Used(FileModel file, Workspace workspace)
    {
        foreach (var reference in References.In(file))
        {
            if (reference.Kind == NameKind.Touchpoint)
            {
                foreach (var place in Touchpoints(reference, workspace))
                {
                    yield return place;
                }
            }
            else
            {
                var scope = reference.Kind == NameKind.Stage ? ModelOf(reference, workspace) : "";
                yield return new Occurrence(new Symbol(reference.Kind, reference.Name.Value, scope), reference.Name.Origin, false);
            }
        }
    }

    private static string ModelOf(Reference reference, Workspace workspace) =>
        (reference.Journey is { } journey ? workspace.StageModelOf(journey)?.Name.Value : null) ?? StandardStages.Name;

    /// <summary>The name of a touchpoint: a shared one, one of this journey, or one of another with that journey's name before it.</summary>
    private static IEnumerable<Occurrence> Touchpoints(Reference reference, Workspace workspace)
    {
        var (name, origin) = (reference.Name.Value, reference.Name.Origin);
        var journey = reference.Journey;
        if (journey is null || ReferenceEquals(journey, References.Shared))
        {
            return [new Occurrence(new Symbol(NameKind.Touchpoint, name), origin, false)];
        }

        var dot = name.IndexOf('.');
        if (dot < 0)
        {
            return [new Occurrence(Step(journey, name), origin, false)];
        }

        var other = name.Substring(0, dot);
        var step = name.Substring(dot + 1);
        var symbol = workspace.Journeys.TryGet(other, out var known) ? Step(known, step) : new Symbol(NameKind.Touchpoint, step, other);
        var written = origin.Text.IndexOf('.');
        return written < 0
            ? [new Occurrence(symbol, origin, false)]
            :
            [
                new Occurrence(new Symbol(NameKind.Journey, other), origin.Slice(0, written), false),
                new Occurrence(symbol, origin.Slice(written + 1, origin.Span.Length - written - 1), false),
            ];
    }

    /// <summary>A touchpoint of a journey: the shared one where the journey uses one of that name.</summary>
    private static Symbol Step(Journey journey, string name)
    {
        var item = journey.Stages.SelectMany(stage => stage.Items).FirstOrDefault(item => item.Touchpoint.Name.Value == name);
        return new Symbol(NameKind.Touchpoint, name, item is { IsUse: true } ? "" : journey.Name.Value);
    }
}
