using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Interchange.Json;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.LanguageServer.Hosting;
using Journeys.Measures.Json;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Editing;

/// <summary>What the language server gets from the command line: files as <c>check</c> finds them, its rules and its settings.</summary>
/// <param name="context">The surroundings.</param>
/// <param name="trustsTeamRules">Whether the team's own rules run whatever the editor's settings say (<c>lsp --team-rules</c>).</param>
internal sealed class EditorHost(CliContext context, bool trustsTeamRules = false) : IServerHost, IDisposable
{
    private readonly List<EditorProject> _opened = [];

    /// <inheritdoc/>
    public string Version => ProductVersion.Number;

    /// <inheritdoc/>
    public ImmutableArray<RuleDescriptor> Rules => RuleBook.BuiltIn.All;

    /// <inheritdoc/>
    public Date Today => context.Today();

    /// <inheritdoc/>
    public ImmutableArray<string> FilesBeside { get; } = [MeasuresJson.FileName, TraceJson.FileName];

    /// <inheritdoc/>
    public IProjectHost Open(string root, bool isWhole)
    {
        var project = new EditorProject(context.At(root), isWhole, trustsTeamRules) { Closed = Forget };
        lock (_opened)
        {
            _opened.Add(project);
        }

        return project;
    }

    private void Forget(EditorProject project)
    {
        lock (_opened)
        {
            _opened.Remove(project);
        }
    }

    /// <summary>Ends the processes that were started for the folders.</summary>
    public void Dispose()
    {
        lock (_opened)
        {
            _opened.ForEach(project => project.Dispose());
        }
    }
}
