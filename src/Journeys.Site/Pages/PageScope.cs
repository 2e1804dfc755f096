using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>One page's view of the site: its language, and links that are right from where it stands.</summary>
internal sealed class PageScope
{
    private static readonly string[] Ups = ["", "../", "../../", "../../../", "../../../../", "../../../../../"];

    private readonly string _up;
    private readonly Html _safeUp;

    /// <param name="tree">The page's language.</param>
    /// <param name="path">The page's path within its tree.</param>
    public PageScope(LanguageTree tree, string path)
    {
        Tree = tree;
        Path = path;
        var isAnywhere = path == SitePaths.NotFound;
        _up = isAnywhere ? RootPath(tree) + tree.Prefix : WayUp(path);
        _safeUp = Html.Text(_up);
        UpToRoot = isAnywhere ? RootPath(tree) : WayUp(tree.Prefix + path);
    }

    public LanguageTree Tree { get; }

    public string Path { get; }

    /// <summary>The way to the tree's root: pages that stand equally deep share it.</summary>
    public string Up => _up;

    /// <summary>The way to the site's root. A page for wrong addresses is shown at any depth, so it cannot be relative there.</summary>
    public string UpToRoot { get; }

    public SiteModel Site => Tree.Site;

    public Workspace Workspace => Tree.Site.Workspace;

    public Interface Texts => Tree.Texts;

    public Formats Formats => Tree.Texts.Formats;

    /// <summary>The address of another page of the same language.</summary>
    public Address To(string path, string? fragment = null) => Address.Inside(_up, path, fragment);

    /// <summary>The address of this page in another language.</summary>
    public Address In(LanguageTree other) => Address.Inside(UpToRoot, other.Prefix + Path);

    /// <summary>The address of a file of the site.</summary>
    public Address ToFile(string path) => Address.Inside(UpToRoot, path);

    public Address To(EffectiveJourney journey) => To(Target(journey));

    public Address To(EffectiveTouchpoint touchpoint) => To(Target(touchpoint));

    public Address To(LinkTarget target) => target.Path.From(_up);

    /// <summary>A text in this page's language or the one it falls back to, marked where it is another.</summary>
    public Html Words(LocalizedText text) => Words(Workspace.Best(text, Tree.Language));

    /// <summary>A text, marked with its language where it is not the page's.</summary>
    public Html Words(LocalText? text)
    {
        return text is null || text.Value.Length == 0
            ? Html.None
            : Marked(text, Html.Text(text.Value), "span");
    }

    /// <summary>A text as paragraphs: prose as CommonMark, other text as it stands.</summary>
    public Html Block(LocalizedText text)
    {
        if (Workspace.Best(text, Tree.Language) is not { Value.Length: > 0 } best)
        {
            return Html.None;
        }

        return Marked(best, best.IsProse ? Markdown(best) : Html.Format("<p>{0}</p>", Html.Text(best.Value)), "div");
    }

    /// <summary>A text without markup, for titles and descriptions.</summary>
    public Html Plain(LocalizedText text) =>
        Workspace.Best(text, Tree.Language) is { } best ? Html.Text(best.Value) : Html.None;

    /// <summary>Texts in this page's language or the one they fall back to.</summary>
    public ImmutableArray<Html> Words(ImmutableArray<LocalText> texts) => texts.IsEmpty
        ? []
        : ImmutableArray.CreateRange(Workspace.Best(texts, Tree.Language), Words).RemoveAll(static words => words.IsNone);

    /// <summary>Something's title, or its name where it has none.</summary>
    public Html Title(Declaration declaration) =>
        declaration.Title.IsNone ? Html.Text(declaration.Name.Value) : Words(declaration.Title);

    /// <summary>A title without markup.</summary>
    public Html PlainTitle(Declaration declaration) =>
        declaration.Title.IsNone ? Html.Text(declaration.Name.Value) : Plain(declaration.Title);

    /// <summary>A title as it was written, for who measures it before it is escaped.</summary>
    public string PlainText(Declaration declaration) =>
        Workspace.Best(declaration.Title, Tree.Language)?.Value is { Length: > 0 } title ? title : declaration.Name.Value;

    /// <summary>A stage's title: its own in the journey, else its model's.</summary>
    public Html Title(EffectiveStage stage)
    {
        if (!stage.Declaration.Title.IsNone)
        {
            return Words(stage.Declaration.Title);
        }

        return stage.Definition is { } definition ? Title(definition) : Html.Text(stage.Name.Value);
    }

    /// <summary>Text as a link where there is somewhere to go.</summary>
    public static Html Link(Address to, Html text) => to.IsNone
        ? text
        : Html.Format("<a href=\"{0}\">{1}</a>", Html.Markup(to.ToString()), text);

    public Html Link(EffectiveTouchpoint touchpoint) => Link(Target(touchpoint));

    public Html Link(EffectiveJourney journey) => Link(Target(journey));

    public Html Link(LinkTarget target) => target.Path.IsNone
        ? target.Title
        : Html.Format("<a href=\"{0}{1}\">{2}</a>", _safeUp, Html.Markup(target.Path.ToString()), target.Title);

    /// <summary>CommonMark that a team wrote, with its links resolved from here.</summary>
    public Html Markdown(LocalText text) => MarkdownText.Render(text.Value, new PageLinks(this, "", text.Origin, Workspace.LanguageOf(text)));

    /// <summary>What is shown of a text, marked with its language where it is not the page's.</summary>
    public Html Marked(LocalText text, Html content, string element)
    {
        var language = Workspace.LanguageOf(text);
        return language == Tree.HtmlLanguage
            ? content
            : Html.Format("<{0} lang=\"{1}\">{2}</{0}>", Html.Markup(element), Html.Text(language), content);
    }

    private LinkTarget Target(EffectiveJourney journey) => Tree.Targets.Of(
        journey,
        static (journey, scope) => new LinkTarget(Address.Inside("", SitePaths.Journey(journey.Name.Value)), scope.Title(journey.Declaration)),
        this);

    private LinkTarget Target(EffectiveTouchpoint touchpoint) => Tree.Targets.Of(
        touchpoint, static (touchpoint, scope) => new LinkTarget(PathOf(touchpoint), scope.Title(touchpoint.Facts)), this);

    private static Address PathOf(EffectiveTouchpoint touchpoint) => SitePaths.IsName(touchpoint.Name.Value)
        ? Address.Inside("", SitePaths.Touchpoint(touchpoint.Stage.Journey.Name.Value, touchpoint.Name.Value))
        : Address.None;

    private static string WayUp(string path)
    {
        var depth = path.AsSpan().Count('/');
        return depth < Ups.Length ? Ups[depth] : string.Concat(Enumerable.Repeat("../", depth));
    }

    private static string RootPath(LanguageTree tree) =>
        tree.Site.PublishedAt is { } address ? new Uri(address).AbsolutePath : "/";
}
