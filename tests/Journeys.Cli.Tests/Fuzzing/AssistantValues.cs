using System.Globalization;
using System.Text;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary>Values as JSON, of which a program that means well would send few.</summary>
/// <param name="random">Chooses.</param>
/// <param name="text">A fuzzed text.</param>
internal sealed class AssistantValues(SeededRandom random, string text)
{
    private const int LongName = 30_000;

    /// <summary>Names of the workspace, and others.</summary>
    private static readonly string[] Names =
    [
        "puncture", "board", "till", "ready", "thanks", "while-you-wait", "awareness", "bike", "fiets", "damaged", "missing-stage",
        "JRN3001", "touchpoint", "nope", "", " ", "PUNCTURE", "ｐｕｎｃｔｕｒｅ", "constructor", "__proto__", "a b c d e f g", "tlh",
        "e\u0301",
    ];

    /// <summary>Paths, many of them out of the folder.</summary>
    private static readonly string[] Paths =
    [
        "journeys/brand.journey", "journeys/damaged.journey", "journeys/new.journey", "journeys/deep/er/new.journey", "journeys",
        "journeys/", ".", "..", "/", "outside/secret.journey", "../outside/secret.journey", "journeys/../outside/secret.journey",
        "journeys/./brand.journey", "journeys//brand.journey", "journeys/link/secret.journey", "journeys/link.journey",
        "journeys/brand.journey/x.journey", "/etc/passwd", "/etc/x.journey", "~/x.journey", "C:\\x.journey", "\\\\server\\x.journey",
        "journeys\\brand.journey", "journeys/.git/x.journey", "journeys/\0.journey", "\0", "journeys/a\nb.journey", "journeys/con.journey",
        "/dev/stdin", "/proc/self/environ", "%2e%2e/outside/secret.journey", "journeys/x.journey ", "journeys/\u202e.journey",
        "journeys/\ud83d.journey", "file:///etc/passwd",
    ];

    /// <summary>Addresses, of which the first few are there.</summary>
    private static readonly string[] Addresses =
    [
        "journeys://source/brand.journey", "journeys://source/damaged.journey", "journeys://rules/JRN3001", "journeys://rules",
        "journeys://language-reference", "journeys://source/../outside/secret.journey", "journeys://source/%2e%2e/outside/secret.journey",
        "journeys://source//etc/passwd", "journeys://source/link/secret.journey", "journeys://source/link.journey", "journeys://source/%",
        "journeys://source/%00", "journeys://source/%ed%a0%80", "journeys://source/", "journeys://source", "journeys://rules/",
        "journeys://rules/missing-stage", "journeys://rules/\0", "JOURNEYS://SOURCE/brand.journey", "journeys:", "file:///etc/passwd", "",
    ];

    /// <summary>What git may be asked for, and what it must never be taken to be asked.</summary>
    private static readonly string[] Commits =
    [
        "HEAD", "main", "HEAD~1", "HEAD^{tree}", "HEAD:journeys", "HEAD:outside/secret.journey", ":/one", "@{-1}", "--output=x", "-", "--",
        "..", "HEAD..HEAD", "journeys", "\0", "0", "ffffffffffffffffffffffffffffffffffffffff", "main\nmain",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "2", "50", "500", "501", "-1", "-0", "1.0", "1.5", "1E2", "1e400", "-1e400", "2147483647", "2147483648",
        "9223372036854775808", "100000000000000000000000000000000000000000000", "0.1e1", "1e-999999999",
    ];

    private static readonly string[] Others =
        ["null", "true", "false", "{}", "[]", "[[]]", "{\"\":{}}", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\""];

    private static readonly string[] Spoken = ["en", "nl", "da"];
    private static readonly string[] Strange = ["de", "EN", "", "nl-NL"];
    private static readonly int[] Depths = [2, 30, 61, 62, 63, 64, 65, 500, 20_000];

    /// <summary>A value that a parameter of this name might get: mostly of its kind, sometimes anything.</summary>
    public string For(string parameter) => random.Next(20) == 0 ? Any() : parameter switch
    {
        "text" => Quoted(random.Next(3) == 0 ? Repeated(text) : text),
        "words" => Quoted(random.Next(2) == 0 ? random.Pick(Names) : Piece()),
        "file" => Quoted(Path()),
        "uri" => Quoted(Address()),
        "base" => Quoted(random.Pick(Commits)),
        "limit" or "from" => random.Next(4) == 0 ? random.Pick(Numbers) : random.Pick(["0", "1", "2", "50", "500"]),
        "cursor" => random.Next(4) == 0 ? random.Pick(Numbers) : Quoted(random.Pick(Numbers)),
        "language" or "in" or "keywords" => Quoted(random.Pick(random.Next(4) == 0 ? Strange : Spoken)),
        "severity" => Quoted(random.Pick(["error", "warning", "info", "error", "warning", "off"])),
        "kind" => Quoted(random.Pick(["journey", "touchpoint", "message", "term", "nothing"])),
        "journey" => Name("puncture"),
        "touchpoint" => Name("board"),
        "message" => Name("ready"),
        "rule" or "word" => Name("missing-stage"),
        _ => Name(random.Pick(Names)),
    };

    /// <summary>Any value at all.</summary>
    public string Any() => random.Next(8) switch
    {
        0 => random.Pick(Numbers),
        1 or 2 => random.Pick(Others),
        3 => Deep(),
        4 => Quoted(Path()),
        5 => Quoted(Piece()),
        6 => Many(),
        _ => Quoted(random.Pick(Names)),
    };

    /// <summary>An id, sound or not.</summary>
    public string Id() => random.Next(6) switch
    {
        0 => random.Pick(Numbers),
        1 => Quoted(random.Pick(Names)),
        2 => random.Next(4) == 0 ? random.Pick(Others) : "\"" + random.Pick(["\\ud800", "\\u0031", "\\/", "\\u0000"]) + "\"",
        _ => random.Next(1000).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A string of JSON, escaped where it has to be and sometimes everywhere. Half a character may stand as it is.</summary>
    public string Quoted(string value)
    {
        var everything = random.Next(20) == 0;
        var halves = random.Next(4) != 0;
        var json = new StringBuilder("\"", value.Length + 2);
        for (var i = 0; i < value.Length; i++)
        {
            if (everything || value[i] is '"' or '\\' or < ' ' || (halves && IsHalf(value, i)))
            {
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)value[i]:x4}");
            }
            else
            {
                json.Append(value[i]);
            }
        }

        return json.Append('"').ToString();
    }

    private static bool IsHalf(string value, int at) =>
        char.IsSurrogate(value[at]) && !char.IsSurrogatePair(value, at) && !(at > 0 && char.IsSurrogatePair(value, at - 1));

    /// <summary>Mostly what is there, or what the fuzzed text may declare.</summary>
    private string Name(string known) => Quoted(random.Next(60) == 0 ? Long(random.Pick(["a", "🚲", " b", "\0"])) : random.Next(6) switch
    {
        0 => Piece(),
        1 => random.Pick(Names),
        2 => text.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries) is [_, var second, ..] ? second : "",
        _ => known,
    });

    private string Path()
    {
        var path = random.Pick(Paths);
        return random.Next(12) switch
        {
            0 => string.Concat(Enumerable.Repeat("../", random.Next(40))) + path,
            1 => "journeys/" + string.Concat(Enumerable.Repeat("a/", random.Next(3000))) + "x.journey",
            2 => "journeys/" + new string('a', random.Next(6000)) + ".journey",
            3 => "journeys/" + Piece() + ".journey",
            _ => path,
        };
    }

    private string Address() => random.Next(6) switch
    {
        0 => "journeys://source/" + Path(),
        1 or 2 => random.Pick(Addresses),
        _ => random.Pick(Addresses[..5]),
    };

    /// <summary>Some of the fuzzed text.</summary>
    private string Piece()
    {
        var at = random.Next(text.Length + 1);
        return text.Substring(at, Math.Min(random.Next(random.Next(3) == 0 ? 400 : 12), text.Length - at));
    }

    private string Repeated(string piece) => string.Concat(Enumerable.Repeat(piece, 1 + random.Next(8)));

    private static string Long(string piece) => string.Concat(Enumerable.Repeat(piece, LongName));

    private string Deep()
    {
        var depth = random.Pick(Depths);
        var isClosed = random.Next(3) != 0;
        return random.Next(2) == 0
            ? new string('[', depth) + (isClosed ? new string(']', depth) : "")
            : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + (isClosed ? new string('}', depth) : "");
    }

    private string Many() => "[" + string.Join(',', Enumerable.Repeat(random.Pick(Numbers), random.Next(2000))) + "]";
}
