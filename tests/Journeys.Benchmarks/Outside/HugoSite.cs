using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Benchmarks.Outside;

/// <summary>
/// The same journeys as a site for Hugo: a content file for each page, taxonomies for the overviews, and layouts that show the same
/// facts. The layouts stand beside this file. What Journeys makes besides (spreadsheets, drawings, data, the index of search), Hugo is spared.
/// </summary>
internal sealed class HugoSite
{
    private readonly string _content;
    private readonly Workspace _workspace;
    private readonly ILookup<SourceText, Finding> _findings;

    private HugoSite(string content, Workspace workspace, ImmutableArray<Finding> findings)
    {
        _content = content;
        _workspace = workspace;
        _findings = findings.ToLookup(finding => finding.Origin.Source);
    }

    /// <summary>Writes the site.</summary>
    /// <param name="files">The journeys.</param>
    /// <param name="today">The day that the rules take for today.</param>
    /// <param name="folder">Where the site goes.</param>
    public static void Write(ImmutableArray<SourceText> files, Date today, string folder)
    {
        Copy(Path.Combine(AppContext.BaseDirectory, "Outside", "Hugo"), folder);
        var workspace = WorkspaceLoader.Load(files);
        var findings = RuleEngine.Check(workspace, new CheckOptions(today)).Findings;
        var site = new HugoSite(Path.Combine(folder, "content"), workspace, findings);
        site.Section("journeys", "Journeys");
        site.Section("wall", "What we say");
        site.Section("opportunities", "Opportunities");
        foreach (var journey in workspace.Views)
        {
            site.Add(journey);
        }
    }

    private void Add(EffectiveJourney journey)
    {
        var name = journey.Name.Value;
        Finding[] findings = [.. _findings[journey.Declaration.Origin.Source]];
        Page($"journeys/{name}/_index.md", facts => facts.Journey(journey, findings));
        Page($"wall/{name}.md", facts => facts.Wall(journey));
        foreach (var touchpoint in journey.Touchpoints)
        {
            var here = findings.Where(finding => touchpoint.Declaration.Origin.Contains(finding.Origin)).ToArray();
            Page($"journeys/{name}/{touchpoint.Name.Value}.md", facts => facts.Touchpoint(touchpoint, here));
        }
    }

    private void Section(string name, string title)
    {
        var path = Path.Combine(_content, name, "_index.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $$"""{ "title": "{{title}}" }""" + "\n");
    }

    private void Page(string path, Action<HugoFacts> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(new HugoFacts(_workspace, json));
        }

        buffer.Write("\n"u8);
        var file = Path.Combine(_content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, buffer.WrittenSpan);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
