using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>A statement's form in one line, in the words of a dialect: <c>kanaal NAAM, …</c>.</summary>
internal static class StatementText
{
    /// <summary>The form of a keyword's statement.</summary>
    public static string Of(KeywordDefinition keyword, Dialect dialect)
    {
        var parts = new List<string> { dialect.Keyword(keyword.Word) };
        parts.AddRange(keyword.Arguments.Select(shape => Of(shape, dialect)));
        if (keyword.Block != BlockKind.None)
        {
            parts.Add("{ … }");
        }

        return string.Join(" ", parts);
    }

    private static string Of(ArgumentShape shape, Dialect dialect)
    {
        var value = shape.Kind == ArgumentKind.Choice ? string.Join("|", shape.Choices.Select(dialect.Choice)) : shape.Example;
        var labelled = shape.Label is null ? value : dialect.Label(shape.Label) + " " + value;
        var list = shape.IsList ? labelled + ", …" : labelled;
        return shape.IsOptional ? "[" + list + "]" : list;
    }
}
