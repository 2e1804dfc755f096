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

    private readonly ConcurrentDictionary<(string Language, string Text), TextScan> _scans = new();
    private readonly ConcurrentDictionary<string, ClaimLexicon> _claims = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AvoidedWords> _avoided = new(StringComparer.Ordinal);
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

    /// <summary>The words that the terms of a language avoid.</summary>
    public AvoidedWords Avoided(string language) => _avoided.GetOrAdd(language, tag => new AvoidedWords(_workspace, tag));
}
