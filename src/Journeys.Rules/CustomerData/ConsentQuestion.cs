using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.CustomerData;

/// <summary>Tells whether a touchpoint asks the customer for consent, by the words of what happens and is said there.</summary>
internal static class ConsentQuestion
{
    private const int Reach = 2;

    /// <summary>Whether the title, moment, need or a text said at a touchpoint asks for consent.</summary>
    public static bool IsAskedAt(EffectiveTouchpoint touchpoint)
    {
        var workspace = touchpoint.Stage.Journey.Workspace;
        var facts = touchpoint.Facts;
        return facts.Title.Entries.Concat(facts.Moment.Entries).Concat(facts.Need.Entries).Concat(Said(facts, workspace))
            .Any(text => Asks(WorkspaceTexts.Of(workspace).Scan(text.Value, workspace.LanguageOf(text))));
    }

    /// <summary>The wordings, and the message's own text in the languages that have none here.</summary>
    private static IEnumerable<LocalText> Said(Touchpoint facts, Workspace workspace)
    {
        foreach (var saying in facts.Says)
        {
            if (saying.Wording is { } wording)
            {
                yield return wording;
                continue;
            }

            foreach (var text in workspace.Messages.Find(saying.Message)?.Text.Entries ?? [])
            {
                yield return text;
            }
        }
    }

    private static bool Asks(TextScan scan) =>
        scan.Language.CustomerData is { Consent: { } consent }
        && scan.Tokens.Where(token => token.IsWord).GroupBy(token => token.Sentence)
            .Any(sentence => Asks([.. sentence.Select(token => token.Text)], consent));

    private static bool Asks(string[] words, ConsentWords consent)
    {
        if (consent.Withdrawal.FitsAnywhere(words))
        {
            return false;
        }

        return consent.Questions.FitsAnywhere(words)
            || Array.Exists(consent.Pairs, pair => pair.Act.FitsAnywhere(words) && pair.Subject.FitsAnywhere(words))
            || Enumerable.Range(0, words.Length).Any(at => consent.Words.FitsAt(words, at) && !IsUsed(words, at, consent));
    }

    /// <summary>With your consent, without consent: something is done with it, and nobody is asked.</summary>
    private static bool IsUsed(string[] words, int at, ConsentWords consent)
    {
        for (var before = at - 1; before >= 0 && before >= at - Reach; before--)
        {
            if (consent.Using.Contains(words[before]))
            {
                return true;
            }
        }

        return false;
    }
}
