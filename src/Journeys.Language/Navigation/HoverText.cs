using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>What an editor shows of the thing under the pointer.</summary>
/// <param name="Markdown">The text, in Markdown.</param>
/// <param name="Span">The thing.</param>
public sealed record HoverText(string Markdown, TextSpan Span)
{
    /// <summary>The text without Markdown, for what cannot show it.</summary>
    public string Plain => MarkdownText.Plain(Markdown);

    /// <summary>Explains what stands at an offset; null where there is nothing to say.</summary>
    /// <param name="file">The file within its workspace.</param>
    /// <param name="offset">Where.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="rules">The rules that <c>allow</c> may name.</param>
    public static HoverText? At(FileView file, int offset, string language, ImmutableArray<RuleDescriptor> rules) =>
        OfKeyword(file.Tree, offset, language) ?? OfName(file, offset, language, rules);

    private static HoverText? OfKeyword(SyntaxTree tree, int offset, string language)
    {
        var cursor = Cursor.At(tree, offset);
        if (cursor.TouchedKind != TokenKind.Word)
        {
            return null;
        }

        var statement = cursor.Block.Statements.FirstOrDefault(statement => statement.First == cursor.Touched);
        return statement is { Definition: { } keyword, Problem: StatementProblem.None or StatementProblem.MisplacedKeyword }
            ? new HoverText(KeywordText.Markdown(keyword, tree.Tokens.Dialect, language), tree.Tokens[cursor.Touched].Span)
            : null;
    }

    private static HoverText? OfName(FileView file, int offset, string language, ImmutableArray<RuleDescriptor> rules)
    {
        if (SymbolFinder.At(file, offset) is not { } here)
        {
            return null;
        }

        if (here.Symbol.Kind == NameKind.Rule)
        {
            var rule = rules.FirstOrDefault(rule => rule.Name == here.Symbol.Name);
            return rule is null ? null : new HoverText(OfRule(rule, language), here.Place.Span);
        }

        var declaration = here.Declaration ?? SymbolFinder.Declaration(here.Symbol, file.Workspace);
        if (declaration is null)
        {
            return null;
        }

        var kind = KindWords.Of(here.Symbol.Kind).One.In(language);
        var text = kind + " " + MarkdownText.Code(here.Symbol.Name) + "\n\n" + DeclarationText.Markdown(declaration, file.Workspace, language);
        return new HoverText(text, here.Place.Span);
    }

    private static string OfRule(RuleDescriptor rule, string language) =>
        "**" + MarkdownText.Escape(rule.Name) + "** (" + rule.Id + ")\n\n" + rule.Title.In(language) + "\n\n" + rule.Why.In(language);
}
