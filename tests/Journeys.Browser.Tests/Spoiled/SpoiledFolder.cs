using System.Globalization;
using System.Text;
using Journeys.Browser.Tests.Serving;
using Journeys.Testing.Hostile;

namespace Journeys.Browser.Tests.Spoiled;

/// <summary>A workspace on disk that says payloads wherever it can, and the site that the command line makes of it.</summary>
internal sealed class SpoiledFolder
{
    private const int LongestName = 60;

    private SpoiledFolder(string folder, IReadOnlyList<string> payloads) => (Folder, Payloads) = (folder, payloads);

    public string Folder { get; }

    public string Site => Path.Combine(Folder, "_site");

    /// <summary>What the journey of a number says.</summary>
    public IReadOnlyList<string> Payloads { get; }

    /// <summary>The pages of the site, in a fixed order.</summary>
    public IReadOnlyList<string> Pages =>
    [
        .. Directory.GetFiles(Site, "*.html", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(Site, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static async Task<SpoiledFolder> BuildAsync(string folder, IReadOnlyList<string> payloads)
    {
        var spoiled = new SpoiledFolder(folder, payloads);
        spoiled.Write();
        await SampleBuild.ToolAsync(folder, ["build", "journeys", "--drafts", "--today", "2026-11-22", "--out", "_site", "--base-url", "https://a.example/\"><script>__xss()</script>"]);
        return spoiled;
    }

    private void Write()
    {
        foreach (var source in SpoiledWorkspace.Of(Payloads, Payloads[0], i => "journeys/" + i + "/" + FileName(Payloads[i]) + ".journey"))
        {
            // One language makes half the pages, and they say the same.
            Put(source.Path, Encoding.UTF8.GetBytes(source.Content.Replace("languages en, nl", "languages en", StringComparison.Ordinal)));
        }

        for (var i = 0; i < Payloads.Count; i++)
        {
            var text = Payloads[i];
            Put("journeys/handbook/" + i + "-" + PageName(text) + ".md", Encoding.UTF8.GetBytes(
                $"# {text}\n\n{text}\n\n- {text}\n\n> {text}\n\n| a | {text} |\n| --- | --- |\n| b | {text} |\n\n[{text}](x.md) ![{text}](x.png \"{text}\")\n\n```{text}\n{text}\n```\n"));
        }
    }

    /// <summary>As much of a payload as a file may be called.</summary>
    internal static string FileName(string text)
    {
        var name = new string([.. text.Where(character => character is not ('/' or '\0') && !char.IsSurrogate(character))]);
        return name.Length > LongestName ? name[..LongestName] : name;
    }

    /// <summary>As much of a payload as a page of the handbook may be called: a site is refused where some machine could not keep the name.</summary>
    private static string PageName(string text) => FileName(new string([.. text.Where(character =>
        !"<>:\"|?*\\\uFFFD".Contains(character, StringComparison.Ordinal)
        && char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))]));

    private void Put(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
