using System.Collections.Concurrent;
using System.Text;
using Journeys.Site.Markup;
using Journeys.Site.Templates;
using Scriban.Runtime;

namespace Journeys.Site.Localisation;

/// <summary>The words of the interface in one language, and how it writes numbers and dates.</summary>
public sealed class Interface
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> All = new(ReadAll);
    private static readonly ConcurrentDictionary<string, Interface> Made = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _texts;
    private readonly Dictionary<string, Html> _safe;

    private Interface(string language, Dictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
        _safe = texts.ToDictionary(text => text.Key, text => Html.Text(text.Value), StringComparer.Ordinal);
        Formats = new Formats(this);
        Slots = MakeSlots(texts);
        Script = Slots.ToScript();
    }

    /// <summary>The languages that the interface speaks.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "nl", "da"];

    /// <summary>The language: <c>en</c>, <c>nl</c> or <c>da</c>.</summary>
    public string Language { get; }

    /// <summary>Numbers, dates and values.</summary>
    public Formats Formats { get; }

    /// <summary>The texts for templates: <c>t.nav_journeys</c> is <c>nav.journeys</c>.</summary>
    internal ViewSlots Slots { get; }

    /// <summary>The same for Scriban.</summary>
    internal ScriptObject Script { get; }

    /// <summary>Whether the interface speaks the language of a tag, whatever its region (<c>nl-BE</c>).</summary>
    public static bool Speaks(string tag) => Languages.Contains(Primary(tag));

    /// <summary>The interface for a language of the content: its own where there is one, else the English one.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    public static Interface For(string tag)
    {
        var language = Speaks(tag) ? Primary(tag) : "en";
        return Made.GetOrAdd(language, static language => new Interface(language, All.Value[language]));
    }

    /// <summary>The words for a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Text(string key) =>
        _texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException("The interface has no text " + key);

    /// <summary>The words for a key, safe to print.</summary>
    public Html this[string key] =>
        _safe.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException("The interface has no text " + key);

    /// <summary>The words for a key that is put together: <c>lane.</c> and <c>need</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    internal Html this[string prefix, string rest]
    {
        get
        {
            Span<char> key = stackalloc char[prefix.Length + rest.Length];
            prefix.CopyTo(key);
            rest.CopyTo(key[prefix.Length..]);
            return _safe.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var text) ? text : this[prefix + rest];
        }
    }

    /// <summary>The words for a choice (<c>High</c> under <c>priority.</c> is <c>priority.high</c>).</summary>
    /// <param name="prefix">What stands before the choice in the key, with its full stop.</param>
    /// <param name="choice">The choice.</param>
    internal Html Choice<T>(string prefix, T choice)
        where T : struct, Enum => this[prefix, ChoiceWords<T>.Of(choice)];

    /// <summary>The words for a key with safe values in their places (<c>{0}</c>).</summary>
    public Html Format(string key, params ReadOnlySpan<Html> values) => Html.Format(this[key].ToString(), values);

    /// <summary>A number with its noun: <c>1 touchpoint</c>, <c>7 touchpoints</c>.</summary>
    public Html Count(string noun, int count) =>
        Format("count." + noun + (count == 1 ? ".one" : ".other"), Formats.Number(count));

    /// <summary>The keys of a language, for the test that no language lacks one.</summary>
    internal static IEnumerable<string> Keys(string language) => All.Value[language].Keys;

    private static string Primary(string tag)
    {
        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        return (dash < 0 ? tag : tag[..dash]).ToLowerInvariant();
    }

    private static ViewSlots MakeSlots(Dictionary<string, string> texts) => new(
        [.. texts.Keys.Select(key => key.Replace('.', '_').Replace('-', '_'))],
        [.. texts.Values.Select(text => Html.Text(text).ToString())]);

    /// <summary>Reads blocks of <c>[key]</c> and a line <c>language = text</c> for each language.</summary>
    private static Dictionary<string, Dictionary<string, string>> ReadAll()
    {
        var all = Languages.ToDictionary(
            language => language, _ => new Dictionary<string, string>(StringComparer.Ordinal), StringComparer.Ordinal);
        using var stream = typeof(Interface).Assembly.GetManifestResourceStream("interface.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var key = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                key = line.Trim('[', ']');
            }
            else if (line.Split(" = ", 2) is [var language, var text] && all.TryGetValue(language.Trim(), out var texts))
            {
                texts.Add(key, text);
            }
        }

        return all;
    }
}
