using System.Text.RegularExpressions;
using Journeys.Language.Model;
using Journeys.Site.Model;

namespace Journeys.Cli.Input;

/// <summary>Finds which pictures a site refers to.</summary>
internal static partial class PictureNames
{
    /// <summary>The pictures that journeys and personas name, relative to the source folder.</summary>
    public static IEnumerable<string> InJourneys(Workspace workspace) => workspace.Files.SelectMany(InFile);

    /// <summary>The pictures that one file names, relative to the source folder.</summary>
    public static IEnumerable<string> InFile(FileModel file) => ImagesIn(file).Select(image => Normal("", image.Path.Value)).OfType<string>();

    /// <summary>The path of a picture as the site looks for it, relative to the source folder; null where it is no such path or leads outside.</summary>
    public static string? PathOf(string written) =>
        written.Contains(':', StringComparison.Ordinal) || written.StartsWith('/') || written.Contains('\\', StringComparison.Ordinal)
            ? null
            : Normal("", written);

    /// <summary>The pictures of a file; of thousands of touchpoints next to none has one.</summary>
    public static IEnumerable<Image> ImagesIn(FileModel file)
    {
        var images = new List<Image>();
        foreach (var touchpoint in file.Touchpoints)
        {
            images.AddRange(touchpoint.Images.AsSpan());
        }

        foreach (var journey in file.Journeys)
        {
            foreach (var stage in journey.Stages)
            {
                foreach (var item in stage.Items)
                {
                    images.AddRange(item.Touchpoint.Images.AsSpan());
                }
            }
        }

        images.AddRange(file.Personas.Select(persona => persona.Image).OfType<Image>());
        return images;
    }

    /// <summary>The pictures that a Markdown page names, relative to the source folder. Naming one too many does no harm.</summary>
    /// <param name="page">The page's path relative to the source folder.</param>
    /// <param name="markdown">Its text.</param>
    public static IEnumerable<string> InMarkdown(string page, string markdown)
    {
        var folder = page[..(page.LastIndexOf('/') + 1)];
        return Target().Matches(markdown).Select(match => Normal(folder, (match.Groups[1].Success ? match.Groups[1] : match.Groups[2]).Value)).OfType<string>();
    }

    /// <summary>A path without <c>.</c> and <c>..</c>; null where it leads outside.</summary>
    private static string? Normal(string folder, string path) => DotSegments.Resolve(folder + Uri.UnescapeDataString(path));

    [GeneratedRegex(@"\]\(\s*<?([^)\s>#?]+)|^\s*\[[^\]\r\n]+\]:\s*<?([^\s>]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Target();
}
