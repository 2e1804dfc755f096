using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Reading;

/// <summary>A file that came along with the compilation, with its text.</summary>
internal sealed record AdditionalSource(string Path, SourceText Text);

/// <summary>What the build gave the compiler about journeys.</summary>
/// <param name="Journeys">The journey files, each once.</param>
/// <param name="Settings">The <c>.editorconfig</c> files that may hold for them.</param>
/// <param name="Figures">What was measured; null where nothing was.</param>
internal sealed record JourneyFiles(
    ImmutableArray<AdditionalSource> Journeys, ImmutableArray<AdditionalSource> Settings, AdditionalSource? Figures)
{
    /// <summary>How the name of a journey file ends.</summary>
    public const string Extension = ".journey";

    private const string SettingsName = ".editorconfig";
    private const string FiguresName = "measures.json";

    /// <summary>Whether a file is about journeys at all.</summary>
    public static bool IsJourney(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the texts; a file that the compiler could not read is its business to tell.</summary>
    public static JourneyFiles Of(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var journeys = ImmutableArray.CreateBuilder<AdditionalSource>();
        var settings = ImmutableArray.CreateBuilder<AdditionalSource>();
        AdditionalSource? figures = null;
        foreach (var file in files)
        {
            var name = Path.GetFileName(file.Path);
            var isJourney = IsJourney(file);
            if ((isJourney || name is SettingsName or FiguresName) && known.Add(file.Path) && file.GetText(cancellation) is { } text)
            {
                var source = new AdditionalSource(file.Path, text);
                (isJourney ? journeys : name == SettingsName ? settings : null)?.Add(source);
                figures ??= name == FiguresName ? source : null;
            }
        }

        return new JourneyFiles(journeys.ToImmutable(), settings.ToImmutable(), figures);
    }
}
