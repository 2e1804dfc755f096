using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The page of a touchpoint: everything that is known of it.</summary>
internal static class TouchpointPage
{
    /// <summary>The page of a touchpoint in its journey.</summary>
    public static TouchpointView Build(PageScope scope, EffectiveTouchpoint touchpoint)
    {
        var shared = touchpoint.IsShared && !touchpoint.IsUnresolved ? touchpoint.Declaration : null;
        var owner = scope.Workspace.OwnerOf(touchpoint);
        var view = Describe(scope, touchpoint.Facts, touchpoint, owner, scope.Site.Findings.Of(touchpoint));
        return WithCode(scope, view, scope.Site.Code.PlacesOf(touchpoint)) with
        {
            Source = scope.Site.SourceOf(touchpoint.Name.Origin),
            Crumbs = Crumbs.Of(scope, touchpoint),
            Others = TouchpointWays.Others(scope, touchpoint),
            Shared = shared is null ? Address.None : scope.To(SitePaths.Shared(shared.Name.Value)),
            SharedWords = shared is null ? Html.None : TouchpointWays.ToShared(scope, shared),
            Before = TouchpointWays.Before(scope, touchpoint),
            After = TouchpointWays.After(scope, touchpoint),
        };
    }

    /// <summary>The page of a shared touchpoint, with the journeys that use it.</summary>
    public static TouchpointView Build(PageScope scope, Touchpoint shared) =>
        WithCode(scope, Describe(scope, shared, null, shared.Owner, [.. scope.Site.Findings.Within(shared.Origin)]), scope.Site.Code.PlacesOf(shared)) with
        {
            Crumbs = [Crumbs.Home(scope)],
            IsShared = true,
            State = scope.Texts["touchpoint.shared"],
            Others = TouchpointWays.Uses(scope, shared),
        };

    private static TouchpointView Describe(
        PageScope scope, Touchpoint facts, EffectiveTouchpoint? place, Identifier? owner, ImmutableArray<Finding> findings)
    {
        var fragments = new Fragments(scope);
        return new TouchpointView
        {
            Title = place is null ? scope.PlainTitle(facts) : scope.PlainTitle(facts) + Html.Text(" · ") + scope.PlainTitle(place.Stage.Journey.Declaration),
            Description = scope.Plain(facts.Need.IsNone ? facts.Moment : facts.Need),
            Section = "journeys",
            Source = scope.Site.SourceOf(facts.Name.Origin),
            Heading = scope.Title(facts),
            Weight = fragments.Weight(facts),
            IsCritical = facts.IsCritical(),
            State = fragments.State(facts),
            Lede = fragments.Moment(facts),
            Facts = TouchpointFacts.Of(scope, facts, place, owner),
            Says = facts.Says.IsEmpty ? [] : ImmutableArray.CreateRange(Sayings.ByMessage(facts.Says), sayings => Said(scope, sayings)),
            Pictures = facts.Images.IsEmpty ? [] : [.. facts.Images.Select(image => Picture(scope, image)).Where(picture => !picture.From.IsNone)],
            Notes = scope.Block(facts.Notes),
            Findings = FindingViews.NotesOfPlace(scope, findings),
        };
    }

    private static TouchpointView WithCode(PageScope scope, TouchpointView view, ImmutableArray<CodePlace> places) => places.IsEmpty
        ? view
        : view with { CodeColumns = CodePages.PlaceColumns(scope), Code = ImmutableArray.CreateRange(places, place => CodePages.Row(scope, place)) };

    private static PictureView Picture(PageScope scope, Image image) =>
        new(new PageLinks(scope, "").Picture(image.Path.Value), Html.Text(image.Alternative?.Value ?? ""));

    /// <summary>A message in every language that it is said in here, the page's own first.</summary>
    public static SaidView Said(PageScope scope, ImmutableArray<Saying> sayings)
    {
        var name = sayings[0].Message;
        var message = scope.Workspace.Messages.Find(name);
        var words = ImmutableArray.CreateBuilder<FactView>(scope.Tree.OwnFirst.Length);
        foreach (var language in scope.Tree.OwnFirst)
        {
            if (WordsIn(scope, language, sayings, message) is { Value.IsNone: false } fact)
            {
                words.Add(fact);
            }
        }

        var to = message is null ? Address.None : scope.ToPage(OverviewPaths.Messages, message);
        return new SaidView(to, message is null ? Html.Text(name.Value) : scope.Title(message), words.DrainToImmutable());
    }

    private static FactView WordsIn(PageScope scope, string language, ImmutableArray<Saying> sayings, Message? message)
    {
        var saying = sayings.FirstOrDefault(saying => scope.Workspace.LanguageOf(saying) == language);
        var leavesIt = saying is { Wording: null } || (saying is null && sayings.Any(other => other.Wording is null));
        var words = saying?.Wording ?? (leavesIt && message is not null ? scope.Workspace.Exactly(message.Text, language) : null);
        return new FactView(Html.Text(LanguageNames.Of(language)) + Disputes.Mark(scope, words?.Origin), scope.Words(words));
    }
}
