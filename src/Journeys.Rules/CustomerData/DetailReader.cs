using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Languages;

namespace Journeys.Rules.CustomerData;

/// <summary>Something in a text that leads to one person.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="KindWords">What it is, with its article.</param>
/// <param name="Shortened">Its beginning and its end.</param>
internal sealed record Detail(int Start, int Length, Phrase KindWords, string Shortened);

/// <summary>Finds what leads to one person: e-mail addresses, telephone numbers, citizen numbers.</summary>
internal static class DetailReader
{
    private const int ShownAtStart = 3;
    private const int ShownAtEnd = 2;
    private static readonly Phrase Email = new("an e-mail address", "een e-mailadres", "en mailadresse");
    private static readonly Phrase Phone = new("a phone number", "een telefoonnummer", "et telefonnummer");

    /// <summary>
    /// The first detail in a text; null where there is none. Numbers are read by the plans of every known country, whatever the
    /// text's language, since a customer writes as at home.
    /// </summary>
    public static Detail? FirstIn(string text, Workspace workspace)
    {
        var email = Mailbox.AllIn(text).Where(found => !IsShared(found, workspace)).Select(found => Of(text, found.Start, found.Length, Email)).FirstOrDefault();
        var number = DigitRuns.In(text).Select(run => KindOf(run) is { } kind ? Of(text, run.Start, run.Length, kind) : null)
            .FirstOrDefault(found => found is not null);
        return email is not null && (number is null || email.Start < number.Start) ? email : number;
    }

    private static bool IsShared(Mailbox found, Workspace workspace) =>
        found.IsRole || workspace.Teams.All.Any(team => string.Equals(team.Contact?.Value, found.Address, StringComparison.OrdinalIgnoreCase));

    private static Phrase? KindOf(DigitRun run)
    {
        foreach (var language in KnownLanguages.All)
        {
            if (language.CustomerData?.Citizens is { } citizens && NumberJudge.IsCitizens(run, citizens))
            {
                return citizens.Name;
            }
        }

        return NumberJudge.IsPhone(run) ? Phone : default(Phrase?);
    }

    private static Detail Of(string text, int start, int length, Phrase kind)
    {
        var shortened = text.Substring(start, Math.Min(length, ShownAtStart)) + "…" + text.Substring(start + Math.Max(0, length - ShownAtEnd), Math.Min(length, ShownAtEnd));
        return new Detail(start, length, kind, shortened);
    }
}
