using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>What a rename would do.</summary>
/// <param name="Edits">The name in all its places.</param>
/// <param name="FormerName">
/// Notes the old name behind the declaration (<c>was</c>), so that a review sees one thing renamed instead of one gone and one
/// new; null where that is noted already.
/// </param>
/// <param name="Refusal">Why it cannot be done; null where it can.</param>
public sealed record RenameResult(ImmutableArray<TextEdit> Edits, TextEdit? FormerName, Phrase? Refusal);

/// <summary>Gives a thing another name, in all files.</summary>
public static class Renamer
{
    private static readonly Phrase NoName = new(
        "A name begins with a lower-case letter; lower-case letters, digits and single hyphens follow.",
        "Een naam begint met een kleine letter; daarna volgen kleine letters, cijfers en losse streepjes.",
        "Et navn begynder med et lille bogstav; derefter følger små bogstaver, cifre og enkelte bindestreger.");

    /// <summary>The name at an offset, if it can be changed.</summary>
    public static Occurrence? Prepare(FileView file, int offset) =>
        SymbolFinder.At(file, offset) is { } here && IsOwn(here.Symbol) ? here : null;

    /// <summary>Changes the name at an offset.</summary>
    /// <param name="file">The file within its workspace.</param>
    /// <param name="offset">Where the name stands.</param>
    /// <param name="newName">The new name.</param>
    /// <param name="treeOf">Gives the statements of a file, for finding the end of the declaration.</param>
    /// <returns>The edits, or why not; null where there is no name to change.</returns>
    public static RenameResult? Rename(FileView file, int offset, string newName, Func<SourceText, SyntaxTree> treeOf)
    {
        if (Prepare(file, offset) is not { Symbol: var symbol })
        {
            return null;
        }

        if (!NameText.IsName(newName))
        {
            return Refused(NoName);
        }

        var name = NameText.Normalize(newName);
        if (name == symbol.Name)
        {
            return new RenameResult([], null, null);
        }

        if (IsTaken(symbol with { Name = name }, file.Workspace))
        {
            var kind = KindWords.Of(symbol.Kind).Any;
            return Refused(new Phrase(
                $"The name `{name}` is taken by {kind.English}.",
                $"Er is al {kind.Dutch} met de naam `{name}`.",
                $"Der er allerede {kind.Danish} med navnet `{name}`."));
        }

        var places = SymbolFinder.References(symbol, file.Workspace, includeDeclaration: true);
        return new RenameResult(
            [.. places.Select(place => place.Place).Distinct().Select(place => new TextEdit(place, name))], FormerName(symbol, places, treeOf), null);
    }

    private static RenameResult Refused(Phrase why) => new([], null, why);

    /// <summary>Rules and the stages of the built-in model have their names from elsewhere.</summary>
    private static bool IsOwn(Symbol symbol) =>
        symbol.Kind is not (NameKind.Rule or NameKind.Language or NameKind.None)
        && !(symbol.Kind == NameKind.Stage && symbol.Scope == StandardStages.Name)
        && !(symbol.Kind == NameKind.StageModel && symbol.Name == StandardStages.Name);

    private static bool IsTaken(Symbol symbol, Workspace workspace)
    {
        if (symbol is { Kind: NameKind.Touchpoint, Scope.Length: > 0 })
        {
            return workspace.Journeys.TryGet(symbol.Scope, out var journey)
                && journey.Stages.SelectMany(stage => stage.Items).Any(item => item.Touchpoint.Name.Value == symbol.Name);
        }

        return SymbolFinder.Declaration(symbol, workspace) is not null;
    }

    private static TextEdit? FormerName(Symbol symbol, IEnumerable<Occurrence> places, Func<SourceText, SyntaxTree> treeOf)
    {
        var declared = places.FirstOrDefault(place => place.IsDeclaration);
        if (declared?.Declaration is not { FormerName: null })
        {
            return null;
        }

        var tree = treeOf(declared.Place.Source);
        var cursor = Cursor.At(tree, declared.Place.Span.Start);
        if (cursor.Statement is not { Definition.Declares: true, SkippedEnd: var end, SkippedFirst: var first } statement || end > first)
        {
            return null;
        }

        var headEnd = statement.Block is { Open: >= 0 } block ? block.Open : statement.End;
        while (headEnd > statement.First + 1 && tree.Tokens[headEnd - 1].Kind == TokenKind.NewLine)
        {
            headEnd--;
        }

        var place = new Origin(tree.Source, new TextSpan(tree.Tokens[headEnd - 1].End, 0));
        return new TextEdit(place, " " + tree.Tokens.Dialect.Label("was") + " " + symbol.Name);
    }
}
