using static Journeys.Language.Vocabulary.Reference.JsonText;
using static Journeys.Language.Vocabulary.Reference.TextMateWords;

namespace Journeys.Language.Vocabulary.Reference;

/// <summary>
/// The grammar for editors (TextMate's format, Oniguruma expressions), made from the vocabulary. It is flat: only a text and a block
/// of prose are regions, and a text ends with its line, so that no mistake colours the rest of the file.
/// </summary>
public static class TextMateGrammar
{
    /// <summary>The scope of a whole file.</summary>
    public const string Scope = "source.journey";

    private const string Start = @"(?:^\x{FEFF}?|(?<=[{}]))\s*";
    private const string Tag = @"(@[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)?";
    private const string Digits = @"[+-]?\d+(?:\.\d+)?";
    private const string NoDigitBefore = @"(?<![\p{L}\p{M}\p{Nd}_.])";
    private const string NumberEnd = @"(?![\p{L}\p{Nd}_%]|[./:-]\d)";
    private const string Units = "ms|mo|[smhdwy]";

    private const string Keyword = "keyword.control.journey";
    private const string Label = "keyword.other.label.journey";
    private const string Choice = "constant.language.choice.journey";
    private const string Language = "storage.modifier.language.journey";
    private const string Declared = "entity.name.type.journey";
    private const string Used = "variable.other.name.journey";
    private const string Number = "constant.numeric.journey";

    /// <summary>The grammar's file: JSON with LF line ends.</summary>
    public static string Text() => Write(JsonText.Object(
        ("$schema", "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json"),
        ("comment", "Made from the vocabulary by TextMateGrammar; its test rewrites this file where JOURNEYS_ACCEPT is 1."),
        ("name", "Journey"),
        ("scopeName", Scope),
        ("fileTypes", List("journey")),
        ("patterns", List(
            Include("header"), Include("comment"), Include("prose"), Include("text"),
            Include("value"), Include("declaration"), Include("statement"),
            Include("label"), Include("list"), Include("choice"), Include("later-statement"),
            Include("number"), Include("operator"), Include("brace"))),
        ("repository", JsonText.Object([.. Lexical(), .. Statements(), .. Numbers()]))));

    private static IEnumerable<(string, object?)> Lexical() =>
    [
        ("header", Match(@"\A\x{FEFF}?#\s*(language:)\s*([A-Za-z-]+)\s*$", "comment.line.number-sign.journey",
            (1, "keyword.other.language.journey"), (2, Language))),
        ("comment", Match("#.*$", "comment.line.number-sign.journey")),
        ("prose", Prose()),
        ("text", JsonText.Object(
            ("name", "string.quoted.double.journey"),
            ("begin", "\""),
            ("end", "\"|$"),
            ("patterns", List(
                Match(@"\\(?:[""\\nt]|u\{[0-9A-Fa-f]{1,6}\})", "constant.character.escape.journey"),
                Match(@"\\.", "invalid.illegal.escape.journey"))))),
        ("operator", Match("<=|>=|[<>=]", "keyword.operator.comparison.journey")),
        ("brace", Match("[{}]", "punctuation.section.block.journey")),
    ];

    /// <summary>
    /// Markdown's own regions may reach over lines, so it is held within lines that a <c>while</c> gives free one by one: the line of
    /// the closing quotes ends all of them. The indentation is the journey file's and none of Markdown's.
    /// </summary>
    private static object Prose() => JsonText.Object(
        ("name", "string.quoted.triple.journey"),
        ("begin", "\"\"\""),
        ("end", "\"\"\""),
        ("patterns", List(JsonText.Object(
            ("contentName", "meta.embedded.block.markdown"),
            ("begin", "\\G(?!.*\"\"\")"),
            ("while", "^(?!.*\"\"\")\\s*"),
            ("patterns", List(JsonText.Object(("include", "text.html.markdown"))))))));

    private static IEnumerable<(string, object?)> Statements() =>
    [
        ("value", Match($@"({Valued})\s+({Digits})\s+(?!{Keywords})({Word})", null, (1, Keyword), (2, Number), (3, "keyword.other.unit.journey"))),
        ("declaration", Declaration(Start)),
        ("statement", Statement(Start)),
        ("later-statement", JsonText.Object(("patterns", List(Declaration(""), Statement(""))))),
        ("label", Argued($@"({Labels})(?:\s+({Word}))?", (1, Label), 2)),
        ("list", JsonText.Object(("patterns", List(
            JsonText.Object(
                ("begin", @",\s*(?=$|#)"),
                ("beginCaptures", Captures((0, "punctuation.separator.list.journey"))),
                ("end", $@"({Word})|(?=[^\s#])"),
                ("endCaptures", Captures((1, Used))),
                ("patterns", List(Include("comment")))),
            Match($@"(,)\s*({Word})?", null, (1, "punctuation.separator.list.journey"), (2, Used)))))),
        ("choice", Match(LaterChoices, Choice)),
        ("argument", JsonText.Object(("patterns", List(
            Match(FirstLabels, Label), Match(Choices, Choice), Match(Word, Used))))),
    ];

    private static object Declaration(string start) => JsonText.Object(("patterns", List(
        Match($@"{start}({Declaring}){Tag}\s+({Word})", null, (1, Keyword), (2, Language), (3, Declared)),
        Match($@"{start}({SometimesDeclaring}){Tag}\s+({Word})(?=\s*[""{{]|\s+{Was})", null, (1, Keyword), (2, Language), (3, Declared)))));

    /// <summary>A keyword takes the word behind it along, or behind its label, which may be spelled like a keyword and is none.</summary>
    private static object Statement(string start) =>
        Argued($@"{start}({Keywords}){Tag}(?:\s+({FirstLabels})(?=\s+[\p{{L}}_]))?(?:\s+({Word}))?", (1, Keyword), 4, (2, Language), (3, Label));

    private static object Argued(string match, (int, string) first, int argument, params (int, string)[] others) => JsonText.Object(
        ("match", match),
        ("captures", JsonText.Object([
            .. new[] { first }.Concat(others).Select(Capture),
            (argument.ToString(System.Globalization.CultureInfo.InvariantCulture), JsonText.Object(("patterns", List(Include("argument"))))),
        ])));

    private static IEnumerable<(string, object?)> Numbers() =>
    [
        ("number", JsonText.Object(("patterns", List(
            Match($@"{NoDigitBefore}\d{{4}}-\d\d-\d\d{NumberEnd}", "constant.numeric.date.journey"),
            Match($@"{NoDigitBefore}\d+\.\.\d+{NumberEnd}", "constant.numeric.range.journey"),
            Match($@"{NoDigitBefore}{Digits}/{Digits}{NumberEnd}", "constant.numeric.score.journey"),
            Match($@"{NoDigitBefore}{Digits}%", "constant.numeric.percentage.journey"),
            Match($@"{NoDigitBefore}({Digits})({Units}){NumberEnd}", "constant.numeric.duration.journey", (2, "keyword.other.unit.journey")),
            Match($@"{NoDigitBefore}([A-Z]{{3}})\s+({Digits}){NumberEnd}", "constant.numeric.money.journey", (1, "keyword.other.unit.journey")),
            Match($"{NoDigitBefore}{Digits}{NumberEnd}", Number))))),
    ];

    private static object Include(string name) => JsonText.Object(("include", "#" + name));

    private static object Match(string match, string? name, params (int Group, string Scope)[] captures) => JsonText.Object(
        ("name", name), ("match", match), ("captures", captures.Length == 0 ? null : Captures(captures)));

    private static object Captures(params (int Group, string Scope)[] captures) => JsonText.Object([.. captures.Select(Capture)]);

    private static (string, object?) Capture((int Group, string Scope) capture) =>
        (capture.Group.ToString(System.Globalization.CultureInfo.InvariantCulture), JsonText.Object(("name", capture.Scope)));
}
