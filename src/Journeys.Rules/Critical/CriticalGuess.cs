using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Critical;

/// <summary>A touchpoint that looks critical by a word of its title or its channel.</summary>
/// <param name="Kind">The kind that it looks like.</param>
/// <param name="Word">The word, as written.</param>
/// <param name="Cause">Where it stands.</param>
internal sealed record CriticalGuess(CriticalKind Kind, string Word, Origin Cause)
{
    /// <summary>Looks at the title and the channels of a touchpoint, each in its own language; null where nothing is critical about them.</summary>
    public static CriticalGuess? ByWords(EffectiveTouchpoint touchpoint)
    {
        var workspace = touchpoint.Stage.Journey.Workspace;
        var texts = WorkspaceTexts.Of(workspace);
        foreach (var title in Entries(touchpoint.Facts.Title))
        {
            var words = Split(texts.Scan(title.Value, workspace.LanguageOf(title)));
            if (InText(words, words, workspace.LanguageOf(title), touchpoint.Stage.StandardIndex) is { } found)
            {
                return new CriticalGuess(found.Kind, found.Word, title.Origin);
            }
        }

        return ByChannel(touchpoint, workspace, texts);
    }

    private static CriticalGuess? ByChannel(EffectiveTouchpoint touchpoint, Workspace workspace, WorkspaceTexts texts)
    {
        var titles = Entries(touchpoint.Facts.Title).SelectMany(title => Split(texts.Scan(title.Value, workspace.LanguageOf(title)))).ToList();
        foreach (var reference in touchpoint.Facts.Channels)
        {
            if (workspace.Channels.Find(reference) is not { } channel)
            {
                continue;
            }

            foreach (var title in Entries(channel.Title))
            {
                var words = Split(texts.Scan(title.Value, workspace.LanguageOf(title)));
                if (InText(words, [.. words, .. titles], workspace.LanguageOf(title), -1) is { } found)
                {
                    return new CriticalGuess(found.Kind, found.Word, reference.Origin);
                }
            }
        }

        return null;
    }

    private static (CriticalKind Kind, string Word)? InText(List<string> words, List<string> beside, string language, int stage)
    {
        foreach (var kind in KnownLanguages.Of(language).Critical?.Kinds ?? [])
        {
            if (FitsAny(kind.NotBeside, beside))
            {
                continue;
            }

            for (var at = 0; at < words.Count; at++)
            {
                var isMeant = FitsAt(kind.Words, words, at)
                    || (Array.IndexOf(kind.StagesOfMoreWords, stage) >= 0 && FitsAt(kind.MoreWords, words, at));
                if (isMeant && !IsLookAlike(kind, words, at))
                {
                    return (kind.Kind, words[at]);
                }
            }
        }

        return null;
    }

    private static bool IsLookAlike(CriticalVocabulary kind, List<string> words, int at) => FitsAt(kind.LookAlikes, words, at);

    private static bool FitsAny(WordPattern[] patterns, List<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (FitsAt(patterns, words, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FitsAt(WordPattern[] patterns, List<string> words, int at)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Fits(words, at))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Split(TextScan scan)
    {
        var words = new List<string>(scan.Tokens.Length);
        foreach (var token in scan.Tokens)
        {
            if (token.IsWord)
            {
                words.Add(token.Text);
            }
        }

        return words;
    }

    private static IEnumerable<LocalText> Entries(LocalizedText text) => text.IsNone ? [] : text.Entries;
}
