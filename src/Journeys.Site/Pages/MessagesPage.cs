using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The messages, and for each journey the matrix of messages by touchpoints.</summary>
internal static class MessagesPage
{
    /// <summary>More journeys than this have a page of their own for their matrix.</summary>
    public const int MostMatrices = 12;

    /// <summary>The list of messages.</summary>
    public static ListParts Parts(SiteModel site) => new("messages", site.Messages.Length, 150);

    /// <summary>Whether each journey's matrix has a page of its own.</summary>
    public static bool HasOwnPages(SiteModel site) => Talking(site).Skip(MostMatrices).Any();

    /// <summary>The journeys in which something is said.</summary>
    public static IEnumerable<EffectiveJourney> Talking(SiteModel site) =>
        site.Journeys.Where(journey => journey.Touchpoints.Any(touchpoint => !touchpoint.Facts.Says.IsEmpty));

    /// <summary>Where a message stands in the list.</summary>
    public static Address To(PageScope scope, Message message)
    {
        var place = NamedPlaces.Of(scope.Site, message);
        return scope.To(place.Path, place.Fragment);
    }

    public static MessagesView Build(PageScope scope, int part)
    {
        var site = scope.Site;
        var parts = Parts(site);
        var messages = site.Messages.AsSpan()[parts.Of(part)].ToArray();
        var hasOwnPages = HasOwnPages(site);
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
            Matrices = hasOwnPages || !isFirst ? [] : [.. Talking(site).Select(journey => Matrix(scope, journey))],
            Journeys = hasOwnPages && isFirst
                ? [.. Talking(site).Select(journey => new LinkView(scope.To(SitePaths.MessagesOf(journey.Name.Value)), scope.Title(journey.Declaration)))]
                : [],
            Pager = parts.Pager(scope, part),
        };
    }

    /// <summary>The page of one journey's matrix.</summary>
    public static MessagesView BuildOne(PageScope scope, EffectiveJourney journey) => new()
    {
        Title = scope.Texts.Format("messages.matrix", scope.PlainTitle(journey.Declaration)),
        Section = "messages",
        Crumbs = [new LinkView(scope.To(SitePaths.Messages), scope.Texts["messages.title"])],
        Heading = scope.Texts["messages.title"],
        Matrices = [Matrix(scope, journey)],
    };

    private static MessageView View(PageScope scope, Message message)
    {
        var places = scope.Site.PlacesOf(message);
        var claims = message.Claims.Select(claim => scope.Workspace.Claims.Find(claim) is { } known ? Claim(scope, known) : Html.Text(claim.Value));
        return new MessageView(
            Html.Text(message.Name.Value),
            scope.Title(message),
            scope.Words(message.Text),
            Html.Join(", ", claims),
            Valid(scope, message),
            places == 0 ? scope.Texts["messages.unsaid"] : scope.Texts.Count("places", places),
            places == 0);
    }

    private static Html Claim(PageScope scope, Claim claim) => claim.Value is { } value
        ? Html.Format("{0} ({1})", scope.Title(claim), scope.Formats.Value(value))
        : scope.Title(claim);

    private static Html Valid(PageScope scope, Message message) => (message.From, message.Until) switch
    {
        ({ } from, { } until) => scope.Texts.Format("messages.valid", scope.Formats.Day(from), scope.Formats.Day(until)),
        ({ } from, null) => scope.Texts.Format("messages.valid-from", scope.Formats.Day(from)),
        (null, { } until) => scope.Texts.Format("messages.valid-until", scope.Formats.Day(until)),
        _ => Html.None,
    };

    private static MatrixView Matrix(PageScope scope, EffectiveJourney journey)
    {
        var stages = journey.Stages.Where(stage => !stage.Touchpoints.IsEmpty).ToArray();
        var touchpoints = stages.SelectMany(stage => stage.Touchpoints).ToArray();
        var said = touchpoints.Select(touchpoint => Sayings.In(scope, touchpoint.Facts).ToArray()).ToArray();
        var messages = said.SelectMany(here => here).DistinctBy(here => here.Name.Value);
        return new MatrixView(
            scope.Title(journey.Declaration),
            scope.Texts.Format("messages.matrix", scope.PlainTitle(journey.Declaration)),
            scope.To(journey),
            [.. stages.Select((stage, order) => Stage(scope, stage, order))],
            [.. messages.Select(message => Row(scope, message, touchpoints, said))]);
    }

    private static MatrixStageView Stage(PageScope scope, EffectiveStage stage, int order) => new(
        scope.Title(stage),
        MapBuilder.Tint(stage.ModelIndex >= 0 ? stage.ModelIndex : order),
        [.. stage.Touchpoints.Select(touchpoint => new LinkView(scope.To(touchpoint), scope.Title(touchpoint.Facts)))]);

    private static MatrixRowView Row(PageScope scope, SaidHere message, EffectiveTouchpoint[] touchpoints, SaidHere[][] said)
    {
        var title = message.Message is { } known
            ? PageScope.Link(To(scope, known), scope.Title(known))
            : Html.Text(message.Name.Value);
        var cells = touchpoints.Select((_, column) =>
            said[column].FirstOrDefault(here => here.Name.Value == message.Name.Value) is { } here
                ? new CellView(Html.Format("<q>{0}</q>", here.Words))
                : new CellView(Html.None, 1, "unsaid"));
        return new MatrixRowView(title, [.. cells]);
    }
}
