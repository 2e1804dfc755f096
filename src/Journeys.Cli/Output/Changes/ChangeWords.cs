using System.Globalization;
using Journeys.Cli.Comparing;
using Journeys.Language.Diagnostics;
using Journeys.Review;
using Journeys.Review.Wording;

namespace Journeys.Cli.Output.Changes;

/// <summary>The words of a report of changes, in every language.</summary>
internal static class ChangeWords
{
    public static readonly Phrase Nothing = new(
        "Nothing changes for the customer", "Er verandert niets voor de klant", "Intet ændrer sig for kunden");

    public static readonly Phrase NothingElse = new(
        "Not all could be read; in the rest nothing changes for the customer",
        "Niet alles was te lezen; in de rest verandert er niets voor de klant",
        "Ikke alt kunne læses; i resten ændrer intet sig for kunden");

    public static readonly Phrase Unread = new("not all could be read", "niet alles was te lezen", "ikke alt kunne læses");

    public static readonly Phrase Before = new("Before", "Eerst", "Før");
    public static readonly Phrase After = new("After", "Nu", "Nu");
    public static readonly Phrase What = new("What", "Wat", "Hvad");
    public static readonly Phrase Field = new("Field", "Veld", "Felt");
    public static readonly Phrase Place = new("Place", "Plek", "Sted");
    public static readonly Phrase Reaches = new("Reaches", "Raakt", "Berører");
    public static readonly Phrase In = new("in", "in", "i");
    public static readonly Phrase Title = new("What changes for the customer", "Wat er voor de klant verandert", "Hvad der ændrer sig for kunden");

    public static readonly CountedNoun Breaking = new(
        new("breaking change", "brekende wijziging", "brydende ændring"), new("breaking changes", "brekende wijzigingen", "brydende ændringer"));

    public static readonly CountedNoun Notable = new(
        new("notable change", "merkbare wijziging", "mærkbar ændring"), new("notable changes", "merkbare wijzigingen", "mærkbare ændringer"));

    public static readonly CountedNoun Minor = new(
        new("minor change", "kleine wijziging", "mindre ændring"), new("minor changes", "kleine wijzigingen", "mindre ændringer"));

    public static readonly CountedNoun Introduced = new(
        new("new finding", "nieuwe bevinding", "nyt fund"), new("new findings", "nieuwe bevindingen", "nye fund"));

    public static readonly CountedNoun Resolved = new(
        new("finding resolved", "bevinding opgelost", "fund løst"), new("findings resolved", "bevindingen opgelost", "fund løst"));

    public static readonly CountedNoun Accepted = new(
        new("finding now accepted", "bevinding nu geaccepteerd", "fund nu accepteret"), new("findings now accepted", "bevindingen nu geaccepteerd", "fund nu accepteret"));

    private static readonly Phrase FirstBreaking = new("Breaking", "Brekend", "Brydende");

    private static readonly Phrase More = new(
        "… and {0} more; `journeys diff` shows them all.", "… en nog {0}; `journeys diff` toont ze allemaal.", "… og {0} til; `journeys diff` viser dem alle.");

    /// <summary>The noun for changes of a weight.</summary>
    public static CountedNoun Of(ChangeWeight weight) => weight switch
    {
        ChangeWeight.Breaking => Breaking,
        ChangeWeight.Notable => Notable,
        _ => Minor,
    };

    /// <summary>A weight by itself.</summary>
    public static Phrase Word(ChangeWeight weight) => weight switch
    {
        ChangeWeight.Breaking => new("breaking", "brekend", "brydende"),
        ChangeWeight.Notable => new("notable", "merkbaar", "mærkbar"),
        _ => new("minor", "klein", "mindre"),
    };

    /// <summary>What happened, as a word for where there is no field.</summary>
    public static Phrase Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Removed => new("removed", "verwijderd", "fjernet"),
        ChangeKind.Added => new("new", "nieuw", "ny"),
        ChangeKind.Moved => new("moved", "verplaatst", "flyttet"),
        ChangeKind.Renamed => new("renamed", "hernoemd", "omdøbt"),
        _ => new("changed", "gewijzigd", "ændret"),
    };

    /// <summary>How many were left out.</summary>
    public static string AndMore(int number, string language) => string.Format(CultureInfo.InvariantCulture, More.In(language), number);

    /// <summary>The whole report in one line: its counts, and the first thing that breaks, without which nobody knows how bad it is.</summary>
    public static string Headline(ChangeReport report, string language)
    {
        var counts = Counts(report, language);
        if (report.Changes is not [{ Weight: ChangeWeight.Breaking } first, ..])
        {
            return counts;
        }

        var reaches = first.Reaches.IsEmpty ? "" : $" ({Words.Journey.Count(first.Reaches.Length, language)})";
        return $"{counts}. {FirstBreaking.In(language)}: {Gist.Of(first, language)}{reaches}";
    }

    /// <summary>How much there is of what, such as <c>1 breaking change, 2 minor changes in 2 journeys, 1 new finding</c>.</summary>
    public static string Counts(ChangeReport report, string language)
    {
        var counts = ChangeReport.Weights
            .Select(weight => (weight, count: report.Of(weight).Length))
            .Where(part => part.count > 0)
            .Select(part => Of(part.weight).Count(part.count, language))
            .ToList();
        var journeys = report.Journeys.Length;
        var where = journeys == 0 ? "" : $" {In.In(language)} {Words.Journey.Count(journeys, language)}";
        var changes = counts.Count == 0 ? (report.HasUnread ? NothingElse : Nothing).In(language) : string.Join(", ", counts) + where;
        return string.Join(", ", new[]
        {
            changes,
            Counted(Introduced, report.Findings.Introduced.Length, language),
            Counted(Resolved, report.Findings.Resolved.Length, language),
            Counted(Accepted, report.Findings.Accepted.Length, language),
            report.HasUnread && counts.Count > 0 ? Unread.In(language) : "",
        }.Where(part => part.Length > 0));
    }

    private static string Counted(CountedNoun noun, int count, string language) => count == 0 ? "" : noun.Count(count, language);
}
