using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Journeys.Cli.Input;
using Journeys.Cli.Tracing;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Code;

namespace Journeys.Cli.Output;

/// <summary>A trace for people: each touchpoint with its places in code, what no touchpoint covers, then what is wrong.</summary>
internal sealed class TraceText(Paint paint, string language)
{
    private static readonly Phrase Uncovered = new(
        "No touchpoint is tied to", "Aan geen contactmoment verbonden", "Ikke knyttet til noget kontaktpunkt");

    private static readonly Phrase WithoutCode = new("No code is tied to", "Zonder code", "Uden kode");
    private static readonly CountedNoun Endpoint = new(new("endpoint", "ingang", "indgang"), new("endpoints", "ingangen", "indgange"));
    private static readonly CountedNoun Line = new(new("line", "regel", "linje"), new("lines", "regels", "linjer"));
    private readonly StringBuilder _text = new();

    /// <summary>Writes it.</summary>
    /// <param name="outcome">What was found.</param>
    /// <param name="hasSummary">Whether the last line says how much.</param>
    public string Render(TraceOutcome outcome, bool hasSummary)
    {
        var known = new CodeTouchpoints(outcome.Report.Workspace);
        foreach (var touchpoint in outcome.Trace.Touchpoints)
        {
            _text.Append(paint.Strong(touchpoint.Name)).Append(Title(outcome.Report.Workspace, known.Find(touchpoint.Name))).Append('\n');
            Rows(touchpoint.Places.Select(place => (place.Symbol, Place: Where(place.File, place.Line), Note: Word(place.Tie))));
        }

        if (!outcome.Trace.Uncovered.IsEmpty)
        {
            Heading($"{Uncovered.In(language)} ({outcome.Trace.Uncovered.Length} / {Endpoint.Count(outcome.Trace.Endpoints, language)})");
            Rows(outcome.Trace.Uncovered.Select(endpoint => (endpoint.Route, Where(endpoint.File, endpoint.Line), "")));
        }

        // What is only worth knowing is one list: a page of excerpts that all say the same helps nobody.
        var quiet = outcome.Report.Findings.Where(finding => finding.Severity == Severity.Info && finding.Rule == CodeRules.UntracedTouchpoint).ToList();
        if (quiet.Count > 0)
        {
            Heading($"{WithoutCode.In(language)} ({Words.Touchpoint.Count(quiet.Count, language)})");
            Rows(quiet.Select(finding => (finding.Origin.Text, Where(finding.Origin.File, finding.Origin.Range.Start.Line), "")));
        }

        Separate();
        var loud = outcome.Report with { Result = outcome.Report.Result with { Findings = [.. outcome.Report.Findings.Except(quiet)] } };
        _text.Append(new TextReport(paint, hasSummary: false, language).Render(loud));
        if (hasSummary)
        {
            _text.Append(Summarize(outcome)).Append('\n');
        }

        return _text.ToString();
    }

    /// <summary>How much was found in how much, in one line.</summary>
    public string Summarize(TraceOutcome outcome)
    {
        var (trace, report) = (outcome.Trace, outcome.Report);
        var covered = (trace.Endpoints - trace.Uncovered.Length).ToString(CultureInfo.InvariantCulture);
        var words = new Phrase(
            $"{Words.Touchpoint.Count(trace.Touchpoints.Length, "en")} in the code; {covered} of {Endpoint.Count(trace.Endpoints, "en")} tied to one",
            $"{Words.Touchpoint.Count(trace.Touchpoints.Length, "nl")} in de code; {covered} van {Endpoint.Count(trace.Endpoints, "nl")} aan een verbonden",
            $"{Words.Touchpoint.Count(trace.Touchpoints.Length, "da")} i koden; {covered} af {Endpoint.Count(trace.Endpoints, "da")} knyttet til et");
        var size = $"{Words.File.Count(outcome.Answer.Files, language)}, {Line.Count((int)Math.Min(outcome.Answer.Lines, int.MaxValue), language)}";
        return $"{Summary.Findings(report, language)}{Summary.Aside(report, language)}. {words.In(language)}. {size}.";
    }

    private static string Title(Workspace workspace, CodeTouchpoint? touchpoint)
    {
        var title = touchpoint?.Facts.Title ?? LocalizedText.None;
        return workspace.Best(title, workspace.DefaultLanguage) is { } text ? "  " + TerminalText.Clean(text.Value) : "";
    }

    private static string Where(string file, int line) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}");

    private string Word(CodeTie tie) => tie switch
    {
        CodeTie.Attribute => new Phrase("attribute", "attribuut", "attribut").In(language),
        CodeTie.Call => new Phrase("call", "aanroep", "kald").In(language),
        _ => new Phrase("code line", "code-regel", "code-linje").In(language),
    };

    private void Heading(string text)
    {
        Separate();
        _text.Append(paint.Strong(text)).Append('\n');
    }

    private void Separate()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    private void Rows(IEnumerable<(string Symbol, string Place, string Note)> rows)
    {
        (string Symbol, string Place, string Note)[] all =
            [.. rows.Select(row => (TerminalText.Clean(row.Symbol), TerminalText.Clean(row.Place), row.Note))];
        var symbols = all.Max(row => row.Symbol.Length);
        var places = all.Max(row => row.Place.Length);
        foreach (var (symbol, place, note) in all)
        {
            var line = $"  {symbol.PadRight(symbols)}  {place.PadRight(places)}  {note}";
            _text.Append(line.TrimEnd()).Append('\n');
        }
    }
}
