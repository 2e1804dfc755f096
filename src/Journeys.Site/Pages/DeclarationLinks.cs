using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>The name of a thing, as a link to its page.</summary>
internal static class DeclarationLinks
{
    public static Html Link(this PageScope scope, Channel channel) => Link(scope, OverviewPaths.Channels, channel);

    public static Html Link(this PageScope scope, Persona persona) => Link(scope, OverviewPaths.Personas, persona);

    public static Html Link(this PageScope scope, Team team) => Link(scope, OverviewPaths.Teams, team);

    public static Html Link(this PageScope scope, Metric metric) => Link(scope, OverviewPaths.Metrics, metric);

    public static Html Link(this PageScope scope, Message message) => Link(scope, OverviewPaths.Messages, message);

    public static Html Link(this PageScope scope, Claim claim) => Link(scope, OverviewPaths.Claims, claim);

    /// <summary>A tone, where the words page lists it.</summary>
    public static Html Link(this PageScope scope, Tone tone) =>
        PageScope.Link(scope.To(OverviewPaths.Index(OverviewPaths.Words), WordsPage.AnchorOf(tone)), scope.Title(tone));

    /// <summary>A claim with what it promises: <c>Free returns (30 days)</c>.</summary>
    public static Html LinkWithValue(this PageScope scope, Claim claim) => claim.Value is { } value
        ? Html.Format("{0} ({1})", scope.Link(claim), scope.Formats.Value(value))
        : scope.Link(claim);

    /// <summary>A stage's title, as a link to the page of its model's stage; just the title where the model has no such stage.</summary>
    public static Html LinkedTitle(this PageScope scope, EffectiveStage stage) =>
        scope.Link(scope.Tree.Targets.Of(stage, static (stage, scope) => new LinkTarget(PathOf(stage), scope.Title(stage)), scope));

    /// <summary>The address of a thing's page; none where its name cannot be one.</summary>
    public static Address ToPage(this PageScope scope, string kind, Declaration declaration) =>
        scope.To(Target(scope, kind, declaration));

    private static Html Link(PageScope scope, string kind, Declaration declaration) => scope.Link(Target(scope, kind, declaration));

    private static LinkTarget Target(PageScope scope, string kind, Declaration declaration) => scope.Tree.Targets.Of(
        declaration,
        static (declaration, at) => new LinkTarget(PathOf(at.kind, declaration), at.scope.Title(declaration)),
        (scope, kind));

    private static Address PathOf(string kind, Declaration declaration) => SitePaths.IsName(declaration.Name.Value)
        ? Address.Inside("", OverviewPaths.Of(kind, declaration.Name.Value))
        : Address.None;

    private static Address PathOf(EffectiveStage stage) =>
        stage is { Definition: { } definition, Journey.Model: { } model } && SitePaths.IsName(model.Name.Value) && SitePaths.IsName(definition.Name.Value)
            ? Address.Inside("", OverviewPaths.Index(OverviewPaths.Stage(model.Name.Value, definition.Name.Value)))
            : Address.None;
}
