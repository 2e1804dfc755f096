using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The page of a touchpoint, within a journey or shared.</summary>
public sealed record TouchpointView : PageView
{
    /// <summary>Its title.</summary>
    public required Html Heading { get; init; }

    /// <summary>Why it is critical and how urgent.</summary>
    public Html Weight { get; init; }

    /// <summary>Whether it is critical.</summary>
    public bool IsCritical { get; init; }

    /// <summary>Planned or retiring, or shared.</summary>
    public Html State { get; init; }

    /// <summary>What happens.</summary>
    public Html Lede { get; init; }

    /// <summary>What is known, in the order of the map's lanes.</summary>
    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>What the brand says here.</summary>
    public ImmutableArray<SaidView> Says { get; init; } = [];

    /// <summary>Pictures.</summary>
    public ImmutableArray<PictureView> Pictures { get; init; } = [];

    /// <summary>The team's notes.</summary>
    public Html Notes { get; init; }

    /// <summary>The same touchpoint in other journeys, the first of them; of a shared one, all that use it.</summary>
    public ImmutableArray<OtherView> Others { get; init; } = [];

    /// <summary>The page of the shared touchpoint that a journey uses here.</summary>
    public Address Shared { get; init; }

    /// <summary>The words of the link to it.</summary>
    public Html SharedWords { get; init; }

    /// <summary>Whether it is the page of a shared touchpoint itself.</summary>
    public bool IsShared { get; init; }

    /// <summary>From where customers come.</summary>
    public ImmutableArray<WayView> Before { get; init; } = [];

    /// <summary>Where customers go.</summary>
    public ImmutableArray<WayView> After { get; init; } = [];

    /// <summary>The heads of the table of code.</summary>
    public ImmutableArray<CellView> CodeColumns { get; init; } = [];

    /// <summary>The code that serves it.</summary>
    public ImmutableArray<RowView> Code { get; init; } = [];

    /// <summary>What the rules found.</summary>
    public ImmutableArray<NoteView> Findings { get; init; } = [];

    internal override void Describe(ViewWriter view) => view
        .Add("heading", Heading)
        .Add("weight", Weight)
        .Add("is_critical", IsCritical)
        .Add("state", State)
        .Add("lede", Lede)
        .Add("facts", Facts)
        .Add("says", Says)
        .Add("pictures", Pictures)
        .Add("notes", Notes)
        .Add("others", Others)
        .Add("shared", Shared)
        .Add("shared_words", SharedWords)
        .Add("is_shared", IsShared)
        .Add("before", Before)
        .Add("after", After)
        .Add("code_columns", CodeColumns)
        .Add("code", Code)
        .Add("findings", Findings);
}

/// <summary>A message and its words in each language.</summary>
public sealed record SaidView(Address To, Html Title, ImmutableArray<FactView> Words) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("to", To).Add("title", Title).Add("words", Words);
}

/// <summary>A picture of the sources.</summary>
public sealed record PictureView(Address From, Html Text) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("from", From).Add("text", Text);
}

/// <summary>A way from or to another touchpoint, and when it is taken.</summary>
public sealed record WayView(Address To, Html Title, Html When) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("to", To).Add("title", Title).Add("when", When);
}

/// <summary>The same touchpoint in another journey.</summary>
public sealed record OtherView(Address To, Html Journey, Html Stage, Html Score, Html Weight, bool IsCritical) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("to", To)
        .Add("journey", Journey)
        .Add("stage", Stage)
        .Add("score", Score)
        .Add("weight", Weight)
        .Add("is_critical", IsCritical);
}
