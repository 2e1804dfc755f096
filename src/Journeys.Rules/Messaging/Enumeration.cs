using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Messaging;

/// <summary>Lists within sentences: "a, b and c".</summary>
internal static class Enumeration
{
    /// <summary>The items with the language's word for <c>and</c> before the last.</summary>
    public static Phrase Of(IEnumerable<string> items) => Of(items.Select(item => new Phrase(item, item, item)));

    /// <summary>The items with the language's word for <c>and</c> before the last.</summary>
    public static Phrase Of(IEnumerable<Phrase> items)
    {
        var list = items.ToList();
        return new Phrase(
            Join(list.ConvertAll(item => item.English), " and "),
            Join(list.ConvertAll(item => item.Dutch), " en "),
            Join(list.ConvertAll(item => item.Danish), " og "));
    }

    private static string Join(List<string> items, string and) => items.Count < 2
        ? string.Concat(items)
        : string.Join(", ", items.Take(items.Count - 1)) + and + items[items.Count - 1];
}
