using System.Text;

namespace Journeys.Language.Vocabulary.Reference;

/// <summary>The grammar in the notation of the XML recommendation (W3C EBNF), made from the vocabulary.</summary>
public static class EbnfGrammar
{
    private const string Lexical =
        """
        name        ::= letter ( letter | digit | "-" ( letter | digit ) )*      /* lower case, any script */
        text        ::= '"' ( character | "\" ( '"' | "\" | "n" | "t" | "u{" hex+ "}" ) )* '"'
        prose       ::= '\"\"\"' character* '\"\"\"'                                    /* CommonMark, over lines */
        number      ::= ( "+" | "-" )? digit+ ( "." digit+ )?
        score       ::= number "/" number
        percentage  ::= number "%"
        duration    ::= number ( "ms" | "s" | "m" | "h" | "d" | "w" | "mo" | "y" )
        date        ::= digit digit digit digit "-" digit digit "-" digit digit
        range       ::= digit+ ".." digit+
        money       ::= capital capital capital number | number currency
        currency    ::= capital capital capital | name                           /* EUR, euro, cent, kroner, pounds */
        comparison  ::= ( "=" | "<" | "<=" | ">" | ">=" ) ( number | percentage | score | duration | money )
        claim-value ::= number name? | percentage | duration | money | text
        language    ::= "@" tag                                                  /* BCP 47 */
        comment     ::= "#" character*                                           /* to the end of the line */

        """;

    /// <summary>The whole grammar.</summary>
    public static string Text()
    {
        var grammar = new StringBuilder("file        ::= ( file-statement end )*\nend         ::= line-end | & \"}\" | & keyword\n\n");
        foreach (var block in BlockKinds.All.Where(block => !JourneyVocabulary.In(block).IsEmpty))
        {
            grammar.Append(BlockWords.RuleName(block)).Append(" ::=\n    ")
                .Append(string.Join("\n  | ", JourneyVocabulary.In(block).Select(Statement))).Append("\n\n");
        }

        return grammar.Append(Lexical.Replace("\r\n", "\n").Replace("\\\"\\\"\\\"", "\"\"\"")).ToString();
    }

    private static string Statement(KeywordDefinition keyword)
    {
        var parts = new List<string> { "\"" + keyword.Word + "\"" };
        if (keyword.IsLocalizable)
        {
            parts.Add("language?");
        }

        parts.AddRange(keyword.Arguments.Select(Argument));
        if (keyword.Declares)
        {
            parts.Add("( \"was\" name )?");
        }

        if (keyword.Block != BlockKind.None)
        {
            parts.Add("( \"{\" ( " + BlockWords.RuleName(keyword.Block) + " end )* \"}\" )?");
        }

        return string.Join(" ", parts);
    }

    private static string Argument(ArgumentShape shape)
    {
        var value = Value(shape);
        var list = shape.IsList ? $"{value} ( \",\" {value} )*" : value;
        var labelled = shape.Label is null ? list : $"\"{shape.Label}\" {list}";
        return shape.IsOptional ? $"( {labelled} )?" : labelled;
    }

    private static string Value(ArgumentShape shape) => shape.Kind switch
    {
        ArgumentKind.Name => "name",
        ArgumentKind.Text => "text",
        ArgumentKind.Prose => "( text | prose )",
        ArgumentKind.NameOrText => "( name | text )",
        ArgumentKind.Choice => "( " + string.Join(" | ", shape.Choices.Select(choice => "\"" + choice + "\"")) + " )",
        ArgumentKind.Number => "number",
        ArgumentKind.Score => "score",
        ArgumentKind.Duration => "duration",
        ArgumentKind.Date => "date",
        ArgumentKind.Range => "range",
        ArgumentKind.Comparison => "comparison",
        ArgumentKind.FieldValue => "( text | number | date )",
        _ => "claim-value",
    };
}
