using System.Collections.Immutable;
using Journeys.Site.Markup;

namespace Journeys.Site.Model;

/// <summary>
/// The Markdown pages. A page is in the workspace's first language unless it says otherwise, by its name (<c>start.da.md</c>)
/// or by a first line <c>&lt;!-- language: da --&gt;</c>.
/// </summary>
internal sealed class Handbook
{
    /// <summary>The name of the generated catalogue of rules; a page of that name becomes its introduction.</summary>
    public const string RulesName = "rules";

    private readonly Dictionary<string, HandbookText> _byFile;

    public Handbook(ImmutableArray<HandbookPage> pages, ImmutableArray<string> languages)
    {
        All = [.. pages
            .Where(page => page.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .OrderBy(page => page.Path, StringComparer.Ordinal)
            .Select(page => HandbookText.Read(page, languages))
            .Where(page => page.Name.Split('/').All(SitePaths.IsName))];
        _byFile = All.DistinctBy(page => page.File).ToDictionary(page => page.File, StringComparer.Ordinal);
        Names = [.. All.Select(page => page.Name).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The pages in the order of their files.</summary>
    public ImmutableArray<HandbookText> All { get; }

    /// <summary>The pages' names without languages.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The page of a file, or null.</summary>
    public HandbookText? Find(string file) => _byFile.GetValueOrDefault(file);

    /// <summary>A page in a language, else in the first, else in any; null where there is no such page.</summary>
    public HandbookText? In(string name, string language, string defaultLanguage)
    {
        ImmutableArray<HandbookText> pages = [.. All.Where(page => page.Name == name)];
        return pages.FirstOrDefault(page => page.Language == language)
            ?? pages.FirstOrDefault(page => page.Language == defaultLanguage)
            ?? pages.FirstOrDefault();
    }
}

/// <summary>One Markdown page.</summary>
/// <param name="File">Its path in the handbook's folder.</param>
/// <param name="Name">The path without its ending and language: the page's address.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Markdown">The text.</param>
/// <param name="IsGenerated">Whether it was made by the program.</param>
internal sealed record HandbookText(string File, string Name, string Language, string Markdown, bool IsGenerated)
{
    private const string LanguageMark = "<!-- language:";

    /// <summary>The page's address within a language's tree.</summary>
    public string Path => "handbook/" + Name + "/index.html";

    /// <summary>Its first heading, else its name in words.</summary>
    public string Title { get; } = MarkdownText.TitleOf(Markdown) ?? Name[(Name.LastIndexOf('/') + 1)..].Replace('-', ' ');

    public static HandbookText Read(HandbookPage page, ImmutableArray<string> languages)
    {
        var name = page.Path[..^3];
        var language = languages[0];
        var dot = name.LastIndexOf('.');
        if (dot > 0 && languages.Contains(name[(dot + 1)..]))
        {
            language = name[(dot + 1)..];
            name = name[..dot];
        }

        var text = page.Markdown.TrimStart('\uFEFF');
        if (text.StartsWith(LanguageMark, StringComparison.Ordinal) && text.IndexOf("-->", StringComparison.Ordinal) is > 0 and var end)
        {
            language = text[LanguageMark.Length..end].Trim();
            text = text[(end + 3)..];
        }

        return new HandbookText(page.Path, name, language, text, page.IsGenerated);
    }
}
