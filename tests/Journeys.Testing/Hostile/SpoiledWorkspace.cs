using System.Globalization;
using System.Text;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Testing.Hostile;

/// <summary>
/// A workspace in which every text that the language knows says one and the same thing. It is made from the vocabulary, so that a
/// keyword which comes later is in it too.
/// </summary>
public static class SpoiledWorkspace
{
    // They say nothing themselves, and would hide what stands beside them.
    private static readonly string[] LeftOut = ["within", "variant", "stages", "languages", "tags", "until", "from"];

    private static readonly NameKind[] Numbered =
    [
        NameKind.Channel, NameKind.Team, NameKind.Persona, NameKind.Claim, NameKind.Tone, NameKind.Message, NameKind.Metric, NameKind.Touchpoint,
        NameKind.Journey, NameKind.StageModel, NameKind.Opportunity, NameKind.Field,
    ];

    /// <summary>One file for the workspace and one for each text.</summary>
    /// <param name="texts">What the files say, each one of them.</param>
    /// <param name="workspace">What the workspace says.</param>
    /// <param name="nameOf">The path of the file that says a text, by its number.</param>
    public static IEnumerable<SourceText> Of(IReadOnlyList<string> texts, string workspace, Func<int, string> nameOf)
    {
        yield return new SourceText("journeys/workspace.journey", Workspace(workspace));
        for (var i = 0; i < texts.Count; i++)
        {
            yield return new SourceText(nameOf(i), File(texts[i], i));
        }
    }

    /// <summary>The declarations of all kinds but the workspace.</summary>
    /// <param name="text">What every text says.</param>
    /// <param name="number">Tells the names of one file from those of another.</param>
    public static string File(string text, int number) =>
        new Writer(text, number).Block(BlockKind.File, keyword => keyword.Block is not BlockKind.Workspace);

    /// <summary>A text as it is written in a file.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\u{D}",
                '\u2028' => "\\u{2028}",
                '\u2029' => "\\u{2029}",
                '\u0085' => "\\u{85}",
                '\v' => "\\u{B}",
                '\f' => "\\u{C}",
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static string Workspace(string text) =>
        new Writer(text, 0).Block(BlockKind.File, keyword => keyword.Block is BlockKind.Workspace);

    private sealed class Writer(string text, int number)
    {
        private const int Unit = 2;
        private readonly StringBuilder _written = new();

        public string Block(BlockKind block, Func<KeywordDefinition, bool> isMeant)
        {
            Write(block, isMeant, 0);
            return _written.ToString();
        }

        private void Write(BlockKind block, Func<KeywordDefinition, bool> isMeant, int depth)
        {
            foreach (var keyword in JourneyVocabulary.In(block).Where(keyword => keyword.AliasOf is null && isMeant(keyword)))
            {
                if (keyword.Block != BlockKind.None)
                {
                    Statement(keyword, "", " {", depth);
                    Write(keyword.Block, _ => true, depth + 1);
                    Line(depth, "}");
                }
                else if (!LeftOut.Contains(keyword.Word))
                {
                    Statement(keyword, "", "", depth);
                    if (keyword.IsLocalizable)
                    {
                        Statement(keyword, "@nl", "", depth);
                    }
                }
            }

            if (block == BlockKind.Workspace)
            {
                Line(depth, "languages en, nl");
            }
        }

        private void Statement(KeywordDefinition keyword, string language, string end, int depth)
        {
            var words = new StringBuilder(keyword.Word).Append(language);
            foreach (var argument in keyword.Arguments)
            {
                var written = Argument(keyword, argument, depth);
                words.Append(written.Length == 0 || argument.Label is null ? " " : " " + argument.Label + " ").Append(written);
            }

            Line(depth, words + end);
        }

        private string Argument(KeywordDefinition keyword, ArgumentShape argument, int depth) => argument.Kind switch
        {
            ArgumentKind.Text or ArgumentKind.NameOrText or ArgumentKind.FieldValue => Quoted(text),
            ArgumentKind.Prose => Prose(depth + 1),
            ArgumentKind.Name when Numbered.Contains(argument.Names) => Name(argument),
            ArgumentKind.Name when keyword.Word == "skip" => "retention",
            ArgumentKind.Choice when keyword.Word == "status" => argument.Choices.Contains("live") ? "live" : argument.Choices[0],
            ArgumentKind.Choice when argument.Slot == "optional" => "",
            ArgumentKind.Choice => argument.Choices[0],

            // Metrics are of the first kind, and so is what their figures are held against.
            ArgumentKind.Comparison => ">= 40",
            _ => argument.Example,
        };

        private string Name(ArgumentShape argument)
        {
            // A touchpoint of a journey has a name of its own; the one that journeys share is used by name.
            var isOwn = argument is { Declares: true, Names: NameKind.Touchpoint } && _written.ToString().Contains("journey ", StringComparison.Ordinal);
            var name = argument.Names == NameKind.StageModel ? "model" : isOwn ? "own" : argument.Example;
            return string.Create(CultureInfo.InvariantCulture, $"{name}-n{number}");
        }

        private string Prose(int depth)
        {
            var indentation = new string(' ', depth * Unit);
            var body = text.Replace("\"\"\"", "'''", StringComparison.Ordinal).ReplaceLineEndings("\n" + indentation);
            return "\"\"\"\n" + indentation + body + "\n" + indentation + "\"\"\"";
        }

        private void Line(int depth, string line) => _written.Append(' ', depth * Unit).Append(line).Append('\n');
    }
}
