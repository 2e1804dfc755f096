using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Team;

namespace Journeys.TeamRules.Vetting;

/// <summary>Says what is forbidden, and why.</summary>
internal static class Forbidden
{
    /// <summary>Why a rule may not have what a namespace or a type holds; the longest name that fits counts.</summary>
    private static readonly (string Prefix, Phrase Why)[] Reasons =
    [
        ("System.IO", new("it touches files", "het raakt bestanden aan", "det rører ved filer")),
        ("System.Net", new("it reaches the network", "het gaat het netwerk op", "det går på netværket")),
        ("System.Diagnostics", new("it looks at or starts processes", "het bekijkt of start processen", "det ser på eller starter processer")),
        ("System.Reflection", Reflection),
        ("System.Type", Reflection),
        ("System.Object.GetType", Reflection),
        ("System.Activator", Reflection),
        ("System.AppDomain", Reflection),
        ("System.Delegate", Reflection),
        ("System.Linq.Expressions", Reflection),
        ("System.Runtime.Loader", Reflection),
        ("System.Threading", Threads),
        ("System.Timers", Threads),
        ("System.Linq.ParallelEnumerable", Threads),
        ("System.Environment", new("it looks at the machine", "het bekijkt de machine", "det ser på maskinen")),
        ("System.AppContext", new("it looks at the machine", "het bekijkt de machine", "det ser på maskinen")),
        ("System.Console", new("it writes to the terminal; report a finding instead", "het schrijft naar de terminal; meld een bevinding", "det skriver til terminalen; meld et fund i stedet")),
        ("System.Runtime", Runtime),
        ("System.GC", Runtime),
        ("System.Buffers", Runtime),
        ("System.IntPtr", Runtime),
        ("System.Random", Chance),
        ("System.Guid", Chance),
        ("System.HashCode", Chance),
        ("System.Object.GetHashCode", Chance),
        ("System.String.GetHashCode", Chance),
        ("System.StringComparer.GetHashCode", Chance),
        ("System.Collections.Generic.EqualityComparer.GetHashCode", Chance),
        ("System.Collections.Generic.IEqualityComparer.GetHashCode", Chance),
        ("System.DateTime.", Clock),
        ("System.DateTimeOffset.", Clock),
        ("System.TimeProvider", Clock),
        ("System.TimeZoneInfo", Clock),
        ("System.Globalization", new("it depends on the machine's language; use CultureInfo.InvariantCulture", "het hangt af van de taal van de machine; gebruik CultureInfo.InvariantCulture", "det afhænger af maskinens sprog; brug CultureInfo.InvariantCulture")),
        ("System.String.Normalize", new("it does nothing without the machine's data; use NormalForm", "het doet niets zonder gegevens van de machine; gebruik NormalForm", "det gør intet uden maskinens data; brug NormalForm")),
    ];

    private static Phrase Reflection => new("it reaches code that nobody has vetted", "het bereikt code die niemand heeft gekeurd", "det når kode, som ingen har godkendt");

    private static Phrase Threads => new("it starts or waits for other threads", "het start of wacht op andere threads", "det starter eller venter på andre tråde");

    private static Phrase Runtime => new("it goes behind the runtime's back", "het gaat achter de rug van de runtime om", "det går bag om kørselsmiljøet");

    private static Phrase Chance => new("it gives another answer each time", "het geeft elke keer een ander antwoord", "det giver et nyt svar hver gang");

    private static Phrase Clock => new("it looks at the clock; use context.Today", "het kijkt op de klok; gebruik context.Today", "det ser på uret; brug context.Today");

    /// <summary>A symbol that may not be used.</summary>
    /// <param name="place">Where it is used.</param>
    /// <param name="fullName">Its name with all before it, by which the reason is found.</param>
    /// <param name="shown">Its name as a reader knows it.</param>
    public static Finding Symbol(Origin place, string fullName, string shown)
    {
        var why = Reasons.Where(reason => fullName.StartsWith(reason.Prefix, StringComparison.Ordinal))
            .OrderByDescending(reason => reason.Prefix.Length)
            .Select(reason => (Phrase?)reason.Why)
            .FirstOrDefault() ?? new Phrase("it is not among what rules are given", "het hoort niet bij wat regels krijgen", "det hører ikke til det, regler får");
        return At(place, $"`{shown}`", why);
    }

    /// <summary>A way of writing that may not be used.</summary>
    public static Finding Construct(Origin place, string construct, Phrase why) => At(place, $"`{construct}`", why);

    private static Finding At(Origin place, string what, Phrase why) => TeamRuleProblems.ForbiddenCall.At(place, new Phrase(
        $"{what} is closed to rules: {why.English}.",
        $"{what} is gesloten voor regels: {why.Dutch}.",
        $"{what} er lukket for regler: {why.Danish}."));
}
