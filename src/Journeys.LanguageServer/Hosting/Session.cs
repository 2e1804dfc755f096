using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.Hosting;

/// <summary>What is agreed with the client.</summary>
internal sealed class Session
{
    /// <summary>What the client can do.</summary>
    public ClientFacts Client { get; set; } = new(new InitializeParams());

    /// <summary>The editor's settings.</summary>
    public Settings Settings { get; set; } = new();

    /// <summary>The process that started the server, or null.</summary>
    public int? ParentId { get; set; }

    /// <summary>The editor's own language.</summary>
    public string Locale { get; set; } = Phrase.Languages[0];

    /// <summary>The language to speak in.</summary>
    public string Language => Settings.Language ?? Locale;
}
