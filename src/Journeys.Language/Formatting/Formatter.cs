using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Formatting;

/// <summary>What came of formatting a file.</summary>
/// <param name="Text">The text to keep: laid out, or as it was where <paramref name="IsRefused"/>.</param>
/// <param name="IsRefused">
/// Whether the new layout would have said something else, so that the text was left alone. That is a mistake of the formatter;
/// nothing is lost by it.
/// </param>
public sealed record FormatResult(string Text, bool IsRefused);

/// <summary>
/// Lays out a file in the one form that there is. Comments stay, meaning stays, and what is broken stays as it is, byte for byte.
/// </summary>
public static class Formatter
{
    /// <summary>Lays out a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="keywords">The dialect in which to write its keywords; null to leave them as they are.</param>
    public static FormatResult Format(SyntaxTree tree, Dialect? keywords = null)
    {
        // Where blocks run too deep nobody knows what is within them: it stays as it is, and there is nothing to lay out around it.
        if (tree.Root.RunsTooDeep)
        {
            return new FormatResult(tree.Source.Content, false);
        }

        var from = tree.Tokens.Dialect;
        var text = new BlockPrinter(tree, new KeywordWords(from, keywords)).Print(tree.Root);
        text = keywords is null ? text : DialectHeader.Replace(text, keywords);
        var after = SyntaxTree.Parse(new SourceText(tree.Source.Path, text));

        // A comment that has moved to the file's beginning would be read as the name of a dialect.
        var hasDialect = after.Tokens.Dialect.Language == (keywords ?? from).Language;
        return hasDialect && Meaning.IsSame(tree, after)
            ? new FormatResult(text, false)
            : new FormatResult(tree.Source.Content, true);
    }
}
