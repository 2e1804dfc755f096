using System.Globalization;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Output;

/// <summary>A noun for one thing and for many.</summary>
internal sealed record CountedNoun(Phrase One, Phrase Many)
{
    /// <summary>A number with its noun.</summary>
    public string Count(int number, string language) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? One : Many).In(language)}");
}

/// <summary>The few words of the command line's own that stand in a report, in every language.</summary>
internal static class Words
{
    public static readonly CountedNoun Error = new(new("error", "fout", "fejl"), new("errors", "fouten", "fejl"));
    public static readonly CountedNoun Warning = new(new("warning", "waarschuwing", "advarsel"), new("warnings", "waarschuwingen", "advarsler"));
    public static readonly CountedNoun Info = new("info", "info");
    public static readonly CountedNoun File = new(new("file", "bestand", "fil"), new("files", "bestanden", "filer"));
    public static readonly CountedNoun Journey = new(new("journey", "klantreis", "kunderejse"), new("journeys", "klantreizen", "kunderejser"));
    public static readonly CountedNoun Touchpoint = new(
        new("touchpoint", "contactmoment", "kontaktpunkt"), new("touchpoints", "contactmomenten", "kontaktpunkter"));
    public static readonly CountedNoun Finding = new(new("finding", "bevinding", "fund"), new("findings", "bevindingen", "fund"));
    public static readonly CountedNoun Accepted = new(new("accepted", "geaccepteerd", "accepteret"), new("accepted", "geaccepteerd", "accepterede"));
    public static readonly CountedNoun Baselined = new(
        new("in the baseline", "in de nulmeting", "i udgangspunktet"), new("in the baseline", "in de nulmeting", "i udgangspunktet"));

    public static readonly Phrase NoFindings = new("No findings", "Geen bevindingen", "Ingen fund");
    public static readonly Phrase In = new("in", "in", "i");
    public static readonly Phrase See = new("see", "zie", "se");
    public static readonly Phrase Fix = new("fix", "oplossing", "rettelse");
    public static readonly Phrase Why = new("why", "waarom", "hvorfor");
    public static readonly Phrase Line = new("line", "regel", "linje");
    public static readonly Phrase Severity = new("Severity", "Ernst", "Alvor");
    public static readonly Phrase Findings = new("Findings", "Bevindingen", "Fund");
    public static readonly Phrase InsteadOf = new("Instead of", "In plaats van", "I stedet for");
    public static readonly Phrase Write = new("Write", "Schrijf", "Skriv");
    public static readonly Phrase WrittenTo = new("written to", "geschreven naar", "skrevet til");
    public static readonly Phrase SetSeverity = new(
        "Set its severity in .editorconfig (error, warning, info or off)",
        "Stel de ernst in met .editorconfig (error, warning, info of off)",
        "Sæt dens alvor i .editorconfig (error, warning, info eller off)");
    public static readonly Phrase AcceptInPlace = new(
        "Accept a finding where it stands, within the block",
        "Accepteer een bevinding op haar plek, binnen het blok",
        "Accepter et fund, hvor det står, inden for blokken");
    public static readonly Phrase TheReason = new("the reason", "de reden", "grunden");

    private static readonly Phrase More = new("… and {0} more; {1}", "… en nog {0}; {1}", "… og {0} til; {1}");
    private static readonly Phrase JsonHasAll = new("--format json has them all", "--format json heeft ze allemaal", "--format json har dem alle");

    /// <summary>How many findings were left out, and where they are.</summary>
    public static string AndMore(int number, string language) =>
        string.Format(CultureInfo.InvariantCulture, More.In(language), number, JsonHasAll.In(language));

    /// <summary>The noun for findings of a severity.</summary>
    public static CountedNoun Of(Severity severity) => severity switch
    {
        Language.Diagnostics.Severity.Error => Error,
        Language.Diagnostics.Severity.Warning => Warning,
        _ => Info,
    };

    /// <summary>How many findings were mended, in how many files.</summary>
    public static string Fixed(int findings, int files, string language) => new Phrase(
        $"{Finding.Count(findings, "en")} fixed in {File.Count(files, "en")}",
        $"{Finding.Count(findings, "nl")} opgelost in {File.Count(files, "nl")}",
        $"{Finding.Count(findings, "da")} rettet i {File.Count(files, "da")}").In(language);

    /// <summary>Which files were not read, where a name may be declared in them.</summary>
    public static string LeftOut(int read, int left, string folder, string language) => new Phrase(
        $"journeys: only {File.Count(read, "en")} {(read == 1 ? "was" : "were")} read; names may be declared in {File.Count(left, "en")} beside: `journeys check {folder}` reads all",
        $"journeys: er {(read == 1 ? "is" : "zijn")} maar {File.Count(read, "nl")} gelezen; namen kunnen in {File.Count(left, "nl")} ernaast staan: `journeys check {folder}` leest alles",
        $"journeys: kun {File.Count(read, "da")} blev læst; navne kan stå i {File.Count(left, "da")} ved siden af: `journeys check {folder}` læser alle").In(language);

    /// <summary>Why a file was left as it is.</summary>
    public static string ChangedMeanwhile(string file, string language) => new Phrase(
        $"journeys: {file} changed while it was checked and is left as it is; run it again",
        $"journeys: {file} is tijdens de controle gewijzigd en blijft zoals het is; draai het nog eens",
        $"journeys: {file} blev ændret under kontrollen og er ladt urørt; kør igen").In(language);

    /// <summary>How many findings went into a baseline.</summary>
    public static string BaselineWritten(int findings, string file, string language) =>
        $"{Finding.Count(findings, language)} {WrittenTo.In(language)} {file}";

    /// <summary>How many entries of a baseline match nothing any more.</summary>
    public static string Mended(int entries, string language) => (entries == 1
        ? new Phrase(
            "1 entry of the baseline is mended; write it again",
            "1 regel van de nulmeting is opgelost; schrijf haar opnieuw",
            "1 linje i udgangspunktet er rettet; skriv det igen")
        : new Phrase(
            $"{entries} entries of the baseline are mended; write it again",
            $"{entries} regels van de nulmeting zijn opgelost; schrijf haar opnieuw",
            $"{entries} linjer i udgangspunktet er rettet; skriv det igen")).In(language);
}
