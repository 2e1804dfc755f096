using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>
/// What findings can be filtered by; where there is one choice only, there is nothing to choose. A page holds the choices that fit what
/// stands on it. A list of several pages has a file with all of them, and on which pages what fits stands, so that pages stay small.
/// </summary>
internal static class FindingFilters
{
    private const string Path = "findings/filters.json";
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The filters of a page.</summary>
    public static ImmutableArray<FindingFilterView> Of(PageScope scope, int part) =>
        [.. Filters(scope.Site).Select(filter => new FindingFilterView(filter.Key, Title(scope, filter.Key), [
            .. filter.Value.Where(choice => choice.Pages.Contains(part)).Select(choice => new ChoiceView(Html.Text(choice.Name), Html.Text(TitleOf(scope, filter.Key, choice))))]))];

    /// <summary>The file with all choices; nothing where one page has them all.</summary>
    public static IEnumerable<PlannedFile> Files(LanguageTree tree) => FindingsPage.Parts(tree.Site).Count == 1
        ? []
        : [PlannedFile.Other(tree.Prefix + Path, writer => writer.WriteWhole(tree.Prefix + Path, output => Write(new PageScope(tree, SitePaths.Findings), output)))];

    /// <summary>Where that file is, seen from a page.</summary>
    public static Address To(PageScope scope) => FindingsPage.Parts(scope.Site).Count == 1 ? Address.None : scope.To(Path);

    private static IEnumerable<KeyValuePair<string, ImmutableArray<FindingChoice>>> Filters(SiteModel site) =>
        site.FindingChoices.All.Where(filter => filter.Value.Length > 1);

    private static Html Title(PageScope scope, string key) => key switch
    {
        "severity" => scope.Texts["findings.by-severity"],
        "rule" => scope.Texts["findings.by-rule"],
        "team" => scope.Texts["tools.owner"],
        _ => scope.Texts["column.journey"],
    };

    private static string TitleOf(PageScope scope, string key, FindingChoice choice) =>
        choice.Titled is { } titled ? scope.PlainText(titled)
        : key == "severity" ? scope.Texts.Text("severity." + choice.Name)
        : choice.Name;

    private static void Write(PageScope scope, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("total", scope.Site.SortedFindings.Length);
        foreach (var (key, choices) in Filters(scope.Site))
        {
            json.WriteStartArray(key);
            foreach (var choice in choices)
            {
                Write(json, choice, TitleOf(scope, key, choice));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingChoice choice, string title)
    {
        json.WriteStartArray();
        json.WriteStringValue(choice.Name);
        json.WriteStringValue(title);
        foreach (var page in choice.Pages)
        {
            json.WriteNumberValue(page);
        }

        json.WriteEndArray();
    }
}
