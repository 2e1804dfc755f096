using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Journeys.Site.Search;

/// <summary>
/// The index as files small enough that a query fetches a few of them: the words in alphabetical files, of which the manifest knows
/// the first word each, the entries by the score, and what entries say. All but the manifest carry the content's hash in their folder.
/// </summary>
internal sealed class SearchFiles
{
    /// <summary>Where the files of words and entries stand.</summary>
    public const string Folder = "assets/search/";

    private const int EntriesPerFile = 32;
    private const int LettersPerFile = 20_000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SearchIndex _index;
    private readonly List<(string Name, byte[] Content)> _files = [];
    private readonly List<string> _firstWords = [];
    private readonly SearchTexts _texts = new();

    private SearchFiles(SearchIndex index) => _index = index;

    /// <summary>Writes an index.</summary>
    /// <param name="index">What can be found.</param>
    /// <param name="tree">What tells this index's folder from others: its language.</param>
    /// <param name="kinds">The kinds by their keys, with their words for people.</param>
    /// <param name="manifest">The manifest's path within the site.</param>
    /// <param name="write">Takes each file.</param>
    public static void Write(
        SearchIndex index, string tree, IReadOnlyList<KeyValuePair<string, string>> kinds, string manifest, Action<string, byte[]> write)
    {
        var files = new SearchFiles(index);
        files.AddEntries([.. kinds.Select(kind => kind.Key)]);
        files.AddWords();
        files.AddTexts();
        var folder = Folder + tree + "-" + files.Hash() + "/";
        foreach (var (name, content) in files._files)
        {
            write(folder + name, content);
        }

        var up = string.Concat(Enumerable.Repeat("../", manifest.Count(character => character == '/')));
        write(manifest, files.Manifest(up + folder, kinds));
    }

    /// <summary>The language whose index holds a file; null where it is no file of an index.</summary>
    /// <param name="path">The file's path within the site.</param>
    public static string? LanguageOf(string path)
    {
        var end = path.LastIndexOf('/');
        return path.StartsWith(Folder, StringComparison.Ordinal) && path.LastIndexOf('-', end) is var hash && hash > Folder.Length
            ? path[Folder.Length..hash]
            : null;
    }

    private void AddEntries(string[] kinds)
    {
        foreach (var (number, chunk) in _index.Entries.Chunk(EntriesPerFile).Index())
        {
            Add("e" + number.ToString(CultureInfo.InvariantCulture), json =>
            {
                json.WriteStartArray();
                foreach (var entry in chunk)
                {
                    json.WriteStartArray();
                    json.WriteNumberValue(Array.IndexOf(kinds, entry.Kind));
                    json.WriteStringValue(entry.Title);
                    json.WriteStringValue(entry.Path);
                    json.WriteStringValue(entry.Context);
                    if (_texts.Add(entry.Body) is var (file, place))
                    {
                        json.WriteNumberValue(file);
                        json.WriteNumberValue(place);
                    }

                    json.WriteEndArray();
                }

                json.WriteEndArray();
            });
        }
    }

    private void AddTexts()
    {
        foreach (var (number, texts) in _texts.Files.Index())
        {
            Add("t" + number.ToString(CultureInfo.InvariantCulture), json =>
            {
                json.WriteStartArray();
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
            });
        }
    }

    private void AddWords()
    {
        var page = new List<(string Word, string Entries)>();
        var letters = 0;
        foreach (var (word, postings) in _index.Words)
        {
            var entries = Pack(postings);
            if (letters > 0 && letters + word.Length + entries.Length > LettersPerFile)
            {
                AddPage(page);
                letters = 0;
            }

            page.Add((word, entries));
            letters += word.Length + entries.Length + 6;
        }

        AddPage(page);
    }

    private void AddPage(List<(string Word, string Entries)> page)
    {
        if (page.Count == 0)
        {
            return;
        }

        Add("w" + _firstWords.Count.ToString(CultureInfo.InvariantCulture), json =>
        {
            json.WriteStartArray();
            foreach (var (word, entries) in page)
            {
                json.WriteStringValue(word);
                json.WriteStringValue(entries);
            }

            json.WriteEndArray();
        });
        _firstWords.Add(page[0].Word);
        page.Clear();
    }

    /// <summary>
    /// Places by weight, the weights parted by <c>;</c>, the places by <c>,</c>, each the distance to the one before in base 36. A
    /// <c>+</c> at the end tells that there are more than are kept.
    /// </summary>
    private static string Pack(SearchIndex.Postings postings)
    {
        var text = new StringBuilder();
        foreach (var (order, places) in postings.ByWeight().Index())
        {
            text.Append(order > 0 ? ";" : "");
            var before = 0;
            var isFirst = true;
            foreach (var place in places)
            {
                Base36(text.Append(isFirst ? "" : ","), place - before);
                (before, isFirst) = (place, false);
            }
        }

        return text.Append(postings.HasMore ? "+" : "").ToString();
    }

    private static void Base36(StringBuilder text, int number)
    {
        const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
        if (number >= 36)
        {
            Base36(text, number / 36);
        }

        text.Append(Digits[number % 36]);
    }

    private byte[] Manifest(string folder, IReadOnlyList<KeyValuePair<string, string>> kinds) => Json(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("folder", folder);
        json.WriteNumber("entries", _index.Entries.Count);
        json.WriteNumber("entriesPerFile", EntriesPerFile);
        json.WriteStartArray("kinds");
        foreach (var (_, words) in kinds)
        {
            json.WriteStringValue(words);
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        _firstWords.ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Add(string name, Action<Utf8JsonWriter> write) => _files.Add((name + ".json", Json(write)));

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
