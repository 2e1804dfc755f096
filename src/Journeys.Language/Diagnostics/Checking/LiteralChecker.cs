using Journeys.Language.Model;
using Journeys.Language.Model.Binding;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Looks inside arguments of the right make: names, texts and values that are still not right.</summary>
internal static class LiteralChecker
{
    /// <summary>What is wrong with an argument, or null.</summary>
    public static Finding? Problem(TokenList tokens, ArgumentShape shape, ArgumentSyntax argument)
    {
        var place = tokens.OriginOf(argument.First, argument.End);
        ref readonly var token = ref tokens[argument.First];
        return token.Kind switch
        {
            TokenKind.Text => TextProblem(tokens, argument.First),
            TokenKind.Prose => ProseProblem(tokens, argument.First),
            TokenKind.Word when shape.Kind is ArgumentKind.Name or ArgumentKind.NameOrText => NameProblem(shape, place),
            _ => ValueProblem(tokens, shape, argument, place),
        };
    }

    private static Finding? NameProblem(ArgumentShape shape, Origin place)
    {
        var name = place.Text;
        if (shape.Names == NameKind.Language)
        {
            return NameText.IsLanguageTag(name)
                ? null
                : LanguageRules.InvalidValue.At(place, $"{Words.Quoted(name)} is no language tag. A language is written like `nl`, `da` or `pt-BR`.");
        }

        if (shape.Slot == Slots.Branch || NameText.IsName(name, mayBeDotted: shape is { Names: NameKind.Touchpoint, Declares: false }))
        {
            return null;
        }

        var better = NameText.From(name);
        var finding = LanguageRules.InvalidValue.At(
            place, $"{Words.Quoted(name)} is no name. A name is lower-case letters, digits and single hyphens, such as {Words.Quoted(better.Length == 0 ? shape.Example : better)}.");
        return better.Length == 0 ? finding : finding.With(Findings.Replace($"Change to {Words.Quoted(better)}", place, better, FixKind.Suggestion));
    }

    private static Finding? TextProblem(TokenList tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        var place = tokens.OriginOf(index);
        if (token.Is(TokenFlags.Unclosed))
        {
            var end = new Origin(tokens.Source, new TextSpan(token.End, 0));
            return LanguageRules.SyntaxError
                .At(place, "This text has no closing quote. Put a \" behind its last word; a longer text stands between \"\"\" and \"\"\".")
                .With(Findings.Replace("Close the text", end, "\"", FixKind.Suggestion));
        }

        if (token.Is(TokenFlags.ForeignQuotes))
        {
            var straight = "\"" + TextLiteral.ValueOf(tokens, index).Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
            return LanguageRules.SyntaxError
                .At(place, $"This text stands in {place.Text[0]}…{place.Text[place.Text.Length - 1]}. Texts stand in straight quotes: \"…\".")
                .With(Findings.Replace("Use straight quotes", place, straight));
        }

        return token.Is(TokenFlags.HasEscapes) ? EscapeProblem(tokens, index, place) : null;
    }

    private static Finding? EscapeProblem(TokenList tokens, int index, Origin place)
    {
        var bad = TextLiteral.BadEscapes(tokens, index);
        if (bad.Count == 0)
        {
            return null;
        }

        var at = place.Slice(bad[0].Start + 1, bad[0].Length);
        return LanguageRules.InvalidValue
            .At(at, $"{Words.Quoted(at.Text)} is no escape. A backslash stands before \", \\, n, t or u{{…}}; for a backslash itself write \\\\.")
            .With(Findings.Replace("Write a backslash", at.Slice(0, 1), "\\\\"));
    }

    private static Finding? ProseProblem(TokenList tokens, int index)
    {
        var place = tokens.OriginOf(index);
        if (tokens[index].Is(TokenFlags.Unclosed))
        {
            return LanguageRules.SyntaxError.At(
                place.Slice(0, 3), "This text has no closing \"\"\". Put \"\"\" on a line of its own behind its last line.");
        }

        var line = ProseLiteral.FirstUnderIndented(place.Text);
        if (line < 0)
        {
            return null;
        }

        var number = place.Range.Start.Line + line;
        var at = new Origin(tokens.Source, tokens.Source.LineSpan(number));
        return LanguageRules.SyntaxError.At(
            at, "This line is indented less than the closing \"\"\" of its text. Indent it at least as far, or move the closing \"\"\" to the left.");
    }

    private static Finding? ValueProblem(TokenList tokens, ArgumentShape shape, ArgumentSyntax argument, Origin place)
    {
        var text = tokens.TextOf(argument.First);
        var isGood = shape.Kind switch
        {
            ArgumentKind.Date => Date.TryParse(text.ToString(), out _),
            ArgumentKind.FieldValue when tokens[argument.First].Kind == TokenKind.Date => Date.TryParse(text.ToString(), out _),
            ArgumentKind.Number => IsWithin(ValueReader.WholeNumber(text), shape),
            ArgumentKind.Score => ValueReader.Score(text) is not null,
            ArgumentKind.Duration => ValueReader.Duration(text) is not null,
            ArgumentKind.Range => ValueReader.Range(text) is not null,
            ArgumentKind.ClaimValue when argument.End - argument.First == 2 && tokens[argument.First].Kind == TokenKind.Word =>
                ValueReader.Money(text, tokens.TextOf(argument.First + 1)) is not null,
            ArgumentKind.Comparison when argument.End - argument.First == 3 =>
                ValueReader.Money(tokens.TextOf(argument.First + 1), tokens.TextOf(argument.First + 2)) is not null,
            _ => true,
        };
        return isGood
            ? null
            : LanguageRules.InvalidValue.At(place, $"{Words.Quoted(place.Text)} {Reason(shape.Kind)}. Expected is {ArgumentWords.What(shape)}.");
    }

    private static bool IsWithin(int? number, ArgumentShape shape) =>
        number is { } value && (shape.Bounds is not { } bounds || (value >= bounds.Least && value <= bounds.Greatest));

    private static string Reason(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Date or ArgumentKind.FieldValue => "is no day of the calendar",
        ArgumentKind.Score => "is more than its scale allows",
        ArgumentKind.Range => "does not go up",
        ArgumentKind.ClaimValue or ArgumentKind.Comparison => "is no amount of money (a currency has three capitals)",
        _ => "is out of bounds",
    };
}
