using System.Globalization;
using Journeys.Testing;

namespace Journeys.Editor.Tests.Running;

/// <summary>A folder as a writer finds it on the first day: the brand is written down, the first journey is not. Goes with the test.</summary>
internal sealed class Desk : IDisposable
{
    private static readonly string Brand = RepositoryRoot.Combine("tests", "Journeys.Editor.Tests", "Running", "brand.journey");

    public Desk()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "journeys"));
        File.Copy(Brand, BrandFile);
        File.WriteAllText(JourneyFile, "");
        File.WriteAllText(Path.Combine(Folder, ".editorconfig"), "root = true\n");
    }

    /// <summary>The folder that the editor opens.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("journeys-editor-").FullName;

    /// <summary>What the brand says and promises.</summary>
    public string BrandFile => Path.Combine(Folder, "journeys", "brand.journey");

    /// <summary>The file that is written in.</summary>
    public string JourneyFile => Path.Combine(Folder, "journeys", "puncture.journey");

    /// <summary>What <c>check</c> says of the folder as it is on disk.</summary>
    public string Check() => Tool.Run(Tool.Journeys, ["check", "--fail-on", "info"], Folder);

    /// <summary>Lets an editor run a script, and gives what it saw.</summary>
    /// <param name="editor">The program.</param>
    /// <param name="arguments">Its arguments, the script among them.</param>
    /// <param name="settings">The folder with the settings that the product ships for it.</param>
    public Steps Sit(string editor, IEnumerable<string> arguments, string settings)
    {
        var seen = Path.Combine(Folder, "seen.json");
        var environment = new Dictionary<string, string>
        {
            ["JOURNEYS"] = Tool.Journeys,
            ["JOURNEY"] = JourneyFile,
            ["BRAND"] = BrandFile,
            ["SETTINGS"] = settings,
            ["SEEN"] = seen,
            ["TODAY"] = DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["HOME"] = Folder,
        };
        var said = Tool.Run(editor, arguments, Folder, environment);
        return File.Exists(seen) ? new Steps(File.ReadAllText(seen)) : throw new InvalidOperationException($"{editor} left nothing behind. It said:\n{said}");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
