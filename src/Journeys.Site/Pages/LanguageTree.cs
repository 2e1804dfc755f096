using System.Collections.Immutable;
using Journeys.Site.Localisation;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>The pages of one content language: the default one at the root, the others in a folder of their tag.</summary>
internal sealed class LanguageTree
{
    public LanguageTree(SiteModel site, string language, bool isDefault)
    {
        Site = site;
        Language = language;
        Texts = Interface.For(language);
        HtmlLanguage = Interface.Speaks(language) ? language : Texts.Language;
        Prefix = isDefault ? "" : SitePaths.LanguageFolder(language);
        OwnFirst = [.. site.Workspace.Languages.OrderBy(other => other != language)];
    }

    public SiteModel Site { get; }

    /// <summary>The language of the content.</summary>
    public string Language { get; }

    /// <summary>The language of the page as a whole: the content's, or English where the interface does not speak it.</summary>
    public string HtmlLanguage { get; }

    /// <summary>The interface.</summary>
    public Interface Texts { get; }

    /// <summary>The folder, with its slash; empty for the default language.</summary>
    public string Prefix { get; }

    /// <summary>The languages of the workspace, this one first.</summary>
    public ImmutableArray<string> OwnFirst { get; }

    /// <summary>What pages link to.</summary>
    public LinkTargets Targets { get; } = new();

    /// <summary>What findings say in this language.</summary>
    public RecentWords FindingWords { get; } = new();

    /// <summary>One tree for each language of the workspace.</summary>
    public static IReadOnlyList<LanguageTree> All(SiteModel site) =>
        [.. site.Workspace.Languages
            .Where(IsTag)
            .Select(language => new LanguageTree(site, language, language == site.Workspace.DefaultLanguage))];

    private static bool IsTag(string language) =>
        language.Length is > 0 and < 36 && language.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
