using Journeys.Analyzers.Reading;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Journeys.Analyzers.Findings;

/// <summary>Findings in the shape that the compiler tells them in.</summary>
internal sealed class FindingDiagnostics(JourneyFiles files, BuildProperties build)
{
    private readonly Dictionary<string, string> _paths = files.Journeys
        .GroupBy(file => ShownPath.Of(build.Project, file.Path), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().Path, StringComparer.Ordinal);

    /// <summary>A finding. Its severity is that of the settings; what the compiler is told of the id comes on top.</summary>
    public Diagnostic Of(Finding finding) => Diagnostic.Create(
        Descriptors.For(finding.Rule),
        Place(finding.Origin),
        Descriptors.Severity(finding.Severity),
        finding.Related.Select(related => Place(related.Origin)),
        properties: null,
        finding.Message.In(build.Language));

    /// <summary>The check failed: what and where.</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="path">The file that the finding stands at where the error tells none.</param>
    public static Diagnostic Failed(Exception error, string path)
    {
        var cause = (error as AggregateException)?.Flatten().InnerExceptions.FirstOrDefault() ?? error;
        return Diagnostic.Create(
            Descriptors.CheckFailed,
            Start((cause as ReadingFailure)?.Path ?? path, 1),
            $"The journeys could not be checked, which is a mistake of ours. {(cause.InnerException ?? cause).GetType().Name}: {Sentence(cause.Message)}");
    }

    /// <summary>A wrong setting in an <c>.editorconfig</c>.</summary>
    public static Diagnostic OfSetting(SettingMistake mistake) => OfSetting(mistake.File.ShownPath, mistake.Line, mistake.Message);

    /// <summary>A wrong setting at a line, counted from 1.</summary>
    public static Diagnostic OfSetting(string path, int line, string message) =>
        Diagnostic.Create(Descriptors.InvalidSetting, Start(path, line), Sentence(message));

    /// <summary>A wrong property of the build.</summary>
    public static Diagnostic OfBuild(string message) => Diagnostic.Create(Descriptors.InvalidSetting, Location.None, Sentence(message));

    private Location Place(Origin origin)
    {
        var range = origin.Range;
        return Location.Create(
            _paths.TryGetValue(origin.File, out var path) ? path : origin.File,
            new RoslynSpan(origin.Span.Start, origin.Span.Length),
            new LinePositionSpan(Position(range.Start), Position(range.End)));
    }

    private static Location Start(string path, int line)
    {
        var start = new LinePosition(line - 1, 0);
        return Location.Create(path, default, new LinePositionSpan(start, start));
    }

    private static LinePosition Position(Language.Text.LinePosition position) => new(position.Line - 1, position.Column - 1);

    private static string Sentence(string message) => message.EndsWith(".", StringComparison.Ordinal) ? message : message + ".";
}
