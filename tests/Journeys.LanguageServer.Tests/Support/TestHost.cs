using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.LanguageServer.Hosting;

namespace Journeys.LanguageServer.Tests.Support;

/// <summary>A host whose rules are those of the language, or whatever a test wants.</summary>
internal sealed class TestHost : IServerHost
{
    public string Version => "1.2.3";

    public ImmutableArray<RuleDescriptor> Rules => LanguageRules.All;

    public Date Today => new(2026, 11, 26);

    public ImmutableArray<string> FilesBeside { get; init; } = [];

    /// <summary>What stands in for the rules.</summary>
    public Func<AnalysisRequest, ImmutableArray<Finding>> Check { get; init; } = request => request.Workspace.Findings;

    /// <summary>Told of every file before it is read.</summary>
    public Action<string> Reading { get; init; } = static _ => { };

    /// <summary>What was traced.</summary>
    public CodeTrace Trace { get; init; } = CodeTrace.None;

    /// <summary>The requests that were made of the rules.</summary>
    public List<AnalysisRequest> Requests { get; } = [];

    /// <summary>The rules that a folder has beside those of the server.</summary>
    public ImmutableArray<RuleDescriptor> OwnRules { get; set; } = [];

    /// <summary>Says that an analysis would find something else now.</summary>
    public Action Reconsider { get; private set; } = static () => { };

    public IProjectHost Open(string root, bool isWhole) => new Project(this, root, isWhole);

    private sealed class Project(TestHost host, string root, bool isWhole) : IProjectHost
    {
        public string SourceFolder => root;

        public CodeTrace Trace => host.Trace;

        public ImmutableArray<RuleDescriptor> OwnRules => host.OwnRules;

        public void WhenReconsidered(Action call) => host.Reconsider = call;

        public ImmutableArray<string> FindFiles(CancellationToken cancellation) =>
            [.. Directory.EnumerateFiles(root, "*.journey", isWhole ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)];

        public DecodedSource Read(string path, string shownPath)
        {
            host.Reading(path);
            return SourceDecoder.Decode(shownPath, File.ReadAllBytes(path));
        }

        public Severity? SeverityOf(string shownPath, RuleDescriptor rule) => null;

        public AnalysisResult Analyse(AnalysisRequest request, CancellationToken cancellation)
        {
            host.Requests.Add(request);
            ImmutableArray<Finding> found =
            [
                .. host.Check(request).Select(finding => finding with { Severity = request.Override(finding.Rule) ?? finding.Severity })
                    .Where(finding => finding.Severity != Severity.Off),
            ];
            return new AnalysisResult(request.Workspace, found);
        }

        public ImmutableArray<Finding>? AnalyseFile(Workspace workspace, AnalysisResult previous, string shownPath) => null;

        public void ForgetSettings()
        {
        }

        public string? Preview(AnalysisResult analysis, string journey, string language) => "<p>" + journey + " " + language + "</p>";
    }
}
