namespace Loopwinkel.Shop.Care;

/// <summary>A question, and where to answer.</summary>
public sealed record ContactQuestion(string Words, string Address);

/// <summary>What customers often ask.</summary>
public static class ContactQuestions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["Where is my parcel?", "Do they fit?"];
}

/// <summary>Whether somebody wants the newsletter.</summary>
public sealed record NewsletterChoice(string Address, bool Wants);
