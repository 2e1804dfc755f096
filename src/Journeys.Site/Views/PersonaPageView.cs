using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>All personas as cards.</summary>
public sealed record PersonasView : OverviewView
{
    /// <summary>The personas.</summary>
    public ImmutableArray<PersonaCardView> Cards { get; init; } = [];

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("cards", Cards);
    }
}

/// <summary>A persona among others.</summary>
public sealed record PersonaCardView(PersonaView Persona, Address To, ImmutableArray<FactView> Facts) : ViewModel
{
    internal override void Describe(ViewWriter view) => view.Add("persona", Persona).Add("to", To).Add("facts", Facts);
}

/// <summary>The page of a persona.</summary>
public sealed record PersonaPageView : OverviewView
{
    /// <summary>Who it is.</summary>
    public required PersonaView Persona { get; init; }

    /// <summary>Where it hurts this customer most.</summary>
    public PlacesView? Worst { get; init; }

    /// <summary>What pleases this customer most.</summary>
    public PlacesView? Best { get; init; }

    /// <summary>The journeys that this customer makes.</summary>
    public ImmutableArray<CardView> Journeys { get; init; } = [];

    internal override void Describe(ViewWriter view)
    {
        base.Describe(view);
        view.Add("persona", Persona).Add("worst", Worst).Add("best", Best).Add("journeys", Journeys);
    }
}
