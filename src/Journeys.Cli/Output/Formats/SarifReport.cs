using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Output.Formats;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS), which code scanning services and editors read. Accepted findings are in it, suppressed, with
/// their reason.
/// </summary>
internal sealed class SarifReport
{
    /// <summary>How many results are written; GitHub shows no more of one run.</summary>
    internal const int MostResults = 5000;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Root = "%SRCROOT%";
    private static readonly Comparer<Finding> ByPlace = Comparer<Finding>.Create(Finding.CompareByPlace);
    private readonly string _language;
    private readonly ImmutableArray<RuleDescriptor> _rules;
    private readonly Dictionary<string, int> _ruleIndex;

    private SarifReport(CheckReport report, string language)
    {
        _language = language;
        _rules =
        [
            .. report.Rules.All.Concat(All(report).Select(result => result.Finding.Rule))
                .DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        _ruleIndex = _rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>Writes a check.</summary>
    public static string Render(CheckReport report, string language) => new SarifReport(report, language).Write(report);

    /// <summary>Address of a file: relative, and fit for a URI.</summary>
    internal static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));

    private static IEnumerable<(Finding Finding, AcceptedFinding? Accepted)> All(CheckReport report) =>
        report.Findings.Select(finding => (finding, (AcceptedFinding?)null))
            .Concat(report.Result.Accepted.Select(accepted => (accepted.Finding, (AcceptedFinding?)accepted)));

    private string Write(CheckReport report) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("language", _language);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteRoot(json);
        WriteInvocation(json, report);
        WriteResults(json, report);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Journeys");
        json.WriteString("semanticVersion", ProductVersion.Number);
        json.WriteString("informationUri", "https://journeys.dev");
        json.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            SarifRule.Write(json, rule, _language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        SarifRule.Text(json, "description", "The folder that the check ran in: the root of the checkout.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        var more = All(report).Count() - MostResults;
        if (more > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            json.WriteStartObject();
            json.WriteString("level", "warning");
            SarifRule.Text(json, "message", more.ToString(CultureInfo.InvariantCulture) + " more findings are left out; --format json has them all.");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResults(Utf8JsonWriter json, CheckReport report)
    {
        var all = All(report).OrderBy(result => result.Finding, ByPlace).ToList();
        var results = all.Zip(Fingerprints.Of(all.Select(result => result.Finding)), (result, hash) => (result.Finding, result.Accepted, Hash: hash));
        json.WriteStartArray("results");
        var chosen = results
            .OrderByDescending(result => result.Accepted is null ? result.Finding.Severity : Severity.Off)
            .Take(MostResults)
            .OrderBy(result => result.Finding, ByPlace);
        foreach (var (finding, accepted, hash) in chosen)
        {
            WriteResult(json, finding, accepted, hash);
        }

        json.WriteEndArray();
    }

    private void WriteResult(Utf8JsonWriter json, Finding finding, AcceptedFinding? accepted, string hash)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", _ruleIndex[finding.Rule.Id]);
        json.WriteString("level", SarifRule.Level(finding.Severity));
        SarifRule.Text(json, "message", Literal(finding.Message.In(_language)));
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Origin);
        json.WriteEndArray();
        WriteRelated(json, finding);
        WriteFixes(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("journeysFinding/v1", hash);
        json.WriteEndObject();
        WriteSuppressions(json, accepted);
        json.WriteEndObject();
    }

    private void WriteRelated(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < finding.Related.Length; i++)
        {
            WriteLocation(json, finding.Related[i].Origin, i + 1, finding.Related[i].Message.In(_language));
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Origin origin, int? id = null, string? message = null)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        WriteFile(json, origin.File);
        WriteRegion(json, "region", origin);
        json.WriteEndObject();
        if (message is not null)
        {
            SarifRule.Text(json, "message", Literal(message));
        }

        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(path));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Origin origin)
    {
        var range = ShownRange.Of(origin);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", range.Start.Line);
        json.WriteNumber("startColumn", range.Start.Column);
        json.WriteNumber("endLine", range.End.Line);
        json.WriteNumber("endColumn", range.End.Column);
        json.WriteEndObject();
    }

    private void WriteFixes(Utf8JsonWriter json, Finding finding)
    {
        var fixes = finding.Fixes.Where(fix => !fix.Edits.IsEmpty).ToList();
        if (fixes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            json.WriteStartObject();
            SarifRule.Text(json, "description", Literal(fix.Title.In(_language)));
            json.WriteStartArray("artifactChanges");
            foreach (var file in fix.Edits.GroupBy(edit => edit.Origin.File, StringComparer.Ordinal))
            {
                WriteChange(json, file.Key, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChange(Utf8JsonWriter json, string file, IEnumerable<TextEdit> edits)
    {
        json.WriteStartObject();
        WriteFile(json, file);
        json.WriteStartArray("replacements");
        foreach (var edit in edits.OrderBy(edit => edit.Origin))
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", edit.Origin);
            if (edit.NewText.Length > 0)
            {
                SarifRule.Text(json, "insertedContent", edit.NewText);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>None means: not suppressed. Left out it would mean that nobody knows.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, AcceptedFinding? accepted)
    {
        json.WriteStartArray("suppressions");
        if (accepted is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteString("justification", accepted.Allowance.Because?.Value ?? "");
            json.WritePropertyName("location");
            WriteLocation(json, accepted.Allowance.Origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A message in which nothing is a link: viewers turn <c>[text](address)</c> into one.</summary>
    private static string Literal(string message) => message.Replace("](", "\\](", StringComparison.Ordinal);
}
