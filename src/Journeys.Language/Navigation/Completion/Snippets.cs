using System.Globalization;
using System.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation.Completion;

/// <summary>Writes whole statements with places to fill in, in the syntax of the Language Server Protocol.</summary>
internal static class Snippets
{
    /// <summary>The statements that a new block begins with; what every rule of completeness asks for comes first.</summary>
    private static readonly Dictionary<BlockKind, string[]> Beginnings = new()
    {
        [BlockKind.Workspace] = ["languages", "review"],
        [BlockKind.StageModel] = ["stage"],
        [BlockKind.Team] = ["contact"],
        [BlockKind.Persona] = ["goal", "quote"],
        [BlockKind.Claim] = ["value", "watch"],
        [BlockKind.Tone] = ["avoid"],
        [BlockKind.Message] = ["text"],
        [BlockKind.Term] = ["avoid", "because"],
        [BlockKind.Metric] = ["target", "source"],
        [BlockKind.Touchpoint] = ["channel", "moment", "need", "satisfaction"],
        [BlockKind.Journey] = ["persona", "goal", "owner", "stage"],
        [BlockKind.Stage] = ["goal", "touchpoint"],
        [BlockKind.Opportunity] = ["impact", "effort"],
    };

    /// <summary>A statement with its block.</summary>
    public static string Of(KeywordDefinition keyword, Dialect dialect)
    {
        var text = new StringBuilder();
        var place = 1;
        Head(text, keyword, dialect, ref place);
        if (!Beginnings.TryGetValue(keyword.Block, out var inner))
        {
            return text.ToString();
        }

        text.Append(" {\n");
        foreach (var word in inner)
        {
            var statement = JourneyVocabulary.In(keyword.Block).First(definition => definition.Word == word);
            text.Append("  ");
            Head(text, statement, dialect, ref place);
            text.Append(statement.Block == BlockKind.None ? "\n" : " {\n    $" + Number(place++) + "\n  }\n");
        }

        return text.Append("}$0").ToString();
    }

    /// <summary>One argument with its places; also for proposing it by itself.</summary>
    public static string Argument(ArgumentShape shape, Dialect dialect, ref int place)
    {
        var number = Number(place++);
        return shape.Kind switch
        {
            ArgumentKind.Choice => "${" + number + "|" + string.Join(",", shape.Choices.Select(dialect.Choice)) + "|}",
            ArgumentKind.Text or ArgumentKind.Prose => "\"$" + number + "\"",
            _ => "${" + number + ":" + Escape(shape.Declares ? "name" : shape.Example) + "}",
        };
    }

    /// <summary>A text as it stands in a snippet.</summary>
    public static string Escape(string text) => text.Replace("\\", "\\\\").Replace("$", "\\$").Replace("}", "\\}");

    private static void Head(StringBuilder text, KeywordDefinition keyword, Dialect dialect, ref int place)
    {
        text.Append(dialect.Keyword(keyword.Word));
        foreach (var shape in keyword.Arguments.Where(shape => !shape.IsOptional))
        {
            text.Append(' ');
            if (shape.Label is { } label)
            {
                text.Append(dialect.Label(label)).Append(' ');
            }

            text.Append(Argument(shape, dialect, ref place));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
