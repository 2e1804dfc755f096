using System.Globalization;
using System.Text;
using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;

namespace Journeys.Cli.Baselines;

/// <summary>A baseline as a file: an entry a line, in order, so that a diff shows which findings came and went.</summary>
internal static class BaselineFile
{
    /// <summary>Where it is written unless told otherwise.</summary>
    public const string DefaultName = ".journeys-baseline.json";

    private const int Version = 1;

    /// <summary>The text of a baseline.</summary>
    public static string Text(Baseline baseline)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\n  \"version\": {Version},\n  \"findings\": [");
        var separator = "\n";
        foreach (var (entry, count) in baseline.Counts)
        {
            text.Append(separator).Append("    ").Append(Line(entry, count));
            separator = ",\n";
        }

        return text.Append(baseline.Counts.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="CliException">There is no such file, or it is no baseline, or a newer version wrote it.</exception>
    public static Baseline Read(CliContext context, string path)
    {
        var full = context.FullPath(path);
        if (Directory.Exists(full))
        {
            throw new CliException($"{path} is a folder; name the file of the baseline");
        }

        if (!File.Exists(full))
        {
            throw new CliException($"there is no {path}; write it with `journeys check --write-baseline {path}`");
        }

        try
        {
            using var document = JsonDocument.Parse(PlainFiles.Text(context, full));
            return new Baseline(new BaselinePaths(context, path), Counts(document.RootElement, path));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            throw new CliException(Broken(path, (error as JsonException)?.LineNumber), error);
        }
    }

    private static SortedDictionary<BaselineEntry, int> Counts(JsonElement root, string path)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("version", out var version)
            || !version.TryGetInt32(out var number)
            || number < 1)
        {
            throw new CliException(Broken(path, null));
        }

        if (number > Version)
        {
            throw new CliException($"{path} was written by a newer version of journeys ({number}, this one knows {Version}); "
                + "update journeys, or write it again with --write-baseline");
        }

        var counts = new SortedDictionary<BaselineEntry, int>();
        if (!root.TryGetProperty("findings", out var findings))
        {
            throw new CliException(Broken(path, null));
        }

        foreach (var item in findings.EnumerateArray())
        {
            var entry = new BaselineEntry(Word(item, "file", path), Word(item, "rule", path), Word(item, "at", path));
            var count = item.TryGetProperty("count", out var many) ? many.GetInt32() : 1;
            if (count < 1)
            {
                throw new CliException(Broken(path, null));
            }

            counts[entry] = (int)Math.Min(int.MaxValue, (long)counts.GetValueOrDefault(entry) + count);
        }

        return counts;
    }

    private static string Word(JsonElement item, string name, string path) =>
        item.TryGetProperty(name, out var value) && value.GetString() is { } word ? word : throw new CliException(Broken(path, null));

    private static string Broken(string path, long? line)
    {
        var place = line is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number + 1}") : "";
        return $"{path}{place} is no baseline that journeys can read; write it again with `journeys check --write-baseline {path}`";
    }

    private static string Line(BaselineEntry entry, int count) => SafeJson.WriteLine(json =>
    {
        json.WriteStartObject();
        json.WriteString("file", entry.File);
        json.WriteString("rule", entry.Rule);
        json.WriteString("at", entry.At);
        if (count > 1)
        {
            json.WriteNumber("count", count);
        }

        json.WriteEndObject();
    });
}
