using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Pages;

namespace Journeys.Site.Search;

/// <summary>Everything of a language's tree that can be found, the most important first.</summary>
internal sealed class SearchEntries(LanguageTree tree)
{
    /// <summary>The kinds in the order in which results show them where they fit equally well.</summary>
    private static readonly string[] KindNames = [
        "journey", "touchpoint", "message", "claim", "persona", "channel", "team", "metric", "word", "rule", "handbook"];

    private readonly SiteModel _site = tree.Site;

    /// <summary>The kinds, with their words in a language.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Kinds(Interface texts) =>
        [.. KindNames.Select(kind => KeyValuePair.Create(kind, texts.Text("search.kind." + kind)))];

    public IEnumerable<SearchEntry> All() =>
    [
        .. Journeys(), .. Shared(), .. Messages(), .. Claims(), .. Personas(), .. Others("channel", _site.Workspace.Channels),
        .. Others("team", _site.Workspace.Teams), .. Others("metric", _site.Workspace.Metrics), .. Words(), .. Handbook(), .. Rules(),
        .. Touchpoints(),
    ];

    private IEnumerable<SearchEntry> Journeys() => _site.Journeys.Select(journey =>
    {
        var declaration = journey.Declaration;
        return Entry("journey", declaration, NamedPlaces.Of(journey), Text(declaration.Goal)) with
        {
            Keys = declaration.Name.Value + " " + string.Join(' ', declaration.Tags.Select(tag => tag.Value)),
            Body = Text(declaration.About) + "\n" + Title(_site.Workspace.Personas.Find(declaration.Persona)),
        };
    });

    private IEnumerable<SearchEntry> Touchpoints() =>
        from journey in _site.Journeys
        from touchpoint in journey.Touchpoints.DistinctBy(touchpoint => touchpoint.Name.Value)
        let place = NamedPlaces.Of(touchpoint)
        where place is not null
        select Entry("touchpoint", touchpoint.Facts, place.Value, Title(journey.Declaration)) with { Body = Body(touchpoint.Facts) };

    private IEnumerable<SearchEntry> Shared() => Placed("touchpoint", _site.Shared, NamedPlaces.Of, _ => tree.Texts.Text("touchpoint.shared"), Body);

    private IEnumerable<SearchEntry> Messages() => Placed(
        "message",
        _site.Workspace.Messages.All,
        NamedPlaces.Of,
        message => Text(message.Text),
        message => string.Join('\n', message.Claims.Select(claim => Title(_site.Workspace.Claims.Find(claim)))));

    private IEnumerable<SearchEntry> Claims() => Placed(
        "claim",
        _site.Workspace.Claims.All,
        NamedPlaces.Of,
        claim => claim.Value is { } value ? Plain(tree.Texts.Formats.Value(value)) : "",
        claim => Texts([.. claim.Phrases, .. claim.Watch]));

    private IEnumerable<SearchEntry> Personas() => Placed(
        "persona", _site.Workspace.Personas.All, NamedPlaces.Of, persona => Text(persona.Goal), persona => Text(persona.About) + "\n" + Text(persona.Quote));

    private IEnumerable<SearchEntry> Others<T>(string kind, DeclarationTable<T> table)
        where T : Declaration => Placed(kind, table.All, NamedPlaces.Of, _ => "", thing => Text(thing.About));

    private IEnumerable<SearchEntry> Words() => _site.Workspace.Terms
        .Where(term => _site.Workspace.LanguageOf(term.Word) == tree.Language)
        .Select(term => new SearchEntry(
            "word", Html.Printable(term.Word.Value), Path(new SitePlace(OverviewPaths.Index(OverviewPaths.Words))), Html.Printable(term.Because?.Value ?? ""))
        {
            Body = Texts(term.Avoid),
        });

    private IEnumerable<SearchEntry> Placed<T>(
        string kind, IEnumerable<T> things, Func<T, SitePlace?> place, Func<T, string> context, Func<T, string> body)
        where T : Declaration =>
        from thing in things.DistinctBy(thing => thing.Name.Value)
        let at = place(thing)
        where at is not null
        select Entry(kind, thing, at.Value, context(thing)) with { Body = body(thing) };

    private IEnumerable<SearchEntry> Rules() => _site.Input.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule =>
        new SearchEntry("rule", rule.Name, Path(NamedPlaces.OfRule(rule.Name)), rule.Title.In(tree.HtmlLanguage))
        {
            Keys = rule.Id,
            Body = InOneLine(rule.Why.In(tree.HtmlLanguage)),
        });

    private IEnumerable<SearchEntry> Handbook() =>
        from name in _site.Handbook.Names
        where name != Model.Handbook.RulesName
        let page = _site.Handbook.In(name, tree.Language, _site.Workspace.DefaultLanguage)!
        let path = name == HandbookPages.IndexName ? SitePaths.Handbook : page.Path
        from part in MarkdownText.Sections(page.Markdown)
        let isWhole = part.Anchor is null
        select new SearchEntry(
            "handbook",
            isWhole ? page.Title : part.Heading,
            Path(new SitePlace(path, part.Anchor)),
            isWhole ? tree.Texts.Text("handbook.title") : page.Title)
        {
            Keys = isWhole ? name : "",
            Body = part.Words,
        };

    private SearchEntry Entry(string kind, Declaration declaration, SitePlace place, string context) =>
        new(kind, Title(declaration), Path(place), context) { Keys = declaration.Name.Value };

    private string Body(Touchpoint facts)
    {
        var said = facts.Says
            .Where(saying => _site.Workspace.LanguageOf(saying) == tree.Language)
            .Select(saying => InOneLine(saying.Wording?.Value ?? ""));
        var opportunities = facts.Opportunities.Select(opportunity => Title(opportunity));
        return string.Join(
            '\n', (string[])[Text(facts.Moment), Text(facts.Need), Text(facts.Notes), Texts(facts.Pains), .. opportunities, .. said]);
    }

    /// <summary>The place as a link would have it, without <c>index.html</c>, which every server adds by itself.</summary>
    private static string Path(SitePlace place)
    {
        const string Index = "index.html";
        var path = place.Path.EndsWith(Index, StringComparison.Ordinal) ? place.Path[..^Index.Length] : place.Path;
        return Address.Inside("", path, place.Fragment).Raw;
    }

    private string Title(Declaration? declaration) => declaration is null
        ? ""
        : declaration.Title.IsNone ? declaration.Name.Value : Text(declaration.Title);

    private string Text(LocalizedText text) => Html.Printable(InOneLine(_site.Workspace.Best(text, tree.Language)?.Value ?? ""));

    private string Texts(System.Collections.Immutable.ImmutableArray<LocalText> texts) =>
        Html.Printable(string.Join('\n', _site.Workspace.Best(texts, tree.Language).Select(text => InOneLine(text.Value))));

    /// <summary>A text may be written over several lines and is one thing all the same.</summary>
    private static string InOneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Plain(Html html) => System.Net.WebUtility.HtmlDecode(html.ToString());
}
