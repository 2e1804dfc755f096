using Journeys.Language.Vocabulary;
using Sprache;

namespace Journeys.Benchmarks;

/// <summary>A statement as the grammar over characters reads it.</summary>
internal sealed record CharacterStatement(string Keyword, string? Language, string[] Arguments, CharacterStatement[] Block)
{
    /// <summary>This statement and all within it.</summary>
    public int Count => 1 + Block.Sum(statement => statement.Count);
}

/// <summary>
/// The language as one writes it with Sprache out of the box: parsers over characters, put together by LINQ. It reads the same
/// vocabulary as the product's parser and knows the same shapes of arguments, but recovers from nothing and keeps no trivia, so
/// whatever it loses in a comparison it does not lose by doing more.
/// </summary>
internal static class CharacterGrammar
{
    private static readonly Parser<string> Comment =
        from hash in Parse.Char('#')
        from text in Parse.CharExcept('\n').Many().Text()
        select text;

    private static readonly Parser<IEnumerable<char>> Blanks = Parse.Chars(' ', '\t', '\u00a0', '\r').Many();

    private static readonly Parser<IEnumerable<string>> Gap =
        Parse.WhiteSpace.AtLeastOnce().Text().Or(Comment).Many();

    private static readonly Parser<char> Comma =
        from comma in Parse.Char(',')
        from gap in Gap
        select comma;

    private static readonly Parser<string> Name = Lexeme(
        from first in Parse.Letter
        from rest in Parse.LetterOrDigit.Or(Parse.Char('-')).Many().Text()
        select first + rest);

    private static readonly Parser<char> Escape =
        from slash in Parse.Char('\\')
        from escaped in Parse.AnyChar
        select escaped;

    private static readonly Parser<string> Text = Lexeme(
        from open in Parse.Char('"')
        from content in Escape.Or(Parse.CharExcept("\"\\\n")).Many().Text()
        from close in Parse.Char('"')
        select content);

    private static readonly Parser<string> Prose = Lexeme(
        from open in Parse.String("\"\"\"")
        from content in Parse.AnyChar.Until(Parse.String("\"\"\"")).Text()
        select content);

    private static readonly Parser<string> Digits = Parse.Digit.AtLeastOnce().Text();

    private static readonly Parser<string> Number = Lexeme(
        from sign in Parse.Chars('+', '-').Optional()
        from whole in Digits
        from fraction in Parse.Char('.').Then(_ => Digits).Optional()
        select whole + fraction.GetOrElse(""));

    private static readonly Parser<string> Percentage = Joined(Number, Parse.Char('%'));

    private static readonly Parser<string> Score =
        from value in Number
        from slash in Parse.Char('/')
        from top in Number
        select value + "/" + top;

    private static readonly Parser<string> Duration = Lexeme(
        from count in Digits
        from unit in Parse.Letter.AtLeastOnce().Text()
        select count + unit);

    private static readonly Parser<string> Date = Lexeme(
        from year in Parse.Digit.Repeat(4).Text()
        from month in Parse.Char('-').Then(_ => Parse.Digit.Repeat(2).Text())
        from day in Parse.Char('-').Then(_ => Parse.Digit.Repeat(2).Text())
        select year + month + day);

    private static readonly Parser<string> Range = Lexeme(
        from least in Digits
        from dots in Parse.String("..")
        from greatest in Digits
        select least + greatest);

    private static readonly Parser<string> Money =
        from currency in Name
        from amount in Number
        select currency + amount;

    private static readonly Parser<string> Comparison =
        from sign in Lexeme(Parse.Chars('<', '>', '=').AtLeastOnce().Text())
        from value in Percentage.Or(Score).Or(Duration).Or(Money).Or(Number)
        select sign + value;

    private static readonly Parser<string> ClaimValue =
        Percentage.Or(Duration).Or(Counted()).Or(Money).Or(Text);

    private static readonly Dictionary<KeywordDefinition, Parser<string[]>> Arguments =
        JourneyVocabulary.All.ToDictionary(keyword => keyword, ArgumentsOf, (IEqualityComparer<KeywordDefinition>)ReferenceEqualityComparer.Instance);

    private static readonly Parser<CharacterStatement>[] ByBlock =
        [.. Enum.GetValues<BlockKind>().Select(Statement)];

    /// <summary>A whole file.</summary>
    public static Parser<CharacterStatement[]> File { get; } = Statements(BlockKind.File).End();

    private static Parser<CharacterStatement[]> Statements(BlockKind kind) =>
        from gap in Gap
        from statements in ((Parser<CharacterStatement>)(input => ByBlock[(int)kind](input))).Many()
        select statements.ToArray();

    private static Parser<CharacterStatement> Statement(BlockKind kind) =>
        from keyword in Keyword(kind)
        from language in Parse.Char('@').Then(_ => Name).Optional()
        from blanks in Blanks
        from arguments in Arguments[keyword]
        from block in keyword.Block == BlockKind.None ? Parse.Return<CharacterStatement[]>([]) : Block(keyword.Block)
        from gap in Gap
        select new CharacterStatement(keyword.Word, language.GetOrDefault(), arguments, block);

    private static Parser<KeywordDefinition> Keyword(BlockKind kind)
    {
        var words = JourneyVocabulary.In(kind).ToDictionary(keyword => keyword.Word, StringComparer.Ordinal);
        var word =
            from first in Parse.Letter
            from rest in Parse.LetterOrDigit.Or(Parse.Char('-')).Many().Text()
            select words.GetValueOrDefault(first + rest);
        return word.Where(keyword => keyword is not null)!;
    }

    private static Parser<CharacterStatement[]> Block(BlockKind kind)
    {
        var braced =
            from open in Parse.Char('{')
            from statements in Statements(kind)
            from close in Parse.Char('}')
            select statements;
        return braced.Or(Parse.Return<CharacterStatement[]>([]));
    }

    private static Parser<string[]> ArgumentsOf(KeywordDefinition keyword)
    {
        var former = keyword.Declares ? Lexeme(Parse.String("was")).Then(_ => Name).Optional() : Parse.Return<IOption<string>>(null!);
        return keyword.Arguments.Select(Argument).Aggregate(
            from nothing in Parse.Return(Array.Empty<string>()) select nothing,
            (all, next) => from before in all from value in next from name in former select (string[])[.. before, value]);
    }

    private static Parser<string> Argument(ArgumentShape shape)
    {
        var value = shape.IsList ? Value(shape).DelimitedBy(Comma).Select(items => string.Join(",", items)) : Value(shape);
        var labelled = shape.Label is { } label ? Lexeme(Parse.String(label)).Then(_ => value) : value;
        return shape.IsOptional || shape.Label is not null ? labelled.Or(Parse.Return("")) : labelled;
    }

    private static Parser<string> Value(ArgumentShape shape) => shape.Kind switch
    {
        ArgumentKind.Name => Name,
        ArgumentKind.Text => Text,
        ArgumentKind.Prose => Prose.Or(Text),
        ArgumentKind.NameOrText => Name.Or(Text),
        ArgumentKind.Choice => Name.Where(word => shape.Choices.Contains(word)),
        ArgumentKind.Number => Number,
        ArgumentKind.Score => Score,
        ArgumentKind.Duration => Duration,
        ArgumentKind.Date => Date,
        ArgumentKind.Range => Range,
        ArgumentKind.Comparison => Comparison,
        _ => ClaimValue,
    };

    private static Parser<string> Counted() =>
        from number in Number
        from unit in Name.Where(word => !JourneyVocabulary.In(BlockKind.Claim).Any(keyword => keyword.Word == word)).Optional()
        select number + unit.GetOrElse("");

    private static Parser<string> Joined(Parser<string> value, Parser<char> sign) => Lexeme(
        from text in value
        from mark in sign
        select text + mark);

    private static Parser<T> Lexeme<T>(Parser<T> parser) =>
        from value in parser
        from blanks in Blanks
        select value;
}
