using System.Collections.Immutable;
using Journeys.Analyzers.Code;
using Journeys.Analyzers.Reading;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules;
using Journeys.Rules.Configuration;
using Journeys.Rules.Engine;
using Journeys.Rules.Team;
using Microsoft.CodeAnalysis;

namespace Journeys.Analyzers.Findings;

/// <summary>From the files of a build to its diagnostics: the way that the command line goes from files to findings.</summary>
internal sealed class WorkspaceCheck(JourneyFiles files, BuildProperties build)
{
    /// <summary>On the first day there is no allowance has run out.</summary>
    private static readonly Date FirstDay = new(1, 1, 1);

    private readonly FindingDiagnostics _diagnostics = new(files, build);
    private readonly List<Diagnostic> _found = [];

    /// <summary>Checks, and gives the diagnostics by the path of their file.</summary>
    /// <exception cref="OperationCanceledException">The check was ended.</exception>
    /// <exception cref="Exception">Whatever a mistake of ours throws; the analyzer makes a finding of it.</exception>
    public ILookup<string, Diagnostic> Run(CancellationToken cancellation)
    {
        _found.AddRange(build.Mistakes().Select(FindingDiagnostics.OfBuild));
        Check(cancellation);
        return _found.ToLookup(found => found.Location.GetLineSpan().Path ?? "", StringComparer.Ordinal);
    }

    private void Check(CancellationToken cancellation)
    {
        ImmutableHashSet<string> elsewhere = [.. files.TeamRules.SelectMany(rule => TeamRuleWords.In(rule.Text.ToString()))];
        var settings = new SettingFiles(files, build.Project, elsewhere.IsEmpty ? RuleBook.BuiltIn : RuleBook.BuiltIn.With([], elsewhere));
        _found.AddRange(settings.Mistakes.Select(FindingDiagnostics.OfSetting));
        var texts = Read(cancellation);
        var workspace = Workspace.Link(texts.Select(text => text.Model));
        var options = new CheckOptions(build.Today ?? FirstDay)
        {
            Rules = Rules(Beside(files.Trace, TraceReader.Read, "journeys trace --write") ?? CodeTrace.None),
            Elsewhere = elsewhere,
            SeverityOf = settings.SeverityOf,
            Measures = Beside(files.Figures, FiguresReader.Read, "journeys measure") ?? MeasuredFigures.None,
        };
        var result = RuleEngine.Check(workspace, [.. texts.Select(text => text.Decoded)], options);
        var collisions = CollisionCheck.Find(workspace, settings.SeverityOf, options.Today);
        _found.AddRange(result.Findings.Concat(collisions).Select(_diagnostics.Of));
    }

    /// <summary>All rules; where nobody knows what day it is, those that ask for it do not run, so that what accepts their findings is not told to be in vain.</summary>
    private ImmutableArray<Rule> Rules(CodeTrace trace) =>
        [.. RuleCatalogue.With(trace).Where(rule => build.Today is not null || !rule.Descriptor.NeedsToday)];

    private JourneyText[] Read(CancellationToken cancellation)
    {
        var texts = new JourneyText[files.Journeys.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var file = files.Journeys[i];
            try
            {
                texts[i] = JourneyText.Of(ShownPath.Of(build.Project, file.Path), file.Text);
                _ = texts[i].Model;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                throw new ReadingFailure(file.Path, error);
            }
        });
        return texts;
    }

    /// <summary>Reads a file that a command of ours wrote beside the journeys; null where there is none, or none that can be used.</summary>
    private T? Beside<T>(AdditionalSource? file, Func<string, T> read, string writer)
        where T : class
    {
        try
        {
            return file is null ? null : read(file.Text.ToString());
        }
        catch (FormatException error)
        {
            _found.Add(FindingDiagnostics.OfSetting(
                file!.Path, 1, $"`{Path.GetFileName(file.Path)}` cannot be used: {error.Message}; run `{writer}` to write it anew"));
            return null;
        }
    }
}

/// <summary>A file could not be read: a mistake of ours, for text of every kind can.</summary>
internal sealed class ReadingFailure(string path, Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;
}
