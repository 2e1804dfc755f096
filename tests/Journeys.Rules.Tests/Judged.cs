using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Rules.Tests;

/// <summary>A short way from a text to its findings.</summary>
internal static class Judged
{
    public static readonly CheckOptions Options = new(new Date(2026, 11, 22));

    public static ImmutableArray<Finding> Text(string content) => Workspace(Load(content)).Findings;

    public static ImmutableArray<Finding> Text(string content, MeasuredFigures figures) =>
        RuleEngine.Check(Load(content), Options with { Measures = figures }).Findings;

    public static CheckResult Workspace(Workspace workspace) => Workspace(workspace, Options.Today);

    public static CheckResult Workspace(Workspace workspace, Date today) => RuleEngine.Check(workspace, new CheckOptions(today));

    public static Workspace Load(string content) => WorkspaceLoader.Load([new SourceText("test.journey", content)]);
}
