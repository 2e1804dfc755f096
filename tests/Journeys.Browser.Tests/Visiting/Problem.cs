namespace Journeys.Browser.Tests.Visiting;

/// <summary>What may be wrong with a page.</summary>
public enum ProblemKind
{
    /// <summary>An error in the console, or one that a script did not catch.</summary>
    Console,

    /// <summary>Something that the Content-Security-Policy forbids.</summary>
    Policy,

    /// <summary>A request that failed, or was answered with an error.</summary>
    Request,

    /// <summary>A request to another origin.</summary>
    Foreign,

    /// <summary>An accessibility violation.</summary>
    Accessibility,

    /// <summary>A page that scrolls sideways.</summary>
    Width,

    /// <summary>A link to a page or a place that is not there.</summary>
    Link,

    /// <summary>A page that says less without scripts.</summary>
    Script,
}

/// <summary>Something wrong with a page.</summary>
public sealed record Problem(ProblemKind Kind, string Page, string Text)
{
    /// <summary>One line.</summary>
    public override string ToString() => $"{Kind} {Page}: {Text}";
}

/// <summary>What a visit to a page found.</summary>
/// <param name="Path">The page's path on the site.</param>
/// <param name="Problems">What is wrong with it by itself.</param>
/// <param name="Words">How many words its main part shows.</param>
/// <param name="Ids">The places that a link may lead to.</param>
/// <param name="Links">Absolute addresses, fragments included.</param>
public sealed record PageReport(
    string Path, IReadOnlyList<Problem> Problems, int Words, IReadOnlySet<string> Ids, IReadOnlyList<string> Links);
