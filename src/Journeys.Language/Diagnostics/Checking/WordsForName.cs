using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of words where a name belongs: a title with its capitals and blanks, or a whole sentence, which no name is made of.</summary>
internal static class WordsForName
{
    /// <summary>More words than these are a sentence.</summary>
    private const int MostWords = 4;

    /// <summary>The name that a few words may stand for; empty where they are a sentence.</summary>
    public static string Of(string words)
    {
        var isSentence = words.IndexOfAny([',', '.', '!', '?', ';']) >= 0 || words.Split(' ').Length > MostWords;
        return isSentence ? "" : NameText.From(words);
    }

    /// <summary>What is said of a name that is none and goes on behind; null where a single word stands there, or a name that fits.</summary>
    public static Finding? Problem(TokenList tokens, StatementSyntax statement, ArgumentShape shape, ArgumentSyntax argument)
    {
        var isWords = shape is { Kind: ArgumentKind.Name, Declares: false } && statement.SkippedFirst == argument.End && statement.SkippedEnd > statement.SkippedFirst
            && tokens[argument.First].Kind == TokenKind.Word && !NameText.IsName(tokens.TextOf(argument.First).ToString(), mayBeDotted: true);
        if (!isWords || shape.Names is NameKind.Rule or NameKind.Language)
        {
            return null;
        }

        var place = tokens.OriginOf(argument.First, statement.SkippedEnd);
        var (shown, keyword, what) = (Words.Source(place.Text), Words.Token(tokens, statement.First), ArgumentWords.What(tokens.Dialect, shape));
        var finding = LanguageRules.InvalidValue.At(place, new(
            $"{shown} is no name. Behind {keyword} stands {what.English}.",
            $"{shown} kan geen naam zijn. Achter {keyword} staat {what.Dutch}.",
            $"{shown} kan ikke være et navn. Efter {keyword} står {what.Danish}."));
        return Of(place.Text) is { Length: > 0 } name ? finding.With(Findings.ChangeTo(name, place, FixKind.Suggestion)) : finding;
    }

    /// <summary>What is said of a title that stands where its name is missing (<c>touchpoint "Poster"</c>); null where none stands there.</summary>
    public static Finding? TitleAlone(TokenList tokens, StatementSyntax statement, ArgumentShape shape)
    {
        if (statement is not { Arguments: [null, { State: ArgumentState.Good, Label: < 0 } title, ..] }
            || shape.Kind != ArgumentKind.Name || tokens[title.First].Kind != TokenKind.Text)
        {
            return null;
        }

        var place = tokens.OriginOf(title.First, title.End);
        var words = TextLiteral.ValueOf(tokens, title.First);
        return shape.Declares ? NameBefore(tokens, statement, place, words) : InPlaceOfName(tokens, statement, shape, place, words);
    }

    private static Finding NameBefore(TokenList tokens, StatementSyntax statement, Origin place, string words)
    {
        var (name, keyword) = (NameText.From(words), tokens.TextOf(statement.First).ToString());
        var example = Words.Quoted(name.Length == 0 ? keyword + " NAME " + place.Text : $"{keyword} {name} {place.Text}");
        var finding = LanguageRules.MissingArgument.At(place, new(
            $"A name of its own stands before the title, without quotes: {example}.",
            $"Vóór de titel staat een eigen naam, zonder aanhalingstekens: {example}.",
            $"Før titlen står et navn for sig, uden anførselstegn: {example}."));
        return name.Length == 0
            ? finding
            : finding.With(Findings.Replace(
                new($"Put `{name}` before it", $"Zet `{name}` ervoor", $"Sæt `{name}` foran"), place.Slice(0, 0), name + " ", FixKind.Suggestion));
    }

    private static Finding InPlaceOfName(TokenList tokens, StatementSyntax statement, ArgumentShape shape, Origin place, string words)
    {
        var (shown, keyword, what) = (Words.Source(place.Text), Words.Token(tokens, statement.First), ArgumentWords.What(tokens.Dialect, shape));
        var finding = LanguageRules.MissingArgument.At(place, new(
            $"{shown} is a text: {keyword} asks first for {what.English}, without quotes.",
            $"{shown} is een tekst: bij {keyword} hoort eerst {what.Dutch}, zonder aanhalingstekens.",
            $"{shown} er en tekst: efter {keyword} skal der først stå {what.Danish}, uden anførselstegn."));
        return NameText.IsName(words) ? finding.With(Findings.ChangeTo(words, place)) : finding;
    }
}
