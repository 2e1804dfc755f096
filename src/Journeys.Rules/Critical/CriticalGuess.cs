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
        foreach (var title in touchpoint.Facts.Title.Entries)
        {
            foreach (var language in LanguagesOf(title, touchpoint.Stage.Journey))
            {
                var words = Split(texts.Scan(title.Value, language));
                if (InText(words, language, touchpoint.Stage.StandardIndex, texts) is { } found)
                {
                    return new CriticalGuess(found.Kind, found.Word, title.Origin);
                }
            }
        }

        return ByChannel(touchpoint, workspace, texts);
    }

    /// <summary>
    /// The languages that a title may be in. One without a tag in a journey that does not speak the workspace's first language is
    /// most likely in a language of its journey.
    /// </summary>
    private static IEnumerable<string> LanguagesOf(LocalText title, EffectiveJourney journey) =>
        title.Language is null && !journey.Languages.Contains(journey.Workspace.DefaultLanguage)
            ? journey.Languages
            : [journey.Workspace.LanguageOf(title)];

    private static CriticalGuess? ByChannel(EffectiveTouchpoint touchpoint, Workspace workspace, WorkspaceTexts texts)
    {
        foreach (var reference in touchpoint.Facts.Channels)
        {
            if (workspace.Channels.Find(reference) is { } channel
                && texts.CriticalChannel(channel) is { } found
                && !IsOnlyAbout(touchpoint, found.Kind, texts))
            {
                return new CriticalGuess(found.Kind, found.Word, reference.Origin);
            }
        }

        return null;
    }

    /// <summary>What the title of a channel makes its touchpoints look like; the same for all of them.</summary>
    public static (CriticalKind Kind, string Word)? OfChannel(Channel channel, Workspace workspace, WorkspaceTexts texts)
    {
        foreach (var title in channel.Title.Entries)
        {
            var words = Split(texts.Scan(title.Value, workspace.LanguageOf(title)));
            if (InText(words, workspace.LanguageOf(title), -1, texts) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether the title says that it is a newsletter, a survey or the like.</summary>
    private static bool IsOnlyAbout(EffectiveTouchpoint touchpoint, CriticalKind kind, WorkspaceTexts texts)
    {
        var workspace = touchpoint.Stage.Journey.Workspace;
        return touchpoint.Facts.Title.Entries.Any(title =>
        {
            var language = workspace.LanguageOf(title);
            var words = Split(texts.Scan(title.Value, language));
            return Array.Exists(KnownLanguages.Of(language).Critical?.Kinds ?? [], known => known.Kind == kind && known.NotBeside.FitsAnywhere(words));
        });
    }

    private static (CriticalKind Kind, string Word)? InText(
        List<string> words, string language, int stage, WorkspaceTexts texts)
    {
        var knowledge = KnownLanguages.Of(language);
        if (!words.Exists(word => texts.MayBeCritical(word, knowledge)))
        {
            return null;
        }

        foreach (var kind in knowledge.Critical?.Kinds ?? [])
        {
            for (var at = 0; at < words.Count; at++)
            {
                var isMeant = kind.Words.FitsAt(words, at)
                    || (Array.IndexOf(kind.StagesOfMoreWords, stage) >= 0 && kind.MoreWords.FitsAt(words, at));
                if (isMeant && !kind.LookAlikes.FitsAt(words, at) && !kind.NotBeside.FitsAnywhere(words))
                {
                    return (kind.Kind, words[at]);
                }
            }
        }

        return null;
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
}
