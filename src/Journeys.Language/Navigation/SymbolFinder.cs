using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>Finds what a place names, where that is declared, and where it is used.</summary>
public static class SymbolFinder
{
    /// <summary>The name that an offset stands in or directly behind; null where it stands in none.</summary>
    public static Occurrence? At(FileView file, int offset)
    {
        Occurrence? found = null;
        foreach (var occurrence in Occurrences.In(file.Model, file.Workspace))
        {
            var span = occurrence.Place.Span;
            if (span.Start <= offset && offset <= span.End && occurrence.Place.File == file.Path && IsBetter(occurrence, found))
            {
                found = occurrence;
            }
        }

        return found;
    }

    /// <summary>What a symbol is declared by; of several of the same name the first. Null where nothing declares it.</summary>
    public static Declaration? Declaration(Symbol symbol, Workspace workspace) => symbol.Kind switch
    {
        NameKind.Channel => Find(workspace.Channels, symbol),
        NameKind.Team => Find(workspace.Teams, symbol),
        NameKind.Persona => Find(workspace.Personas, symbol),
        NameKind.Claim => Find(workspace.Claims, symbol),
        NameKind.Tone => Find(workspace.Tones, symbol),
        NameKind.Message => Find(workspace.Messages, symbol),
        NameKind.Metric => Find(workspace.Metrics, symbol),
        NameKind.Field => Find(workspace.Fields, symbol),
        NameKind.Journey => Find(workspace.Journeys, symbol),
        NameKind.StageModel => symbol.Name == StandardStages.Name ? StandardStages.Model : Find(workspace.StageModels, symbol),
        NameKind.Stage => Model(symbol, workspace)?.Stages.FirstOrDefault(stage => stage.Name.Value == symbol.Name),
        NameKind.Touchpoint => Touchpoint(symbol, workspace),
        _ => null,
    };

    /// <summary>Every place in all files where a symbol is named, ordered by file and place.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="workspace">The files.</param>
    /// <param name="includeDeclaration">Whether the place where it is declared counts.</param>
    public static ImmutableArray<Occurrence> References(Symbol symbol, Workspace workspace, bool includeDeclaration) =>
    [
        .. workspace.Files.SelectMany(file => Occurrences.In(file, workspace))
            .Where(occurrence => occurrence.Symbol == symbol && (includeDeclaration || !occurrence.IsDeclaration))
            .OrderBy(occurrence => occurrence.Place),
    ];

    /// <summary>The places in one file where a symbol is named, ordered by place.</summary>
    public static ImmutableArray<Occurrence> Highlights(FileView file, int offset) => At(file, offset) is { } here
        ? [.. Occurrences.In(file.Model, file.Workspace).Where(occurrence => occurrence.Symbol == here.Symbol).OrderBy(occurrence => occurrence.Place)]
        : [];

    /// <summary>The names of the journeys that use a symbol, in the order of the files.</summary>
    public static ImmutableArray<string> JourneysUsing(Symbol symbol, Workspace workspace) =>
    [
        .. References(symbol, workspace, includeDeclaration: false)
            .Select(use => workspace.Journeys.All.FirstOrDefault(journey => journey.Origin.Contains(use.Place)))
            .OfType<Journey>()
            .Select(journey => journey.Name.Value)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A shorter name is nearer; of a name that is used and declared at once, what it declares.</summary>
    private static bool IsBetter(Occurrence occurrence, Occurrence? found) =>
        found is null || occurrence.Place.Span.Length < found.Place.Span.Length
        || (occurrence.Place.Span == found.Place.Span && occurrence.IsDeclaration && !found.IsDeclaration);

    private static T? Find<T>(DeclarationTable<T> table, Symbol symbol)
        where T : Declaration => table.TryGet(symbol.Name, out var found) ? found : null;

    private static StageModel? Model(Symbol symbol, Workspace workspace) =>
        symbol.Scope == StandardStages.Name ? StandardStages.Model : workspace.StageModels.TryGet(symbol.Scope, out var model) ? model : null;

    private static Touchpoint? Touchpoint(Symbol symbol, Workspace workspace)
    {
        if (symbol.Scope.Length == 0)
        {
            return Find(workspace.SharedTouchpoints, symbol);
        }

        return workspace.Journeys.TryGet(symbol.Scope, out var journey)
            ? journey.Stages.SelectMany(stage => stage.Items).FirstOrDefault(item => !item.IsUse && item.Touchpoint.Name.Value == symbol.Name)?.Touchpoint
            : null;
    }
}
