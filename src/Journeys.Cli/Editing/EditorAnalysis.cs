using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Editing;

/// <summary>What an analysis leans on beside the files. While that is the same, the next one may build on the last.</summary>
/// <param name="Settings">The settings beside the files; null where they cannot be read.</param>
/// <param name="Figures">What was measured.</param>
/// <param name="Override">The severities that the editor asks for.</param>
/// <param name="Today">The day that counts as today.</param>
/// <param name="Rules">The rules to run.</param>
internal sealed record AnalysisGround(
    SeveritySettings? Settings, MeasuredFigures Figures, Func<RuleDescriptor, Severity?> Override, Date Today, ImmutableArray<Rule> Rules)
{
    /// <summary>Words that may be names of rules that do not run here.</summary>
    public ImmutableHashSet<string> Elsewhere { get; init; } = [];
}

/// <summary>The check of a folder in an editor. A rule that fails is told of once, and the others run without it.</summary>
internal sealed class EditorAnalysis
{
    private readonly AnalysisGround _ground;
    private readonly CheckSession _session;

    private EditorAnalysis(AnalysisGround ground, CheckSession session, ImmutableArray<Finding> failed)
    {
        _ground = ground;
        _session = session;
        session.Rest();
        Findings = session.Result.Findings.InsertRange(0, failed);
    }

    /// <summary>What was found, and which rules failed.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Checks everything.</summary>
    public static EditorAnalysis Start(Workspace workspace, AnalysisGround ground, CancellationToken cancellation)
    {
        var failed = ImmutableArray<Finding>.Empty;
        var rules = ground.Rules;
        while (true)
        {
            try
            {
                return new EditorAnalysis(ground, CheckSession.Start(workspace, Options(ground, rules), cancellation), failed);
            }
            catch (RuleFailure failure) when (rules.Any(rule => rule.Descriptor == failure.Rule))
            {
                rules = rules.RemoveAll(rule => rule.Descriptor == failure.Rule);
                failed = failed.Add(Told(failure, workspace));
            }
        }
    }

    /// <summary>Checks a later state of the same files; null where that has to begin from scratch.</summary>
    public EditorAnalysis? Next(Workspace workspace, AnalysisGround ground, CancellationToken cancellation)
    {
        if (ground != _ground || Findings.Length != _session.Result.Findings.Length)
        {
            return null;
        }

        try
        {
            return new EditorAnalysis(ground, _session.Next(workspace, cancellation), []);
        }
        catch (RuleFailure)
        {
            return null;
        }
    }

    /// <summary>What can be said of one file at once; null where a rule fails on it.</summary>
    public ImmutableArray<Finding>? OfFile(Workspace workspace, string path)
    {
        try
        {
            return _session.CheckFile(workspace, path);
        }
        catch (RuleFailure)
        {
            return null;
        }
    }

    private static CheckOptions Options(AnalysisGround ground, ImmutableArray<Rule> rules) => new(ground.Today)
    {
        Rules = rules,
        Elsewhere = ground.Elsewhere,
        Measures = ground.Figures,
        SeverityOf = (file, rule) => ground.Override(rule) ?? ground.Settings?.SeverityOf(file, rule),
    };

    private static Finding Told(RuleFailure failure, Workspace workspace) =>
        new(failure.Rule, Severity.Error, failure.Message, new Origin(workspace.Files[0].Source, default));
}
