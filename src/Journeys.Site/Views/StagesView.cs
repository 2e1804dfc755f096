using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The stages of every model.</summary>
public sealed record StagesView : OverviewView
{
    /// <summary>The models: the built-in one, then the team's own.</summary>
    public ImmutableArray<StageModelView> Models { get; init; } = [];

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("models", Models);
    }
}

/// <summary>A model with its stages in their order.</summary>
public sealed record StageModelView(Html Title, Html Journeys, ImmutableArray<StageCardView> Stages) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("title", Title).Add("journeys", Journeys).Add("stages", Stages);
}

/// <summary>A stage of a model.</summary>
public sealed record StageCardView(Address To, Html Title, Html Purpose, string Tint, ImmutableArray<FactView> Facts) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("to", To)
        .Add("title", Title)
        .Add("purpose", Purpose)
        .AddToken("tint", Tint)
        .Add("facts", Facts);
}

/// <summary>The page of a stage: what each journey has in it.</summary>
public sealed record StagePageView : OverviewView
{
    /// <summary>The class of its colour.</summary>
    public required string Tint { get; init; }

    /// <summary>Where the customer's need is met worst.</summary>
    public PlacesView? Weakest { get; init; }

    /// <summary>The journeys of the stage's model, each with what it has here.</summary>
    public ImmutableArray<RowView> Rows { get; init; } = [];

    /// <summary>The stage before.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>The stage behind.</summary>
    public LinkView? Next { get; init; }

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.AddToken("tint", Tint).Add("weakest", Weakest).Add("rows", Rows).Add("previous", Previous).Add("next", Next);
    }
}
