using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The teams, and for each one what it looks after and what waits for it.</summary>
internal static class TeamPages
{
    /// <summary>Lists that are not the page's own show so much of their beginning.</summary>
    private const int Most = 50;

    public static ListParts IndexParts(SiteModel site) => new(OverviewPaths.Teams, Overviews.Pages(site.Workspace.Teams).Length, Places.PageSize);

    public static ListParts Parts(SiteModel site, Team team) =>
        new(OverviewPaths.Folder(OverviewPaths.Teams, team.Name.Value), site.Usages.Of(team).Length, Places.PageSize);

    public static ListingView Index(PageScope scope, int part)
    {
        var parts = IndexParts(scope.Site);
        var texts = scope.Texts;
        return new ListingView
        {
            Title = texts["nav.teams"],
            Description = texts["teams.lede"],
            Section = OverviewPaths.Teams,
            Crumbs = part == 1 ? [] : Overviews.Crumbs(scope, OverviewPaths.Teams),
            Heading = texts["nav.teams"],
            Lede = texts["teams.lede"],
            Columns =
            [
                new(texts["opportunity.owner"]),
                new(texts["nav.journeys"], 1, "number"),
                new(texts["fact.touchpoints"], 1, "number"),
                new(texts["teams.open"], 1, "number"),
                new(texts["teams.overdue"], 1, "number"),
                new(texts["nav.findings"], 1, "number"),
                new(texts["teams.contact"]),
            ],
            Rows = [.. Overviews.Pages(scope.Workspace.Teams)[parts.Of(part)].Select(team => Row(scope, team))],
            Empty = texts["teams.none"],
            Pager = parts.Pager(scope, part),
        };
    }

    public static TeamView Build(PageScope scope, Team team, int part)
    {
        var parts = Parts(scope.Site, team);
        var view = new TeamView
        {
            Title = scope.PlainTitle(team),
            Description = scope.Texts.Format("teams.description", scope.PlainTitle(team)),
            Section = OverviewPaths.Teams,
            Crumbs = Overviews.Crumbs(scope, OverviewPaths.Teams),
            Source = scope.Site.SourceOf(team.Name.Origin),
            Heading = scope.Title(team),
            Places = Places.Of(scope, scope.Texts["teams.places"], scope.Site.Usages.Of(team)[parts.Of(part)]),
            Pager = parts.Pager(scope, part),
        };
        return part == 1 ? First(scope, team, view) : view;
    }

    private static TeamView First(PageScope scope, Team team, TeamView view)
    {
        var usages = scope.Site.Usages;
        ImmutableArray<OpportunityPlace> open = [.. usages.WorkOf(team).Where(place => place.Opportunity.IsOpen)];
        var findings = usages.FindingsOf(team);
        var journeys = usages.OwnedBy(team);
        var today = scope.Site.Input.Today;
        ImmutableArray<OpportunityPlace> overdue = [.. open.Where(place => place.IsOverdue(today)).OrderBy(place => place.Opportunity.Due)];
        ImmutableArray<OpportunityPlace> later = [.. open.Where(place => !place.IsOverdue(today))];
        var code = scope.Site.Code.UncoveredOf(team);
        var isCut = new[] { overdue.Length, later.Length, findings.Length, journeys.Length, code.Length }.Max() > Most;
        return view with
        {
            About = scope.Block(team.About),
            Facts = Facts(scope, team, overdue.Length, open.Length, findings.Length),
            Journeys = [.. journeys.Take(Most).Select(journey => new LinkView(scope.To(journey), scope.Title(journey.Declaration)))],
            Channels = [.. ChannelsOf(scope, team).Take(Most)],
            Overdue = [.. overdue.Take(Most).Select(place => OpportunityViews.Of(scope, place))],
            Open = [.. later.Take(Most).Select(place => OpportunityViews.Of(scope, place))],
            CodeColumns = code.IsEmpty ? [] : CodePages.EndpointColumns(scope),
            Code = [.. code.Take(Most).Select(endpoint => CodePages.Row(scope, endpoint))],
            Findings = [.. FindingViews.Heaviest(findings).Take(Most).Select(finding => Note(scope, finding, team))],
            More = isCut ? scope.Texts.Format("overview.cut", Html.Number(Most)) : Html.None,
        };
    }

    private static ImmutableArray<FactView> Facts(PageScope scope, Team team, int overdue, int open, int findings)
    {
        var texts = scope.Texts;
        var touchpoints = scope.Site.Usages.Of(team);
        return Overviews.Known(
            new(texts["teams.contact"], Contact(scope, team)),
            new(texts["nav.journeys"], scope.Formats.Number(scope.Site.Usages.OwnedBy(team).Length)),
            new(texts["fact.touchpoints"], scope.Formats.Number(touchpoints.Length)),
            Places.Average(scope, team, touchpoints),
            new(texts["teams.open"], scope.Formats.Number(open)),
            new(texts["teams.overdue"], Count(overdue), overdue == 0 ? null : "bad"),
            new(texts["fact.findings"], Count(findings), findings == 0 ? null : "bad"));

        Html Count(int count) => count == 0 ? texts["none"] : scope.Formats.Number(count);
    }

    /// <summary>How to reach a team: a mailbox and a web address are links.</summary>
    private static Html Contact(PageScope scope, Team team)
    {
        if (team.Contact is not { Value: { Length: > 0 } contact })
        {
            return Html.None;
        }

        var isMailbox = contact.Contains('@', StringComparison.Ordinal) && !contact.Contains(' ', StringComparison.Ordinal) && !contact.Contains(':', StringComparison.Ordinal);
        return isMailbox
            ? PageScope.Link(Markup.Address.Outside("mailto:" + contact), Mailbox(contact))
            : PageScope.Link(Markup.Address.Outside(contact), scope.Words(team.Contact));
    }

    /// <summary>A mailbox that may go on in the next line behind its <c>@</c>.</summary>
    private static Html Mailbox(string contact)
    {
        var at = contact.IndexOf('@', StringComparison.Ordinal) + 1;
        return Html.Format("{0}<wbr>{1}", Html.Text(contact[..at]), Html.Text(contact[at..]));
    }

    private static IEnumerable<LinkView> ChannelsOf(PageScope scope, Team team) => Overviews.Pages(scope.Workspace.Channels)
        .Where(channel => channel.Owner?.Value == team.Name.Value)
        .Select(channel => new LinkView(scope.ToPage(OverviewPaths.Channels, channel), scope.Title(channel)));

    /// <summary>A finding with its place, since the page is about many.</summary>
    private static NoteView Note(PageScope scope, Finding finding, Team team)
    {
        var note = FindingViews.Note(scope, finding, team);
        return note with { Message = Html.Format("{0} <small>{1}</small>", note.Message, FindingsPage.Place(scope, finding.Origin)) };
    }

    private static RowView Row(PageScope scope, Team team)
    {
        var usages = scope.Site.Usages;
        var work = usages.WorkOf(team);
        return new RowView(
            scope.Link(team),
            [
                Overviews.NumberCell(scope, usages.OwnedBy(team).Length),
                Overviews.NumberCell(scope, usages.Of(team).Length),
                Overviews.NumberCell(scope, work.Count(place => place.Opportunity.IsOpen)),
                Overviews.NumberCell(scope, work.Count(place => place.IsOverdue(scope.Site.Input.Today))),
                Overviews.NumberCell(scope, usages.FindingsOf(team).Length),
                new(Contact(scope, team)),
            ]);
    }
}
