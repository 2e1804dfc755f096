using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Cli.Assisting;

/// <summary>A text of the journeys.</summary>
/// <param name="Kind">What has it: <c>touchpoint</c>.</param>
/// <param name="Name">Its name: <c>running-shoes.checkout</c>.</param>
/// <param name="Field">The keyword that it stands behind: <c>need</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record ModelText(string Kind, string Name, string Field, LocalText Text);

/// <summary>All texts of a workspace that people read, in the order of the sources of each kind.</summary>
internal static class ModelTexts
{
    /// <summary>What may have a text.</summary>
    public static ImmutableArray<string> Kinds { get; } =
        ["journey", "stage", "touchpoint", "opportunity", "message", "claim", "term", "tone", "persona", "metric", "channel", "team"];

    /// <summary>The texts.</summary>
    public static IEnumerable<ModelText> Of(Workspace workspace) =>
    [
        .. workspace.Journeys.All.SelectMany(Journey),
        .. workspace.SharedTouchpoints.All.SelectMany(touchpoint => Touchpoint(touchpoint, touchpoint.Name.Value)),
        .. workspace.Messages.All.SelectMany(message => Named("message", message, ("text", message.Text))),
        .. workspace.Claims.All.SelectMany(claim => Named("claim", claim).Concat(Each("claim", claim.Name.Value, ("watch", claim.Watch), ("phrase", claim.Phrases)))),
        .. workspace.Terms.SelectMany(term => Term(term)),
        .. workspace.Tones.All.SelectMany(tone => Named("tone", tone).Concat(Each("tone", tone.Name.Value, ("avoid", tone.Avoid)))),
        .. workspace.Personas.All.SelectMany(persona => Named("persona", persona, ("goal", persona.Goal), ("quote", persona.Quote))),
        .. workspace.Metrics.All.SelectMany(metric => Named("metric", metric)),
        .. workspace.Channels.All.SelectMany(channel => Named("channel", channel)),
        .. workspace.Teams.All.SelectMany(team => Named("team", team)),
    ];

    private static IEnumerable<ModelText> Journey(Journey journey) =>
    [
        .. Named("journey", journey, ("goal", journey.Goal)),
        .. journey.Stages.SelectMany(stage => Stage(stage, journey.Name.Value)),
    ];

    private static IEnumerable<ModelText> Stage(Stage stage, string journey) =>
    [
        .. Words("stage", $"{journey}.{stage.Name.Value}", ("title", stage.Title), ("about", stage.About), ("goal", stage.Goal)),
        .. stage.Opportunities.SelectMany(opportunity => Opportunity(opportunity, journey)),
        .. stage.Items.SelectMany(item => Touchpoint(item.Touchpoint, $"{journey}.{item.Touchpoint.Name.Value}")),
    ];

    private static IEnumerable<ModelText> Touchpoint(Touchpoint touchpoint, string name) =>
    [
        .. Words(
            "touchpoint",
            name,
            ("title", touchpoint.Title),
            ("about", touchpoint.About),
            ("moment", touchpoint.Moment),
            ("need", touchpoint.Need),
            ("thinks", touchpoint.Thinks),
            ("quote", touchpoint.Quote),
            ("emotion", touchpoint.Emotion?.Words ?? LocalizedText.None),
            ("notes", touchpoint.Notes)),
        .. Each(
            "touchpoint",
            name,
            ("pain", touchpoint.Pains),
            ("backstage", touchpoint.Backstage),
            ("system", touchpoint.Systems),
            ("says", [.. touchpoint.Says.Select(saying => saying.Wording).OfType<LocalText>()])),
        .. touchpoint.Opportunities.SelectMany(opportunity => Opportunity(opportunity, name)),
    ];

    private static IEnumerable<ModelText> Opportunity(Opportunity opportunity, string within) =>
        Words("opportunity", $"{within}.{opportunity.Name.Value}", ("title", opportunity.Title), ("about", opportunity.About));

    private static IEnumerable<ModelText> Term(Term term) =>
        Each("term", term.Word.Value, ("term", [term.Word]), ("avoid", term.Avoid), ("because", term.Because is { } because ? [because] : []));

    private static IEnumerable<ModelText> Named(string kind, Declaration declaration, params IEnumerable<(string Field, LocalizedText Text)> more) =>
        Words(kind, declaration.Name.Value, [("title", declaration.Title), ("about", declaration.About), .. more]);

    private static IEnumerable<ModelText> Words(string kind, string name, params IEnumerable<(string Field, LocalizedText Text)> texts) =>
        texts.SelectMany(pair => pair.Text.Entries.Select(entry => new ModelText(kind, name, pair.Field, entry)));

    private static IEnumerable<ModelText> Each(string kind, string name, params IEnumerable<(string Field, ImmutableArray<LocalText> Texts)> texts) =>
        texts.SelectMany(pair => pair.Texts.Select(text => new ModelText(kind, name, pair.Field, text)));
}
