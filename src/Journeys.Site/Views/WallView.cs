using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>What the customer of a journey hears, in the order of hearing.</summary>
public sealed record WallView : OverviewView
{
    /// <summary>The stages in which something happens.</summary>
    public ImmutableArray<WallStageView> Stages { get; init; } = [];

    /// <summary>The same as a matrix of messages by touchpoints.</summary>
    public MatrixView? Matrix { get; init; }

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("stages", Stages).Add("matrix", Matrix);
    }
}

/// <summary>A stage of the wall.</summary>
public sealed record WallStageView(Html Title, string Tint, ImmutableArray<WallTouchpointView> Touchpoints) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .AddToken("tint", Tint)
        .Add("touchpoints", Touchpoints);
}

/// <summary>A touchpoint of the wall, with what is said there; nothing where it is silent.</summary>
public sealed record WallTouchpointView(Html Title, Html Channels, ImmutableArray<WallSayingView> Says) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("channels", Channels)
        .Add("says", Says);
}

/// <summary>Something that is said.</summary>
/// <param name="Title">The message.</param>
/// <param name="Claims">What it promises.</param>
/// <param name="Words">The words in each language, the page's own first.</param>
/// <param name="Conflicts">What the rules found in it.</param>
public sealed record WallSayingView(Html Title, Html Claims, ImmutableArray<WordsView> Words, ImmutableArray<NoteView> Conflicts) : ViewModel
{
    /// <summary>What the worst of that is in a word or two.</summary>
    public Html Mark { get; init; }

    /// <summary>Whether it contradicts a promise.</summary>
    public bool IsDisputed { get; init; }

    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("claims", Claims)
        .Add("words", Words)
        .Add("conflicts", Conflicts)
        .Add("mark", Mark)
        .Add("is_disputed", IsDisputed);
}

/// <summary>Words in one language.</summary>
/// <param name="Language">The language's own name.</param>
/// <param name="Words">The words.</param>
public sealed record WordsView(Html Language, Html Words) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("language", Language).Add("words", Words);
}

/// <summary>The page of a message or of a claim: its words, and every place that speaks of it.</summary>
public sealed record SayingPageView : OverviewView
{
    /// <summary>How it is put, by language.</summary>
    public ImmutableArray<WordsView> Words { get; init; } = [];

    /// <summary>The words by which a text is known to speak of a claim.</summary>
    public ImmutableArray<Html> Watch { get; init; } = [];

    /// <summary>The messages that make a claim.</summary>
    public ImmutableArray<LinkView> Messages { get; init; } = [];

    /// <summary>The touchpoints that speak of it.</summary>
    public PlacesView? Places { get; init; }

    /// <summary>What the rules found in it.</summary>
    public ImmutableArray<NoteView> Findings { get; init; } = [];

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("words", Words)
            .Add("watch", Watch)
            .Add("messages", Messages)
            .Add("places", Places)
            .Add("findings", Findings);
    }
}

/// <summary>The words that the brand uses and avoids.</summary>
public sealed record WordsPageView : OverviewView
{
    /// <summary>The ways of speaking.</summary>
    public ImmutableArray<ToneView> Tones { get; init; } = [];

    /// <summary>The terms, by language.</summary>
    public ImmutableArray<TermGroupView> Terms { get; init; } = [];

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("tones", Tones).Add("terms", Terms);
    }
}

/// <summary>A way of speaking.</summary>
public sealed record ToneView(Html Id, Html Title, Html About, ImmutableArray<FactView> Avoid, Html Messages) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("id", Id)
        .Add("title", Title)
        .Add("about", About)
        .Add("avoid", Avoid)
        .Add("messages", Messages);
}

/// <summary>The terms of a language: the word, what is avoided for it, and why.</summary>
public sealed record TermGroupView(Html Title, ImmutableArray<RowView> Rows) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("title", Title).Add("rows", Rows);
}
