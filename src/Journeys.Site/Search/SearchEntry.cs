namespace Journeys.Site.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is: <c>journey</c>, <c>touchpoint</c>, <c>message</c> …; the key of its words in the interface.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Path">Its page within the language's tree, and the place on it behind <c>#</c>; escaped.</param>
/// <param name="Context">Where it belongs, or what it is: shown below the title.</param>
internal sealed record SearchEntry(string Kind, string Title, string Path, string Context)
{
    /// <summary>Its name in the sources and other words that point straight to it.</summary>
    public string Keys { get; init; } = "";

    /// <summary>Everything else that it says, a line for each thing; a result shows a piece of it.</summary>
    public string Body { get; init; } = "";
}
