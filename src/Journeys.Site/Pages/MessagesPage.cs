using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The messages, and the matrix of a journey's messages by its touchpoints.</summary>
internal static class MessagesPage
{
    /// <summary>The list of messages.</summary>
    public static ListParts Parts(SiteModel site) => new("messages", site.Messages.Length, 150);

    public static MessagesView Build(PageScope scope, int part)
    {
        var site = scope.Site;
        var parts = Parts(site);
        var messages = site.Messages.AsSpan()[parts.Of(part)].ToArray();
        var isFirst = part == 1;
        return new MessagesView
        {
            Title = scope.Texts["messages.title"],
            Description = scope.Texts["messages.lede"],
            Section = "messages",
            Crumbs = isFirst ? [] : [new LinkView(scope.To(SitePaths.Messages), scope.Texts["messages.title"])],
            Heading = scope.Texts["messages.title"],
            Lede = scope.Texts["messages.lede"],
            Messages = [.. messages.Select(message => View(scope, message))],
            Tabs = isFirst ? Overviews.TabsOfMessages(scope, OverviewPaths.Messages) : [],
            Pager = parts.Pager(scope, part),
        };
    }

    private static MessageView View(PageScope scope, Message message)
    {
        var places = scope.Site.PlacesOf(message);
        return new MessageView(
            Html.Text(message.Name.Value),
            scope.Link(message),
            scope.Words(message.Text),
            Wordings.Claims(scope, message),
            Valid(scope, message),
            places == 0 ? scope.Texts["messages.unsaid"] : scope.Texts.Count("places", places),
            places == 0)
        {
            Conflicts = Disputes.Link(scope, message),
        };
    }

    /// <summary>From when to when a message may be said; nothing where it does not say.</summary>
    public static Html Valid(PageScope scope, Message message) => (message.From, message.Until) switch
    {
        ({ } from, { } until) => scope.Texts.Format("messages.valid", scope.Formats.Day(from), scope.Formats.Day(until)),
        ({ } from, null) => scope.Texts.Format("messages.valid-from", scope.Formats.Day(from)),
        (null, { } until) => scope.Texts.Format("messages.valid-until", scope.Formats.Day(until)),
        _ => Html.None,
    };

    /// <summary>The messages of a journey by its touchpoints; null where that would be a table that nobody reads and no browser opens.</summary>
    public static MatrixView? Matrix(PageScope scope, EffectiveJourney journey)
    {
        var stages = journey.Stages.Where(stage => !stage.Touchpoints.IsEmpty).ToArray();
        var touchpoints = stages.SelectMany(stage => stage.Touchpoints).ToArray();
        var said = Array.ConvertAll(touchpoints, touchpoint => Sayings.In(scope, touchpoint.Facts));
        var messages = said.SelectMany(here => here).DistinctBy(here => here.Name.Value).ToArray();
        return (long)messages.Length * touchpoints.Length > MapLanes.MostCells ? null : new MatrixView(
            scope.Title(journey.Declaration),
            scope.Texts.Format("messages.matrix", scope.PlainTitle(journey.Declaration)),
            scope.To(journey),
            [.. stages.Select((stage, order) => Stage(scope, stage, order))],
            [.. messages.Select(message => Row(scope, message, touchpoints, said))]);
    }

    private static MatrixStageView Stage(PageScope scope, EffectiveStage stage, int order) => new(
        scope.Title(stage),
        MapBuilder.Tint(stage.ModelIndex >= 0 ? stage.ModelIndex : order),
        ImmutableArray.CreateRange(stage.Touchpoints, touchpoint => new LinkView(scope.To(touchpoint), scope.Title(touchpoint.Facts))));

    private static MatrixRowView Row(PageScope scope, SaidHere message, EffectiveTouchpoint[] touchpoints, ImmutableArray<SaidHere>[] said)
    {
        var title = message.Message is { } known
            ? scope.Link(known)
            : Html.Text(message.Name.Value);
        var cells = ImmutableArray.CreateBuilder<CellView>(touchpoints.Length);
        for (var column = 0; column < touchpoints.Length; column++)
        {
            cells.Add(Cell(scope, message.Name.Value, said[column]));
        }

        return new MatrixRowView(title, cells.DrainToImmutable());
    }

    private static CellView Cell(PageScope scope, string message, ImmutableArray<SaidHere> said)
    {
        foreach (var here in said)
        {
            if (here.Name.Value == message)
            {
                return new CellView(Disputes.Said(scope, here));
            }
        }

        return new CellView(Html.None, 1, "unsaid");
    }
}
