using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Templates;

namespace Journeys.Site.Views;

/// <summary>The page of a journey.</summary>
public sealed record JourneyView : PageView
{
    /// <summary>Its title.</summary>
    public required Html Heading { get; init; }

    /// <summary>Whose journey it is and what that customer wants.</summary>
    public Html Lede { get; init; }

    /// <summary>Draft or retired; nothing where it is in force.</summary>
    public Html Status { get; init; }

    /// <summary>What a manager wants to know within a minute.</summary>
    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>The map.</summary>
    public required MapView Map { get; init; }

    /// <summary>This journey beside the one that it is a variant of.</summary>
    public ComparisonView? Comparison { get; init; }

    /// <summary>The map as files for other programs.</summary>
    public ImmutableArray<LinkView> Downloads { get; init; } = [];

    /// <summary>More about the journey.</summary>
    public Html About { get; init; }

    /// <summary>The customer.</summary>
    public PersonaView? Persona { get; init; }

    /// <summary>What the rules found.</summary>
    public ImmutableArray<NoteView> Findings { get; init; } = [];

    /// <summary>What can be done, the most worthwhile first.</summary>
    public ImmutableArray<OpportunityView> Opportunities { get; init; } = [];

    /// <summary>The journey that it is a part of, and the journeys that are parts of it.</summary>
    public ImmutableArray<FactView> Relations { get; init; } = [];

    internal override void Describe(ViewWriter view) => view
        .Add("heading", Heading)
        .Add("lede", Lede)
        .Add("status", Status)
        .Add("facts", Facts)
        .Add("map", Map)
        .Add("comparison", Comparison)
        .Add("downloads", Downloads)
        .Add("about", About)
        .Add("persona", Persona)
        .Add("findings", Findings)
        .Add("opportunities", Opportunities)
        .Add("relations", Relations);
}

/// <summary>A customer to think of.</summary>
public sealed record PersonaView(Html Name, Html Goal, Html Quote, Html About, Address Picture, Html PictureText) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("name", Name)
        .Add("goal", Goal)
        .Add("quote", Quote)
        .Add("about", About)
        .Add("picture", Picture)
        .Add("picture_text", PictureText);
}

/// <summary>A finding in one line, where it concerns.</summary>
/// <param name="Severity">The class of its weight.</param>
/// <param name="Weight">The weight in words.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Help">Why it matters.</param>
public sealed record NoteView(string Severity, Html Weight, Html Message, Html Rule, Address Help) : ViewModel
{
    /// <summary>What it stands in, where the page is not about just that.</summary>
    public Html Where { get; init; }

    /// <summary>The words at fault, where it is about words.</summary>
    public Html Quote { get; init; }

    internal override void Describe(ViewWriter view) => view
        .AddToken("severity", Severity)
        .Add("weight", Weight)
        .Add("message", Message)
        .Add("rule", Rule)
        .Add("help", Help)
        .Add("where", Where)
        .Add("quote", Quote);
}

/// <summary>A way to do better.</summary>
public sealed record OpportunityView(Html Title, Html Where, Html Impact, Html Effort, Html Owner, Html Due, Html Status, bool IsOverdue) : ViewModel
{
    internal override void Describe(ViewWriter view) => view
        .Add("title", Title)
        .Add("where", Where)
        .Add("impact", Impact)
        .Add("effort", Effort)
        .Add("owner", Owner)
        .Add("due", Due)
        .Add("status", Status)
        .Add("is_overdue", IsOverdue);
}
