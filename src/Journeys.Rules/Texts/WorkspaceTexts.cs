using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Journeys.Language.Model;
using Journeys.Rules.Claims;
using Journeys.Rules.Languages;
using Journeys.Rules.Messaging;

namespace Journeys.Rules.Texts;

/// <summary>What the rules have worked out about the texts of a workspace, so that each is cut and matched once.</summary>
internal sealed class WorkspaceTexts
{
    private static readonly ConditionalWeakTable<Workspace, WorkspaceTexts> Known = new();

    private readonly RecentScans _scans = new();
    private readonly ConcurrentDictionary<(string Language, string Word), bool> _criticalWords = new();
    private readonly BrandTexts _brand;
    private readonly Workspace _workspace;

    private WorkspaceTexts(Workspace workspace)
    {
        _workspace = workspace;
        _brand = BrandTexts.Of(workspace);
    }

    /// <summary>The texts of a workspace; the same object as long as the workspace lives.</summary>
    public static WorkspaceTexts Of(Workspace workspace) => Known.GetValue(workspace, static created => new WorkspaceTexts(created));

    /// <summary>Lets go of what was worked out of a workspace; it is worked out anew when a rule asks.</summary>
    public static void Forget(Workspace workspace) => Known.Remove(workspace);

    /// <summary>A text, cut.</summary>
    public TextScan Scan(string text, string language) =>
        _scans.Of(text, KnownLanguages.Of(language));

    /// <summary>The claims of the workspace, ready to be looked for in texts of a language.</summary>
    public ClaimLexicon Claims(string language) => _brand.Claims(language, _workspace);

    /// <summary>Whether a word of a title could be one by which a critical touchpoint is known: a quick no for most words.</summary>
    public bool MayBeCritical(string word, LanguageKnowledge language) =>
        _criticalWords.GetOrMake((language.Tag, word), static (_, asked) => Array.Exists(
            asked.language.Critical?.Kinds ?? [], kind => kind.Words.MayBegin(asked.word) || kind.MoreWords.MayBegin(asked.word)), (language, word));

    /// <summary>What a channel makes its touchpoints look like.</summary>
    public (CriticalKind Kind, string Word)? CriticalChannel(Channel channel) => _brand.CriticalChannel(channel, _workspace, this);

    /// <summary>The words that the terms of a language avoid.</summary>
    public AvoidedWords Avoided(string language) => _brand.Avoided(language, _workspace);

    /// <summary>What a tone avoids in a language.</summary>
    public ToneWords Avoided(Tone tone, string language) => _brand.Avoided(tone, language, _workspace);
}
