using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Claims;
using Journeys.Rules.Critical;
using Journeys.Rules.Languages;
using Journeys.Rules.Messaging;

namespace Journeys.Rules.Texts;

/// <summary>What the rules have worked out about the texts of a workspace, so that each is cut and matched once.</summary>
internal sealed class WorkspaceTexts
{
    private static readonly ConditionalWeakTable<Workspace, WorkspaceTexts> Known = new();

    private readonly ConcurrentDictionary<(string Language, string Text), TextScan> _scans = new();
    private readonly ConcurrentDictionary<string, ClaimLexicon> _claims = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AvoidedWords> _avoided = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Tone, string Language), ToneWords> _toneWords = new();
    private readonly ConcurrentDictionary<Origin, (CriticalKind Kind, string Word)?> _channels = new();
    private readonly ConcurrentDictionary<(string Language, string Word), bool> _criticalWords = new();
    private readonly Workspace _workspace;

    private WorkspaceTexts(Workspace workspace) => _workspace = workspace;

    /// <summary>The texts of a workspace; the same object as long as the workspace lives.</summary>
    public static WorkspaceTexts Of(Workspace workspace) => Known.GetValue(workspace, static created => new WorkspaceTexts(created));

    /// <summary>A text, cut.</summary>
    public TextScan Scan(string text, string language) =>
        _scans.GetOrAdd((language, text), static key => TextScan.Of(key.Text, KnownLanguages.Of(key.Language)));

    /// <summary>The claims of the workspace, ready to be looked for in texts of a language.</summary>
    public ClaimLexicon Claims(string language) =>
        _claims.GetOrAdd(KnownLanguages.Of(language).Tag, tag => new ClaimLexicon(_workspace, KnownLanguages.Of(tag)));

    /// <summary>Whether a word of a title could be one by which a critical touchpoint is known: a quick no for most words.</summary>
    public bool MayBeCritical(string word, LanguageKnowledge language) =>
        _criticalWords.GetOrAdd((language.Tag, word), _ => Array.Exists(
            language.Critical?.Kinds ?? [], kind => kind.Words.MayBegin(word) || kind.MoreWords.MayBegin(word)));

    /// <summary>What a channel makes its touchpoints look like.</summary>
    public (CriticalKind Kind, string Word)? CriticalChannel(Channel channel) =>
        _channels.GetOrAdd(channel.Name.Origin, _ => CriticalGuess.OfChannel(channel, _workspace, this));

    /// <summary>The words that the terms of a language avoid.</summary>
    public AvoidedWords Avoided(string language) => _avoided.GetOrAdd(language, tag => AvoidedWords.OfTerms(_workspace, tag));

    /// <summary>What a tone avoids in a language.</summary>
    public ToneWords Avoided(Tone tone, string language) =>
        _toneWords.GetOrAdd((tone.Name.Value, language), key => new ToneWords(_workspace, tone, key.Language));
}
