using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of two things of one kind with the same name, or with names that look the same.</summary>
internal static class DuplicateChecker
{
    /// <summary>Names of the workspace, which may stand in different files.</summary>
    public static void CheckAcross(Workspace workspace, List<Finding> findings)
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
        Standard(workspace, findings);
        Settings(workspace, findings);
    }

    private static void Standard(Workspace workspace, List<Finding> findings)
    {
        foreach (var model in workspace.StageModels.All.Where(model => model.Name.Value == StandardStages.Name))
        {
            findings.Add(LanguageRules.DuplicateName.At(model.Name.Origin, new(
                $"The name `{StandardStages.Name}` is taken by the stage model that is built in, which journeys keep to. Give this one a name of its own.",
                $"`{StandardStages.Name}` is de naam van het ingebouwde fasemodel, en daar houden klantreizen zich aan. Geef dit model een eigen naam.",
                $"`{StandardStages.Name}` er navnet på den indbyggede fasemodel, som kunderejserne følger. Giv denne model sit eget navn.")));
        }
    }

    /// <summary>Names within the stage models and journeys of one file.</summary>
    public static void CheckWithin(FileModel file, List<Finding> findings)
    {
        foreach (var model in file.StageModels)
        {
            Within(NameKind.Stage, model.Stages, findings);
        }

        foreach (var journey in file.Journeys)
        {
            Within(NameKind.Stage, journey.Stages, findings);
            var items = journey.Stages.SelectMany(stage => stage.Items).Select(item => item.Touchpoint).ToList();
            Within(NameKind.Touchpoint, items, findings);
            foreach (var opportunities in items.Select(item => item.Opportunities).Concat(journey.Stages.Select(stage => stage.Opportunities)))
            {
                Within(NameKind.Opportunity, opportunities, findings);
            }
        }
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
                findings.Add(Duplicate(KindWords.Of(kind), declaration, earlier));
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
            var look = LookAlikes.Skeleton(declaration.Name.Value);
            if (byLook.TryGetValue(look, out var twin))
            {
                findings.Add(Ambiguous(KindWords.Of(kind), declaration, twin));
            }
            else
            {
                byLook.Add(look, declaration);
            }
        }
    }

    private static Finding Duplicate(Noun kind, Declaration later, Declaration earlier)
    {
        var name = later.Name.Value;
        return LanguageRules.DuplicateName
            .At(later.Name.Origin, Phrase.Of(
                (name, kind),
                static of => $"The name `{of.name}` is taken by another {of.kind.One.English}. Give one of the two a name of its own.",
                static of => $"Er is al {of.kind.Any.Dutch} met de naam `{of.name}`. Kies voor een van de twee een andere naam.",
                static of => $"Der er allerede {of.kind.Any.Danish} med navnet `{of.name}`. Vælg et andet navn det ene sted."))
            .With(new RelatedPlace(
                Phrase.Of(
                    name,
                    static name => $"Here `{name}` stands first.",
                    static name => $"Hier staat `{name}` voor het eerst.",
                    static name => $"Her står `{name}` første gang."),
                earlier.Name.Origin));
    }

    private static Finding Ambiguous(Noun kind, Declaration declaration, Declaration twin)
    {
        var (name, other) = (declaration.Name.Value, twin.Name.Value);
        var difference = LookAlikes.Difference(name, other);
        return LanguageRules.AmbiguousName
            .At(declaration.Name.Origin, new(
                $"The {kind.One.English} name `{name}` looks like `{other}` and is another: {difference.English}. "
                    + "Give one of the two a name that cannot be mistaken.",
                $"De naam `{name}` van {kind.Any.Dutch} lijkt op `{other}`, maar is een andere: {difference.Dutch}. "
                    + "Kies voor een van de twee een naam die niemand verwart.",
                $"Navnet `{name}` på {kind.Any.Danish} ligner `{other}`, men er et andet: {difference.Danish}. "
                    + "Vælg det ene sted et navn, som ingen forveksler."))
            .With(new RelatedPlace(
                new("The name that it looks like.", "De naam waar het op lijkt.", "Det navn, som det ligner."), twin.Name.Origin));
    }

    private static void Settings(Workspace workspace, List<Finding> findings)
    {
        var settings = workspace.Files.SelectMany(file => file.Settings.Take(1)).ToList();
        foreach (var later in settings.Skip(1))
        {
            findings.Add(LanguageRules.RepeatedKeyword
                .At(later.Place, new(
                    "`workspace` stands in two files; it may stand once. Put both together.",
                    "`workspace` staat in twee bestanden; het mag maar één keer. Voeg de twee samen.",
                    "`workspace` står i to filer, men må kun stå én gang. Læg de to sammen."))
                .With(new RelatedPlace(
                    new("It stands here first.", "Hier staat het voor het eerst.", "Her står det første gang."), settings[0].Place)));
        }
    }
}
