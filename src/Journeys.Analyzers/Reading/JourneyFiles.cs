using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Reading;

/// <summary>A file that came along with the compilation, with its text.</summary>
internal sealed record AdditionalSource(string Path, SourceText Text);

/// <summary>What the build gave the compiler about journeys.</summary>
/// <param name="Journeys">The journey files, each once.</param>
/// <param name="Settings">The <c>.editorconfig</c> files that may hold for them.</param>
/// <param name="TeamRules">The sources of the team's own rules, which do not run here.</param>
/// <param name="Figures">What was measured; null where nothing was.</param>
/// <param name="Trace">Which code serves which touchpoint; null where nobody traced.</param>
internal sealed record JourneyFiles(
    ImmutableArray<AdditionalSource> Journeys,
    ImmutableArray<AdditionalSource> Settings,
    ImmutableArray<AdditionalSource> TeamRules,
    AdditionalSource? Figures,
    AdditionalSource? Trace)
{
    /// <summary>How the name of a journey file ends.</summary>
    public const string Extension = ".journey";

    private const string SettingsName = ".editorconfig";
    private const string FiguresName = "measures.json";
    private const string TraceName = "trace.json";
    private const string TeamRulesFolder = "rules";

    /// <summary>All of them, in an order that is the same each time.</summary>
    public IEnumerable<AdditionalSource> All =>
        Journeys.Concat(Settings).Concat(TeamRules).Concat(new[] { Figures, Trace }.OfType<AdditionalSource>());

    /// <summary>Whether a file is about journeys at all.</summary>
    public static bool IsJourney(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the texts; a file that the compiler could not read is its business to tell.</summary>
    public static JourneyFiles Of(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var journeys = ImmutableArray.CreateBuilder<AdditionalSource>();
        var settings = ImmutableArray.CreateBuilder<AdditionalSource>();
        var rules = ImmutableArray.CreateBuilder<AdditionalSource>();
        AdditionalSource? figures = null;
        AdditionalSource? trace = null;
        foreach (var file in files)
        {
            var name = Path.GetFileName(file.Path);
            var list = IsJourney(file) ? journeys : name == SettingsName ? settings : IsTeamRule(file.Path) ? rules : null;
            if ((list is not null || name is FiguresName or TraceName) && known.Add(file.Path) && file.GetText(cancellation) is { } text)
            {
                var source = new AdditionalSource(file.Path, text);
                list?.Add(source);
                figures ??= name == FiguresName ? source : null;
                trace ??= name == TraceName ? source : null;
            }
        }

        return new JourneyFiles(journeys.ToImmutable(), settings.ToImmutable(), rules.ToImmutable(), figures, trace);
    }

    private static bool IsTeamRule(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
        && path.Split('/', '\\').Contains(TeamRulesFolder, StringComparer.Ordinal);
}
