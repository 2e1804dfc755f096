using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Words in every language, the page's own first.</summary>
internal static class Wordings
{
    /// <summary>A text in each language that it is written in.</summary>
    public static ImmutableArray<WordsView> Of(PageScope scope, LocalizedText text) =>
        InEach(scope, language => scope.Words(scope.Workspace.Exactly(text, language)), language => Disputes.Mark(scope, scope.Workspace.Exactly(text, language)?.Origin));

    /// <summary>Several texts of a language one after the other.</summary>
    public static ImmutableArray<WordsView> Of(PageScope scope, ImmutableArray<LocalText> texts) =>
        InEach(scope, language => Html.Join(" · ", texts.Where(text => scope.Workspace.LanguageOf(text) == language).Select(scope.Words)));

    /// <summary>The same, as names with values.</summary>
    public static ImmutableArray<FactView> Facts(PageScope scope, ImmutableArray<LocalText> texts) =>
        ImmutableArray.CreateRange(Of(scope, texts), words => new FactView(words.Language, words.Words));

    /// <summary>The words in which a touchpoint puts a message, in each language.</summary>
    public static ImmutableArray<WordsView> Said(PageScope scope, ImmutableArray<Saying> sayings) =>
        ImmutableArray.CreateRange(TouchpointPage.Said(scope, sayings).Words, words => new WordsView(words.Label, words.Value));

    /// <summary>What a message promises: <c>Free returns (30 days), home fast (2 days)</c>.</summary>
    public static Html Claims(PageScope scope, Message message) => Html.Join(", ", message.Claims.Select(name =>
        scope.Workspace.Claims.Find(name) is { } claim ? scope.LinkWithValue(claim) : Html.Text(name.Value)));

    private static ImmutableArray<WordsView> InEach(PageScope scope, Func<string, Html> words, Func<string, Html>? mark = null) =>
        [.. scope.Tree.OwnFirst
            .Select(language => new WordsView(Html.Text(LanguageNames.Of(language)) + (mark?.Invoke(language) ?? Html.None), words(language)))
            .Where(view => !view.Words.IsNone)];
}
