using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Benchmarks;

/// <summary>An edit as a writer makes it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Page">The page that the writer looks at.</param>
/// <param name="Mark">What the page shows afterwards.</param>
/// <param name="Write">Writes the file; gives the moment at which it was written.</param>
internal sealed record ServeEdit(string Kind, string Page, string Mark, Func<long> Write);

/// <summary>A generated workspace, and edits of it one after the other.</summary>
internal sealed partial class ServeEdits
{
    private const string Shared = "touchpoint benchmark-desk \"Desk 0\" {\n  channel shop\n  need \"Asking\"\n}\n";
    private const string Brand = "journeys/brand.journey";
    private readonly string _folder;
    private readonly List<string> _paths;
    private readonly Dictionary<string, string> _texts;
    private readonly string _message;

    public ServeEdits(int journeys, string[] languages, string folder)
    {
        _folder = folder;
        var files = GeneratedWorkspace.Create(journeys, seed: 1, languages);
        GeneratedWorkspace.Write(files, folder);
        _paths = [.. files.Select(file => file.Path).Where(path => path != Brand)];
        _texts = files.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        _texts[Brand] += Shared;
        _message = MessageName().Match(_texts[Brand]).Groups[1].Value;
        foreach (var path in _paths.Where((_, index) => index % 10 == 0))
        {
            _texts[path] = FirstTouchpoint().Replace(_texts[path], "use benchmark-desk\n\n    $0", 1);
            Save(path);
        }

        Save(Brand);
    }

    /// <summary>So many edits, of all kinds in turn.</summary>
    public IEnumerable<ServeEdit> Take(int count) => Enumerable.Range(1, count).Select(number => (number % 5) switch
    {
        0 => OfMessage(number),
        1 => OfText(number),
        2 => NewTouchpoint(number),
        3 => NewOpportunity(number),
        _ => OfShared(number),
    });

    private ServeEdit OfText(int number) => InJourney("a text", number, text => FirstNeed().Replace(text, $"$1\"Reworded {number}\"", 1), $"Reworded {number}");

    private ServeEdit NewTouchpoint(int number) => InJourney(
        "a new touchpoint",
        number,
        text => FirstTouchpoint().Replace(text, $"touchpoint new-{number} \"New place {number}\" {{\n      channel shop\n      need \"Seeing {number}\"\n    }}\n\n    $0", 1),
        $"New place {number}");

    private ServeEdit NewOpportunity(int number) => InJourney(
        "an opportunity",
        number,
        text => FirstNeed().Replace(text, $"opportunity chance-{number} \"Chance {number}\" {{\n        impact 4  effort 2\n      }}\n      $0", 1),
        $"Chance {number}");

    private ServeEdit OfShared(int number) => new(
        "a shared touchpoint",
        PageOf(_paths[number % (_paths.Count / 10) * 10]),
        $"Desk {number}",
        () => Change(Brand, text => Desk().Replace(text, $"\"Desk {number}\"")));

    private ServeEdit OfMessage(int number) => new(
        "a brand message",
        $"/messages/{_message}/",
        $"Promised {number}",
        () => Change(Brand, text => MessageText().Replace(text, $"$1\"Promised {number}\"", 1)));

    private ServeEdit InJourney(string kind, int number, Func<string, string> change, string mark)
    {
        var path = _paths[number * 37 % _paths.Count];
        return new ServeEdit(kind, PageOf(path), mark, () => Change(path, change));
    }

    private static string PageOf(string path) => "/journeys/" + Path.GetFileNameWithoutExtension(path) + "/";

    private long Change(string path, Func<string, string> change)
    {
        _texts[path] = change(_texts[path]);
        Save(path);
        return Stopwatch.GetTimestamp();
    }

    private void Save(string path) => File.WriteAllText(Path.Combine(_folder, path), _texts[path], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    [GeneratedRegex("touchpoint [a-z0-9-]+ \"")]
    private static partial Regex FirstTouchpoint();

    [GeneratedRegex("(need +)\"[^\"]*\"")]
    private static partial Regex FirstNeed();

    [GeneratedRegex("\"Desk [0-9]+\"")]
    private static partial Regex Desk();

    [GeneratedRegex("^message ([a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex MessageName();

    [GeneratedRegex("(^message [^{]*\\{[^}]*?text +)\"[^\"]*\"", RegexOptions.Multiline)]
    private static partial Regex MessageText();
}
