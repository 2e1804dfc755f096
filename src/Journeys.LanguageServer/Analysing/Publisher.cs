using System.Text.Json;
using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Features.Diagnostics;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Analysing;

/// <summary>
/// Sends diagnostics: for an open document at once after each edit, for everything when the rules have spoken. What the client
/// has already is not sent again.
/// </summary>
internal sealed class Publisher : IDisposable
{
    private readonly Server _server;
    private readonly object _gate = new();
    private readonly object _publishing = new();
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sent> _sent = new(StringComparer.Ordinal);
    private bool _isDisposed;

    public Publisher(Server server)
    {
        _server = server;
        new Thread(Run) { IsBackground = true, Name = "journeys-lsp-diagnostics" }.Start();
    }

    /// <summary>An open document has changed.</summary>
    public void Changed(string uri)
    {
        lock (_gate)
        {
            _changed.Add(uri);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>The rules have spoken.</summary>
    public void Publish(Analysed analysed)
    {
        if (_server.Session.Client.PullsDiagnostics)
        {
            if (_server.Session.Client.Refreshes("diagnostics"))
            {
                _server.Ask("workspace/diagnostic/refresh", json => json.WriteNullValue());
            }

            return;
        }

        foreach (var file in analysed.Snapshot.Files.Values)
        {
            Publish(analysed.Snapshot.Project, file.Path);
        }

        var known = analysed.Snapshot.Files.Values.Select(file => file.Uri).ToHashSet(StringComparer.Ordinal);
        Clear(analysed.Snapshot.Project, uri => !known.Contains(uri));
    }

    /// <summary>A project is gone: so are its diagnostics.</summary>
    public void Forget(Project project) => Clear(project, _ => true);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            Monitor.PulseAll(_gate);
        }
    }

    private void Clear(Project project, Func<string, bool> isGone)
    {
        lock (_publishing)
        {
            var open = _server.Texts.Current.Open;
            foreach (var uri in _sent.Where(sent => ReferenceEquals(sent.Value.Project, project) && !open.ContainsKey(sent.Key)).Select(sent => sent.Key).ToList())
            {
                if (isGone(uri))
                {
                    _sent.Remove(uri);
                    Send(new PublishDiagnosticsParams(uri, null, []));
                }
            }
        }
    }

    private void Run()
    {
        while (Take() is { } uris)
        {
            foreach (var uri in uris.Where(_ => !_server.Session.Client.PullsDiagnostics))
            {
                try
                {
                    if (_server.Texts.Current.Find(uri) is var (project, file))
                    {
                        Publish(project.Project, file.Path);
                    }
                }
                catch (Exception error)
                {
                    _server.Tell("diagnostics failed: " + error, isError: true);
                }
            }
        }
    }

    private string[]? Take()
    {
        lock (_gate)
        {
            while (_changed.Count == 0)
            {
                if (_isDisposed)
                {
                    return null;
                }

                Monitor.Wait(_gate);
            }

            string[] uris = [.. _changed];
            _changed.Clear();
            return uris;
        }
    }

    /// <summary>Sends what is known of a file now; the newest text counts, whoever asks.</summary>
    private void Publish(Project project, string path)
    {
        _server.Writer.WaitForRoom();
        lock (_publishing)
        {
            if (_server.Texts.Current.Of(project) is not { } snapshot || !snapshot.Files.TryGetValue(path, out var file))
            {
                return;
            }

            var findings = DiagnosticMaker.Findings(snapshot, file, _server.Analyst.Latest(project), _server.Session.Settings);
            var isKnown = _sent.TryGetValue(file.Uri, out var sent) && sent.Version == file.Version;
            var trace = Trace(findings, _server.Session.Language);
            if (isKnown ? sent!.Trace == trace : sent is null && findings.Count == 0 && !file.IsOpen)
            {
                return;
            }

            var diagnostics = DiagnosticMaker.Diagnostics(snapshot, findings, _server.Texts.Unit, _server.Session.Language);
            var hash = Hash(diagnostics);
            _sent[file.Uri] = new Sent(project, file.Version, trace, hash);
            if (!isKnown || sent!.Hash != hash)
            {
                Send(new PublishDiagnosticsParams(file.Uri, file.Version, diagnostics));
            }
        }
    }

    /// <summary>A number that is the same for the same diagnostics.</summary>
    public static int Hash(IReadOnlyList<Diagnostic> diagnostics)
    {
        var hash = default(HashCode);
        foreach (var diagnostic in diagnostics)
        {
            hash.Add(diagnostic.Code);
            hash.Add(diagnostic.Severity);
            hash.Add(diagnostic.Range);
            hash.Add(diagnostic.Message);
            foreach (var related in diagnostic.RelatedInformation ?? [])
            {
                hash.Add(related);
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>
    /// A number that is the same for the same findings in the very same texts. To tell so much no text is cut into its lines, which of
    /// texts that are kept packed would cost much each time that somebody types elsewhere.
    /// </summary>
    private static int Trace(IReadOnlyList<Finding> findings, string language)
    {
        var hash = default(HashCode);
        hash.Add(language);
        foreach (var finding in findings)
        {
            hash.Add(finding.Rule.Id);
            hash.Add(finding.Severity);
            hash.Add(finding.Origin);
            hash.Add(finding.Message);
            foreach (var related in finding.Related)
            {
                hash.Add(related);
            }
        }

        return hash.ToHashCode();
    }

    private void Send(PublishDiagnosticsParams parameters) => _server.Writer.Notify(
        "textDocument/publishDiagnostics",
        json => JsonSerializer.Serialize(json, parameters, Json.Default.PublishDiagnosticsParams),
        key: "diagnostics " + parameters.Uri);

    /// <summary>What the client has of a document.</summary>
    /// <param name="Project">Whose it is.</param>
    /// <param name="Version">The client's number for its text.</param>
    /// <param name="Trace">From which findings it was made.</param>
    /// <param name="Hash">What it looks like to the client.</param>
    private sealed record Sent(Project Project, int? Version, int Trace, int Hash);
}
