using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Reading;

/// <summary>What the build tells analyzers: the properties that <c>Journeys.Analyzers.props</c> makes visible.</summary>
/// <param name="Project">The folder that paths are shown relative to; empty where the build tells none.</param>
/// <param name="Language">The language of what is said; empty where none is set.</param>
/// <param name="Day">The day that counts as today; empty where none is set.</param>
/// <param name="IsEnabled">Whether the journeys are part of the build.</param>
internal sealed record BuildProperties(string Project, string Language, string Day, bool IsEnabled)
{
    /// <summary>Reads them.</summary>
    public static BuildProperties Read(AnalyzerConfigOptions options) => new(
        Value(options, "ProjectDir"),
        Value(options, "JourneysLanguage"),
        Value(options, "JourneysToday"),
        !Value(options, "JourneysEnabled").Equals("false", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the build runs analyzers at all: generators run also where it does not, and nobody asks for findings then.</summary>
    public static bool RunsAnalyzers(AnalyzerConfigOptions options)
    {
        var runs = Value(options, "RunAnalyzers") is { Length: > 0 } always ? always : Value(options, "RunAnalyzersDuringBuild");
        return !runs.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The day that counts as today; null where the build tells none, for an analyzer knows no clock.</summary>
    public Date? Today => Date.TryParse(Day, out var day) ? day : null;

    /// <summary>What is wrong with them, a sentence each.</summary>
    public IEnumerable<string> Mistakes()
    {
        if (Day.Length > 0 && !Date.TryParse(Day, out _))
        {
            yield return $"`{Day}` is no day for JourneysToday; write it as 2026-10-01";
        }

        if (Language.Length > 0 && !Phrase.Speaks(Language))
        {
            yield return $"`{Language}` is no language for JourneysLanguage; there are {string.Join(", ", Phrase.Languages)}";
        }
    }

    private static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
