using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Claims;
using Journeys.Rules.Critical;
using Journeys.Rules.Languages;
using Journeys.Rules.Messaging;

namespace Journeys.Rules.Texts;

/// <summary>
/// What the rules have worked out about claims, terms, tones and channels. It holds for every workspace of the same brand, so an edit of
/// a journey leaves it as it is; therefore it holds on to no workspace, and is handed the one at hand.
/// </summary>
internal sealed class BrandTexts
{
    private static readonly ConditionalWeakTable<object, BrandTexts> Known = new();

    private readonly ConcurrentDictionary<string, ClaimLexicon> _claims = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AvoidedWords> _avoided = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Tone, string Language), ToneWords> _toneWords = new();
    private readonly ConcurrentDictionary<Origin, (CriticalKind Kind, string Word)?> _channels = new();

    private BrandTexts()
    {
    }

    /// <summary>The texts of a workspace's brand.</summary>
    public static BrandTexts Of(Workspace workspace) => Known.GetValue(workspace.Brand, static _ => new BrandTexts());

    /// <summary>The claims, ready to be looked for in texts of a language.</summary>
    public ClaimLexicon Claims(string language, Workspace workspace) =>
        _claims.GetOrMake(KnownLanguages.Of(language).Tag, static (tag, workspace) => new ClaimLexicon(workspace, KnownLanguages.Of(tag)), workspace);

    /// <summary>What a channel makes its touchpoints look like.</summary>
    public (CriticalKind Kind, string Word)? CriticalChannel(Channel channel, Workspace workspace, WorkspaceTexts texts) =>
        _channels.GetOrMake(channel.Name.Origin, static (_, asked) => CriticalGuess.OfChannel(asked.channel, asked.workspace, asked.texts), (channel, workspace, texts));

    /// <summary>The words that the terms of a language avoid.</summary>
    public AvoidedWords Avoided(string language, Workspace workspace) =>
        _avoided.GetOrMake(language, static (tag, workspace) => AvoidedWords.OfTerms(workspace, tag), workspace);

    /// <summary>What a tone avoids in a language.</summary>
    public ToneWords Avoided(Tone tone, string language, Workspace workspace) =>
        _toneWords.GetOrMake((tone.Name.Value, language), static (_, asked) => new ToneWords(asked.workspace, asked.tone, asked.language), (workspace, tone, language));
}
