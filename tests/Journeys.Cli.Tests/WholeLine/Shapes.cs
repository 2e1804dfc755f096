using System.Globalization;
using System.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Tests.WholeLine;

/// <summary>Texts that nobody means, of any size: what is nested, repeated, left open, or leads in circles.</summary>
internal static class Shapes
{
    private const string Start = "channel c \"C\" online\nteam t \"T\"\n";

    /// <summary>The shapes by name; each gives a text whose length grows with its number.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
    {
        ["nothing"] = _ => "",
        ["line ends"] = n => new string('\n', n),
        ["carriage returns"] = n => new string('\r', n),
        ["odd line ends"] = n => Repeat("\r\r\n", n),
        ["line separators"] = n => Repeat("team a\u2028b \"x\u2029y\u0085z\v\f\"\n", n / 20),
        ["blanks"] = n => new string(' ', n),
        ["one word"] = n => new string('a', n),
        ["one text"] = n => "team a \"" + new string('é', n) + "\"",
        ["one comment"] = n => "#" + new string('x', n),
        ["one prose"] = n => "persona p \"P\" { about \"\"\"\n" + Repeat("word ", n / 5) + "\n\"\"\" }\n",
        ["one name"] = n => "team " + new string('a', n) + " \"A\"\n",
        ["one number"] = n => "metric m \"M\" rate { target >= " + new string('9', n) + " }\n",
        ["braces"] = n => new string('{', n),
        ["closing braces"] = n => new string('}', n),
        ["quotes"] = n => new string('"', n),
        ["quotes that do not match"] = n => Repeat("\"a\u201D ", n / 4) + "\"",
        ["fences"] = n => Repeat("\"\"\"\n", n / 4),
        ["unclosed texts"] = n => Repeat("team a \"x\n", n / 10),
        ["unclosed proses"] = n => Repeat("persona p \"P\" { about \"\"\"\n", n / 26),
        ["escapes"] = n => "team a \"" + Repeat("\\u{1F45F}\\q\\", n / 12) + "\"\n",
        ["commas"] = n => "claim a \"A\" { watch " + Repeat("\"x\", ", n / 5) + "\"x\" }\n",
        ["ats"] = n => Repeat("title@", n / 6),
        ["near misses"] = n => Repeat("taem a \"A\"\n", n / 11),
        ["combining marks"] = n => "team a \"A" + new string('\u0301', n) + "\"\n",
        ["direction controls"] = n => Repeat("# \u202E\u2066x\u2069\u202C\n", n / 8),
        ["same names"] = n => Repeat("team a \"A\"\n", n / 11),
        ["names that look alike"] = n => Numbered(n / 24, i => "team \u0430" + i + " \"A\"\nteam a" + i + " \"B\"\n"),
        ["names that are not there"] = n => Start + "journey j \"J\" { stage awareness {\n" + Numbered(n / 40, i => "touchpoint p" + i + " \"P\" { channel cc" + i + " }\n") + "} }\n",
        ["a ring of touchpoints"] = n => Journey(Numbered(n / 40, i => Touchpoint(i, "p" + ((i + 1) % Math.Max(1, n / 40))))),
        ["touchpoints that lead to themselves"] = n => Journey(Numbered(n / 40, i => Touchpoint(i, "p" + i))),
        ["every touchpoint leads to every other"] = n => Complete((int)Math.Sqrt(n / 6)),
        ["a ring of journeys"] = n => Numbered(n / 40, i => "journey j" + i + " \"J\" { status draft within j" + ((i + 1) % Math.Max(1, n / 40)) + " }\n"),
        ["one message said everywhere"] = n => Start + "message m \"M\" { text \"30 days\" }\n" + Journey(Numbered(n / 50, i => "touchpoint p" + i + " \"P\" { channel c says m \"31 days\" }\n")),
        ["one name used everywhere"] = n => Start + Journey(Numbered(n / 45, i => "touchpoint p" + i + " \"P\" { channel c owner t }\n")),
        ["allows"] = n => "journey j \"J\" {\n" + Repeat("allow missing-stage because \"x\"\n", n / 33) + "}\n",
        ["terms"] = n => Numbered(n / 40, i => "term \"word" + i + "\" { avoid \"wort" + i + "\" }\n") + "message m \"M\" { text \"wort1 wort2\" }\n",
        ["claims"] = n => Numbered(n / 60, i => "claim c" + i + " \"Free returns\" { value " + i + " days watch \"return\" }\n") + "message m \"M\" { text \"30 days returns\" }\n",
        ["a sentence without an end"] = n => "claim c \"C\" { value 3 days watch \"return\" }\nmessage m \"M\" { text \"" + Repeat("return within 4 days, not free ", n / 31) + "\" claims c }\n",
        ["a word of many parts"] = n => "claim c \"C\" { value 3 days watch \"return\" }\nmessage m \"M\" { text \"" + Repeat("a-", n / 2) + "a\" }\n",
        ["messages of one touchpoint"] = n => Start + Numbered(n / 60, i => "message m" + i + " \"M\" { text \"A\" }\n") + Journey("touchpoint p \"P\" { channel c\n" + Numbered(n / 60, i => "says m" + i + " \"A " + i + "\"\n") + "}\n"),
        ["one touchpoint used again and again"] = n => Start + "touchpoint p \"P\" { channel c }\n" + Journey(Repeat("use p\n", n / 6)),
        ["stages that are not there"] = n => "stages m \"M\" {\n" + Numbered(n / 15, i => "stage s" + i + " \"S\"\n") + "}\njourney j \"J\" { stages m }\n",
        ["stages out of order"] = n => "stages m \"M\" {\n" + Numbered(n / 60, i => "stage s" + i + " \"S\"\n") + "}\njourney j \"J\" {\nstages m\n" + Numbered(n / 60, i => "stage s" + ((n / 60) - 1 - i) + " { touchpoint p" + i + " \"P\" { } }\n") + "}\n",
        ["ways back to the first"] = n => Journey(Numbered(n / 45, i => Touchpoint(i, "p" + (i + 1) + ", p0"))),
        ["Markdown quotes"] = n => Prose(new string('>', n) + " x"),
        ["Markdown lists"] = n => Prose(Repeat("- ", n / 2) + "x"),
        ["Markdown brackets"] = n => Prose(new string('[', n)),
        ["Markdown links"] = n => Prose(Repeat("[a](", n / 4)),
        ["Markdown pictures"] = n => Prose(Repeat("![", n / 2)),
        ["Markdown stars"] = n => Prose(Repeat("*a **b ", n / 7)),
        ["Markdown stars within words"] = n => Prose(Repeat("a**b", n / 4) + "c*"),
        ["Markdown ticks"] = n => Prose(Numbered((int)Math.Sqrt(2 * n), i => "e" + new string('`', i))),
        ["Markdown headings"] = n => Prose(Repeat("# a\n", n / 4)),
        ["Markdown footnotes"] = n => Prose(Repeat("[^1]", n / 4)),
        ["Markdown footnotes and their notes"] = n => Prose(Numbered(n / 20, i => "[^" + i + "]\n\n[^" + i + "]: x\n\n")),
        ["Markdown tables"] = n => Prose("|" + Repeat("a|", n / 4) + "\n|" + Repeat("-|", n / 4)),
        ["Markdown table cells"] = n => Prose(Repeat("|a", n / 2)),
        ["Markdown tildes"] = n => Prose(Repeat("~a~~", n / 4)),
        ["Markdown entities"] = n => Prose(Repeat("&#x41;&amp", n / 10)),
        ["Markdown definitions"] = n => Prose(Numbered(n / 12, i => "[" + i + "]: x\n\n") + Repeat("[1] ", n / 12)),
        ["Markdown addresses"] = n => Prose(Repeat("http://a.b ", n / 11)),
        ["Markdown comments"] = n => Prose(Repeat("<!-- ", n / 5)),
        ["Markdown tags"] = n => Prose(Repeat("<a href=\"", n / 9)),
        ["Markdown backslashes"] = n => Prose(Repeat("\\", n)),
        ["Markdown names"] = n => Prose(Repeat("[[j]] ", n / 6)),
        ["Markdown notes"] = n => Prose(Repeat("> [!NOTE]\n", n / 10)),
    };

    /// <summary>The heads of all blocks that the language knows, so that each can be opened within itself.</summary>
    public static IEnumerable<string> Heads => JourneyVocabulary.All.Where(keyword => keyword.Block != BlockKind.None)
        .Select(keyword => keyword.Word + " " + string.Join(" ", keyword.Arguments.Where(argument => !argument.IsOptional).Select(argument => argument.Example)) + " {")
        .Distinct();

    public static string Repeat(string text, int count) => new StringBuilder(text.Length * Math.Max(0, count)).Insert(0, text, Math.Max(0, count)).ToString();

    private static string Numbered(int count, Func<int, string> write)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(write(i));
        }

        return text.ToString();
    }

    private static string Prose(string markdown) => "persona p \"P\" {\n  about \"\"\"\n" + markdown + "\n  \"\"\"\n}\njourney j \"J\" { persona p status draft }\n";

    private static string Journey(string touchpoints) => "journey j \"J\" { status draft stage awareness {\n" + touchpoints + "} }\n";

    private static string Touchpoint(int number, string then) =>
        string.Create(CultureInfo.InvariantCulture, $"touchpoint p{number} \"P\" {{ then {then} }}\n");

    private static string Complete(int count)
    {
        var all = string.Join(", ", Enumerable.Range(0, count).Select(i => "p" + i));
        return Journey(Numbered(count, i => Touchpoint(i, all)));
    }
}
