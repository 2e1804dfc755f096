using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The code behind the touchpoints, as tables, and the page of the code that is behind none.</summary>
internal static class CodePages
{
    /// <summary>Whether there is anything to say: somebody traced.</summary>
    public static bool Exist(SiteModel site) => !site.Input.Code.IsNone;

    /// <summary>The pages of the list.</summary>
    public static ListParts Parts(SiteModel site) => new(OverviewPaths.Code, site.Input.Code.Uncovered.Length, Places.PageSize);

    /// <summary>The page of what no touchpoint is tied to.</summary>
    public static ListingView Index(PageScope scope, int part)
    {
        var (texts, parts, trace) = (scope.Texts, Parts(scope.Site), scope.Site.Input.Code);
        return new ListingView
        {
            Title = texts["code.title"],
            Description = texts["code.lede"],
            Section = OverviewPaths.Code,
            Crumbs = part == 1 ? [] : Overviews.Crumbs(scope, OverviewPaths.Code),
            Heading = texts["code.title"],
            Lede = texts["code.lede"],
            Facts = Overviews.Known(
                new(texts["code.touchpoints"], scope.Formats.Number(trace.Touchpoints.Length)),
                new(texts["code.endpoints"], scope.Formats.Number(trace.Endpoints)),
                new(texts["code.tied"], scope.Formats.Number(trace.Endpoints - trace.Uncovered.Length))),
            Columns = [.. EndpointColumns(scope), new(texts["opportunity.owner"])],
            Rows = [.. trace.Uncovered[parts.Of(part)].Select(endpoint => WithTeam(scope, endpoint))],
            Empty = texts["code.all-tied"],
            Pager = parts.Pager(scope, part),
        };
    }

    /// <summary>The heads of a table of endpoints.</summary>
    public static ImmutableArray<CellView> EndpointColumns(PageScope scope) =>
        [new(scope.Texts["code.endpoint"]), new(scope.Texts["code.answers"]), new(scope.Texts["code.place"])];

    /// <summary>An endpoint as a row.</summary>
    public static RowView Row(PageScope scope, CodeEndpoint endpoint) => new(
        Code(endpoint.Route), [new(Code(endpoint.Symbol)), new(Place(scope, endpoint.File, endpoint.Line))]);

    /// <summary>The heads of a table of places.</summary>
    public static ImmutableArray<CellView> PlaceColumns(PageScope scope) =>
        [new(scope.Texts["code.symbol"]), new(scope.Texts["code.tie"]), new(scope.Texts["code.place"])];

    /// <summary>A place as a row.</summary>
    public static RowView Row(PageScope scope, CodePlace place) => new(
        Code(place.Symbol), [new(scope.Texts["code.tie." + Word(place.Tie)]), new(Place(scope, place.File, place.Line))]);

    private static RowView WithTeam(PageScope scope, CodeEndpoint endpoint)
    {
        var row = Row(scope, endpoint);
        var team = scope.Site.Code.TeamOf(endpoint) is { } name && scope.Workspace.Teams.TryGet(name, out var found) ? scope.Link(found) : scope.Texts["none"];
        return row with { Cells = row.Cells.Add(new(team)) };
    }

    private static Html Code(string text) => Html.Format("<code translate=\"no\">{0}</code>", Html.Text(text));

    /// <summary>The file by its name, with its folders for who looks; a link to its line where the sources have a home.</summary>
    private static Html Place(PageScope scope, string file, int line)
    {
        var slash = file.LastIndexOf('/') + 1;
        var number = line.ToString(CultureInfo.InvariantCulture);
        var name = Html.Format("<code translate=\"no\">{0}:{1}</code>", Html.Text(file[slash..]), Html.Text(number));
        var link = PageScope.Link(scope.Site.Repository is { } home ? home.At(file, line, null) : Address.None, name);
        return slash == 0 ? link : Html.Format("{0} <small translate=\"no\">{1}</small>", link, Html.Text(file[..slash]));
    }

    private static string Word(CodeTie tie) => tie switch
    {
        CodeTie.Attribute => "attribute",
        CodeTie.Call => "call",
        _ => "line",
    };
}
