using System.Collections.Immutable;

namespace Journeys.Interchange.Csv;

/// <summary>What is personalised, as a table has it: <c>interests, size (consent)</c>.</summary>
internal static class PersonalisedText
{
    private const string End = ",";
    private const string Open = " (";

    /// <summary>The words of the legal bases.</summary>
    public static IReadOnlyList<string> Bases { get; } = ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"];

    /// <summary>Writes one.</summary>
    /// <param name="with">What is fitted. A comma that belongs to it has a backslash before it, and so has a bracket that would begin a basis.</param>
    /// <param name="basis">The word of the legal basis, where there is one.</param>
    public static string Of(ImmutableArray<string> with, string? basis)
    {
        var texts = string.Join(", ", with.Select(text => ListText.Escaped(text, End)));
        return basis is not null ? texts + Open + basis + ")"
            : Cut(texts).Basis is null ? texts
            : texts.Insert(texts.LastIndexOf(Open, StringComparison.Ordinal) + 1, "\\");
    }

    /// <summary>Reads what <see cref="Of"/> wrote.</summary>
    public static (IReadOnlyList<string> With, string? Basis) Cut(string text)
    {
        var open = text.EndsWith(')') ? text.LastIndexOf(Open, StringComparison.Ordinal) : -1;
        var basis = open > 0 ? Bases.FirstOrDefault(word => text.AsSpan(open + Open.Length, text.Length - open - Open.Length - 1).SequenceEqual(word)) : null;
        return (ListText.Cut(basis is null ? text : text[..open], End, End + "\\("), basis);
    }
}
