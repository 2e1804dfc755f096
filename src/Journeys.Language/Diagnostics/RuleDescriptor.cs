using Journeys.Language.Model;

namespace Journeys.Language.Diagnostics;

/// <summary>The journeys that a rule leaves alone because of their status.</summary>
public enum Spares
{
    /// <summary>Every journey is judged, also a retired one: syntax and names.</summary>
    Nothing,

    /// <summary>Retired journeys are spared.</summary>
    Retired,

    /// <summary>Draft and retired journeys are spared: the rules of completeness.</summary>
    DraftAndRetired,
}

/// <summary>
/// What a rule is: its identity, its weight and the reason for it. The finding, <c>explain</c>, the handbook, hover and the
/// reports all take their words from here.
/// </summary>
/// <param name="Id">The stable number, such as <c>JRN3001</c>.</param>
/// <param name="Name">The name that reads well behind <c>allow</c>, such as <c>missing-stage</c>.</param>
/// <param name="DefaultSeverity">The severity where nothing else is configured.</param>
/// <param name="Title">One short sentence: what the rule finds.</param>
/// <param name="Why">Why it matters to the customer, in a few sentences (CommonMark).</param>
/// <param name="BadExample">A whole workspace in which the rule gives exactly one finding, marked by <c>#! name</c> at the end of its line.</param>
/// <param name="GoodExample">The same workspace without the finding.</param>
/// <param name="Spares">The journeys that are left alone because of their status.</param>
public sealed record RuleDescriptor(
    string Id,
    string Name,
    Severity DefaultSeverity,
    Phrase Title,
    Phrase Why,
    string BadExample,
    string GoodExample,
    Spares Spares = Spares.Retired)
{
    /// <summary>The language that the examples are written in, as a fence of Markdown names it; C# for rules about code.</summary>
    public string ExampleLanguage { get; init; } = "journey";

    /// <summary>The address of the page that explains the rule, where it is not in the product's handbook: a rule of a team's own.</summary>
    public string? OwnPage { get; init; }

    /// <summary>The statements of a touchpoint whose lack it tells of; it is silent where one stands and could not be read.</summary>
    public UnreadStatements AsksFor { get; init; }

    /// <summary>Whether it judges by what day it is, and so can say nothing where nobody knows that.</summary>
    public bool NeedsToday { get; init; }

    /// <summary>The address of the rule's part of the handbook.</summary>
    public string Help => (OwnPage ?? "https://journeys.dev/handbook/rules") + "#" + Name;

    /// <summary>Whether a word has the form of a rule's number, in any letter case: letters, then digits.</summary>
    public static bool IsId(string word)
    {
        var letters = word.TakeWhile(static letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')).Count();
        return letters > 1 && word.Length - letters >= 3 && word.Skip(letters).All(static digit => digit is >= '0' and <= '9');
    }

    /// <summary>The number tells rules apart; the long texts need not be read for that.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
