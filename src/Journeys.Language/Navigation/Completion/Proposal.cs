using Journeys.Language.Text;

namespace Journeys.Language.Navigation.Completion;

/// <summary>What a proposal is.</summary>
public enum ProposalKind
{
    /// <summary>A keyword, or a word between arguments (<c>because</c>).</summary>
    Keyword,

    /// <summary>A whole statement with its block.</summary>
    Snippet,

    /// <summary>A name that something has.</summary>
    Name,

    /// <summary>One of a few words, a number, a date.</summary>
    Value,

    /// <summary>A language.</summary>
    Language,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>Words to say within a text.</summary>
    Text,
}

/// <summary>Something that could stand at the cursor.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Insert">What is written; with <c>$1</c> and <c>${1:…}</c> for places to fill in where <paramref name="IsSnippet"/>.</param>
/// <param name="Span">What it takes the place of.</param>
/// <param name="IsSnippet">Whether <paramref name="Insert"/> has places to fill in.</param>
public sealed record Proposal(string Label, ProposalKind Kind, string Insert, TextSpan Span, bool IsSnippet = false)
{
    /// <summary>A few words beside the label.</summary>
    public string? Detail { get; init; }

    /// <summary>What it is for, in Markdown.</summary>
    public string? Documentation { get; init; }

    /// <summary>The order in the list: lower first, then by label.</summary>
    public int Rank { get; init; }

    /// <summary>What the typed letters are compared with; null for the label.</summary>
    public string? Filter { get; init; }

    /// <summary>Whether more is to be proposed right behind it.</summary>
    public bool Continues { get; init; }
}
