using Journeys.Language.Syntax;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Names of several words before their title: <c>touchpoint instagram ad "Advertentie"</c>.</summary>
internal static class SplitName
{
    /// <summary>
    /// The name that is meant where a declaration's title is words that end in a whole text; null where they are none such.
    /// </summary>
    public static string? Of(TokenList tokens, StatementSyntax statement, ArgumentSyntax? title)
    {
        if (statement is not { Definition.Declares: true, Arguments: [{ State: ArgumentState.Good } name, ..] }
            || title is not { State: ArgumentState.Wrong } || title != statement.Arguments[1] || !IsWordsBeforeText(tokens, title))
        {
            return null;
        }

        var meant = NameText.From(tokens.OriginOf(name.First, title.End - 1).Text);
        return meant.Length == 0 ? null : meant;
    }

    /// <summary>What is said of it.</summary>
    public static Finding Describe(TokenList tokens, StatementSyntax statement, ArgumentSyntax title, string meant)
    {
        var place = tokens.OriginOf(statement.Arguments[0]!.First, title.End - 1);
        var shown = Words.Source(place.Text);
        var better = Words.Quoted(meant);
        return LanguageRules.InvalidValue
            .At(place, new(
                $"{shown} is no name: a name is one word, with hyphens between its parts, such as {better}.",
                $"{shown} kan geen naam zijn: een naam is één woord, met koppeltekens tussen de delen, zoals {better}.",
                $"{shown} kan ikke være et navn: et navn er ét ord med bindestreger imellem, for eksempel {better}."))
            .With(Findings.ChangeTo(meant, place, FixKind.Suggestion));
    }

    private static bool IsWordsBeforeText(TokenList tokens, ArgumentSyntax title)
    {
        var last = title.End - 1;
        for (var i = title.First; i < last; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                return false;
            }
        }

        return last > title.First && tokens[last].Kind == TokenKind.Text && !tokens[last].Is(TokenFlags.Unclosed);
    }
}
