using Journeys.Cli.Hosting;
using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Cli.Starting;

/// <summary>
/// The files of a new workspace. They are ordinary journey files beside this one, in each language that the product speaks; only
/// the brand's name is filled in.
/// </summary>
internal static class StarterWorkspace
{
    /// <summary>The folder of the journeys, where every command looks first.</summary>
    public const string Folder = "journeys";

    private const string BrandMark = "$brand$";
    private const string VersionMark = "$version$";

    /// <summary>The hosts that there are pipeline files for.</summary>
    public static IReadOnlyList<string> Pipelines { get; } = ["github", "gitlab", "netlify"];

    /// <summary>All files of a workspace, in a fixed order.</summary>
    public static IReadOnlyList<StarterFile> Create(StarterChoices choices) =>
        [.. Journeys(choices), Ignored, .. PipelineFiles(choices.Pipeline)];

    /// <summary>What is made again by itself is not committed: the site, and what editors make of the team's own rules.</summary>
    private static StarterFile Ignored { get; } = new(".gitignore", "_site/\n_site.*/\nbin/\nobj/\n") { IsSpare = true };

    private static IEnumerable<StarterFile> Journeys(StarterChoices choices)
    {
        var prefix = $"starting/workspace/{choices.Language}/";
        return typeof(StarterWorkspace).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new StarterFile($"{Folder}/{name[prefix.Length..]}", Fill(Read(name), choices)));
    }

    private static string Fill(string text, StarterChoices choices)
    {
        var brand = choices.Brand.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        var filled = text.Replace(BrandMark, brand, StringComparison.Ordinal);
        return Formatter.Format(SyntaxTree.Parse(new SourceText("", filled)), choices.Keywords).Text;
    }

    private static IEnumerable<StarterFile> PipelineFiles(string? pipeline) => pipeline switch
    {
        "github" => [Pipeline("github.yml", ".github/workflows/journeys.yml")],
        "gitlab" => [Pipeline("gitlab.yml", ".gitlab-ci.yml")],
        "netlify" => [Pipeline("netlify.toml", "netlify.toml"), Pipeline("netlify-journeys", ".ci/netlify-journeys") with { IsProgram = true }],
        _ => [],
    };

    /// <summary>A pipeline installs the very version that wrote it, so that a newer one comes by choice.</summary>
    private static StarterFile Pipeline(string name, string path) =>
        new(path, Read("starting/pipelines/" + name).Replace(VersionMark, ProductVersion.Number, StringComparison.Ordinal));

    /// <summary>Reads a file that is built in.</summary>
    internal static string Read(string name)
    {
        using var stream = typeof(StarterWorkspace).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
