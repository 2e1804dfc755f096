using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of two things of one kind with the same name, or with names that look the same.</summary>
internal static class DuplicateChecker
{
    public static void Check(Workspace workspace, List<Finding> findings)
    {
        Within(NameKind.Channel, workspace.Channels.All, findings);
        Within(NameKind.Team, workspace.Teams.All, findings);
        Within(NameKind.Persona, workspace.Personas.All, findings);
        Within(NameKind.Claim, workspace.Claims.All, findings);
        Within(NameKind.Tone, workspace.Tones.All, findings);
        Within(NameKind.Message, workspace.Messages.All, findings);
        Within(NameKind.Metric, workspace.Metrics.All, findings);
        Within(NameKind.Field, workspace.Fields.All, findings);
        Within(NameKind.Touchpoint, workspace.SharedTouchpoints.All, findings);
        Within(NameKind.Journey, workspace.Journeys.All, findings);
        Within(NameKind.StageModel, workspace.StageModels.All, findings);
        foreach (var model in workspace.StageModels.All)
        {
            Within(NameKind.Stage, model.Stages, findings);
        }

        foreach (var journey in workspace.Journeys.All)
        {
            Within(NameKind.Stage, journey.Stages, findings);
            var items = journey.Stages.SelectMany(stage => stage.Items).Select(item => item.Touchpoint).ToList();
            Within(NameKind.Touchpoint, items, findings);
            foreach (var opportunities in items.Select(item => item.Opportunities).Concat(journey.Stages.Select(stage => stage.Opportunities)))
            {
                Within(NameKind.Opportunity, opportunities, findings);
            }
        }

        Settings(workspace, findings);
    }

    private static void Within(NameKind kind, IEnumerable<Declaration> declarations, List<Finding> findings)
    {
        Dictionary<string, Declaration>? byName = null;
        foreach (var declaration in declarations)
        {
            var name = declaration.Name.Value;
            byName ??= new Dictionary<string, Declaration>(StringComparer.Ordinal);
            if (name.Length == 0)
            {
                continue;
            }

            if (byName.TryGetValue(name, out var earlier))
            {
                findings.Add(LanguageRules.DuplicateName
                    .At(declaration.Name.Origin, $"The name `{name}` is taken by another {KindWords.One(kind)}. Give one of the two a name of its own.")
                    .With(new RelatedPlace($"Here `{name}` stands first.", earlier.Name.Origin)));
                continue;
            }

            byName.Add(name, declaration);
        }

        LookAlike(kind, byName, findings);
    }

    /// <summary>Names of plain letters cannot be mistaken for one another, so most groups are passed over.</summary>
    private static void LookAlike(NameKind kind, Dictionary<string, Declaration>? byName, List<Finding> findings)
    {
        if (byName is null || byName.Keys.All(LookAlikes.IsPlain))
        {
            return;
        }

        var byLook = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var declaration in byName.Values.OrderBy(declaration => declaration.Name.Origin))
        {
            var name = declaration.Name.Value;
            var look = LookAlikes.Skeleton(name);
            if (byLook.TryGetValue(look, out var twin))
            {
                findings.Add(LanguageRules.AmbiguousName
                    .At(declaration.Name.Origin, $"The {KindWords.One(kind)} name `{name}` looks like `{twin.Name.Value}` and is another: {LookAlikes.Difference(name, twin.Name.Value)}. Give one of the two a name that cannot be mistaken.")
                    .With(new RelatedPlace("The name that it looks like.", twin.Name.Origin)));
            }
            else
            {
                byLook.Add(look, declaration);
            }
        }
    }

    private static void Settings(Workspace workspace, List<Finding> findings)
    {
        var settings = workspace.Files.SelectMany(file => file.Settings.Take(1)).ToList();
        foreach (var later in settings.Skip(1))
        {
            findings.Add(LanguageRules.RepeatedKeyword
                .At(later.Place, "`workspace` stands in two files; it may stand once. Put both together.")
                .With(new RelatedPlace("It stands here first.", settings[0].Place)));
        }
    }
}
