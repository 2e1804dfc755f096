using System.Buffers;
using System.Text.Json;
using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>The data behind the pages: a list of the journeys, a file for each, and what was handed over.</summary>
internal static class ApiFiles
{
    private const string Folder = "api/";
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Where a journey's data stand, within the site; null where the site has no data.</summary>
    public static string? Of(SiteModel site, EffectiveJourney journey) => site.Input.Api is null ? null : Folder + JourneyPath(journey);

    /// <summary>The files that are there once.</summary>
    public static IEnumerable<PlannedFile> General(SiteModel site) => site.Input.Api is not { } api
        ? []
        : api.Files
            .Select(file => PlannedFile.Other(Folder + file.Path, writer => writer.WriteFile(Folder + file.Path, file.Write)))
            .Prepend(PlannedFile.Other(Folder + "journeys.json", writer => writer.WriteFile(Folder + "journeys.json", Index(site))));

    /// <summary>The file of a journey.</summary>
    public static IEnumerable<PlannedFile> OfJourney(SiteModel site, EffectiveJourney journey)
    {
        if (site.Input.Api is { } api)
        {
            var path = Folder + JourneyPath(journey);
            yield return PlannedFile.Other(path, writer => writer.WriteWhole(path, output => api.Journey(journey, output)));
        }
    }

    /// <summary>The journey whose data stand at a path; null where it is no such path.</summary>
    public static JourneySummary? JourneyAt(SiteModel site, string path)
    {
        const string Start = Folder + "journeys/";
        const string End = ".json";
        return path.StartsWith(Start, StringComparison.Ordinal) && path.EndsWith(End, StringComparison.Ordinal) && path.Length > Start.Length + End.Length
            ? site.SummaryIn(path[Start.Length..^End.Length])
            : null;
    }

    private static string JourneyPath(EffectiveJourney journey)
    {
        const string Index = "/index.html";
        return SitePaths.Journey(journey.Name.Value)[..^Index.Length] + ".json";
    }

    private static ReadOnlyMemory<byte> Index(SiteModel site)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("journeys");
            foreach (var summary in site.Summaries)
            {
                Journey(json, site, summary);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Journey(Utf8JsonWriter json, SiteModel site, JourneySummary summary)
    {
        var journey = summary.Journey.Declaration;
        json.WriteStartObject();
        json.WriteString("name", journey.Name.Value);
        ByLanguage(json, site.Workspace, "title", journey.Title);
        ByLanguage(json, site.Workspace, "goal", journey.Goal);
        json.WriteString("status", ChoiceWords<JourneyStatus>.Of(journey.Status));
        json.WriteNumber("stages", summary.StagesCovered);
        json.WriteNumber("stagesExpected", summary.StagesExpected);
        json.WriteNumber("touchpoints", summary.Digest.Touchpoints);
        json.WriteNumber("critical", summary.Digest.Critical.Length);
        json.WriteNumber("unprioritised", summary.Unprioritised);
        if (summary.Worst is { } worst)
        {
            json.WriteStartObject("worst");
            json.WriteString("touchpoint", worst.Name.Value);
            json.WriteNumber("outOfFive", worst.OutOfFive()!.Value);
            json.WriteEndObject();
        }

        json.WriteNumber("findings", summary.FindingCount);
        var page = SitePaths.Journey(journey.Name.Value);
        json.WriteString("page", Markup.Address.EscapePath(page[..^"index.html".Length]));
        json.WriteString("data", Markup.Address.EscapePath(Folder + JourneyPath(summary.Journey)));
        json.WriteEndObject();
    }

    private static void ByLanguage(Utf8JsonWriter json, Workspace workspace, string property, LocalizedText text)
    {
        if (text.IsNone)
        {
            return;
        }

        json.WriteStartObject(property);
        foreach (var entry in text.Entries)
        {
            json.WriteString(workspace.LanguageOf(entry), entry.Value);
        }

        json.WriteEndObject();
    }
}
