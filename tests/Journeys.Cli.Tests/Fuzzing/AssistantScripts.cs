using System.Text;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary>
/// What an assistant's program sends, by number: a file that lies among the journeys meanwhile, and lines, most of them requests that
/// somebody could mean, some damaged, some nothing of the kind. One text, so that it can be made smaller and kept: the name of the file,
/// what it holds and the lines, with <see cref="Between"/> in between.
/// </summary>
internal sealed class AssistantScripts(ulong seed, Func<int, string> sources)
{
    /// <summary>Stands between the parts of a script.</summary>
    public const char Between = '\u0001';

    private const int MostLines = 10;
    private const int MostInBatch = 5;
    private const int TooManyInBatch = 101;
    private const ulong Another = 0xA5515747;

    /// <summary>The tools with their parameters; the first and those with a plus have to be given.</summary>
    private static readonly (string Name, string[] Parameters)[] Tools =
    [
        ("list_journeys", ["from", "language", "limit"]),
        ("get_journey", ["journey", "language"]),
        ("get_touchpoint", ["journey", "+touchpoint", "language"]),
        ("find_messages", ["words", "language", "limit"]),
        ("search", ["words", "kind", "in", "language", "limit"]),
        ("check", ["severity", "rule", "file", "language", "limit"]),
        ("check_text", ["text", "file", "language", "limit"]),
        ("format_text", ["text", "keywords"]),
        ("explain", ["word", "language"]),
    ];

    private static readonly string[] Methods =
        ["ping", "tools/list", "prompts/list", "resources/templates/list", "initialize", "", "nope", "tools/call\\u0000"];

    private static readonly string[] Nonsense =
    [
        "", " ", "\t\r", "null", "[]", "{}", "[[]]", "[1,2]", "\"ping\"", "7", "{nope", "}", "\ufeff{}", "\0", "\u2028", "\ud800",
        "// note", "Content-Length: 58", "{\"id\":1,\"method\":\"ping\"} {\"id\":2,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}}", "{\"id\":4,\"error\":null}", "{\"\\ud800\":1}",
    ];

    private static readonly string[] Revisions = ["2025-03-26", "2025-03-26", "2024-11-05", "2025-11-25", "1", ""];

    /// <summary>The script of a number.</summary>
    public string At(int number)
    {
        var random = new SeededRandom(seed ^ Another ^ ((ulong)number * 0x9E3779B97F4A7C15));
        var source = sources(number).Replace(Between.ToString(), "", StringComparison.Ordinal);
        var script = new StringBuilder(random.Next(8) == 0 ? random.Pick(AssistStage.Files) : AssistStage.Files[0]);
        script.Append(Between).Append(source).Append(Between);
        var values = new AssistantValues(random, source);
        if (random.Next(3) == 0)
        {
            script.Append(Initialize("\"2025-03-26\"", "1")).Append('\n');
        }

        for (var lines = 1 + random.Next(MostLines); lines > 0; lines--)
        {
            script.Append(Line(random, values)).Append(lines == 1 && random.Next(3) == 0 ? "" : random.Next(9) == 0 ? "\r\n" : "\n");
        }

        return script.ToString();
    }

    private static string Line(SeededRandom random, AssistantValues values) => random.Next(12) switch
    {
        0 => random.Pick(Nonsense),
        1 => RandomEdits.Of(Message(random, values), 1, random.Next()).Single().ReplaceLineEndings(" "),
        2 => Batch(random, values),
        3 => random.Next(3) == 0 ? values.Any() : Initialize(values.Quoted(random.Pick(Revisions)), values.Id()),
        _ => Message(random, values),
    };

    private static string Batch(SeededRandom random, AssistantValues values)
    {
        var count = random.Next(30) == 0 ? TooManyInBatch : random.Next(MostInBatch);
        var messages = Enumerable.Range(0, count).Select(_ => random.Next(6) == 0 ? values.Any() : Message(random, values));
        return "[" + string.Join(',', messages) + "]";
    }

    private static string Message(SeededRandom random, AssistantValues values)
    {
        var id = values.Id();
        switch (random.Next(16))
        {
            case 0:
                return Request(random.Pick(Methods), values.Any(), id);
            case 1:
                return Request("resources/list", Fields(random, values, ["cursor"]), id);
            case 2 or 3:
                return Request("resources/read", Fields(random, values, ["uri"]), id);
            case 4:
                return Request("prompts/get", Call(random, values, "review_journey", ["journey"]), id);
            case 5:
                return Request("prompts/get", Call(random, values, "draft_wording", ["message", "in"]), id);
            case 6:
                return Cancellation(random, values, id);
            case 7:
                return Odd(random, values, id);
            case 8 when random.Next(20) == 0:
                return Request("tools/call", Call(random, values, "what_changes", ["base", "language", "limit"]), id);
            default:
                var (name, parameters) = random.Pick(Tools);
                return Request("tools/call", Call(random, values, name, parameters), id);
        }
    }

    private static string Request(string method, string parameters, string id) =>
        $$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""";

    private static string Initialize(string revision, string id) => Request("initialize", $$"""{"protocolVersion":{{revision}}}""", id);

    private static string Cancellation(SeededRandom random, AssistantValues values, string id)
    {
        var method = random.Next(4) == 0 ? values.Any() : "\"notifications/cancelled\"";
        var parameters = random.Next(8) switch
        {
            0 => values.Any(),
            1 => """{"\ud800aaaaaaaaa":1}""",
            2 => $$"""{"requestId":{{values.Any()}}}""",
            _ => $$"""{"requestId":{{id}}}""",
        };
        return $$"""{"jsonrpc":"2.0","method":{{method}},"params":{{parameters}}}""";
    }

    /// <summary>A message with its parts in no order, some twice, some lacking, beside others that no protocol knows.</summary>
    private static string Odd(SeededRandom random, AssistantValues values, string id)
    {
        string[] parts =
        [
            "\"id\":" + id, "\"\\u0069d\":" + values.Id(), "\"id\\ud800\":{}", "\"method\":\"ping\"", "\"method\":" + values.Any(),
            "\"method\\ud800\":{}", "\"\\u006dethod\":\"tools/list\"", "\"params\":" + values.Any(), "\"params\\ud800\":{}",
            "\"result\":{}", "\"\\ud800\":1", "\"jsonrpc\":" + values.Any(), "\"\":\"\"",
        ];
        return "{" + string.Join(',', Enumerable.Range(0, random.Next(6)).Select(_ => random.Pick(parts))) + "}";
    }

    private static string Call(SeededRandom random, AssistantValues values, string name, string[] parameters)
    {
        string[] odd = ["\"\\ud800\":1", "\"name\\ud800\":1", "\"arguments\\ud800\":1"];
        var arguments = random.Next(30) == 0 ? values.Any() : Fields(random, values, parameters);
        var call = $"\"name\":{(random.Next(20) == 0 ? values.Any() : values.Quoted(name))},\"arguments\":{arguments}";
        return "{" + random.Next(40) switch
        {
            0 => random.Pick(odd),
            1 or 2 => call + "," + random.Pick(odd),
            _ => call,
        } + "}";
    }

    /// <summary>An object with mostly the parameters that have to be given, and few of the rest.</summary>
    private static string Fields(SeededRandom random, AssistantValues values, string[] parameters)
    {
        var fields = parameters
            .Where((name, i) => i == 0 || name[0] == '+' ? random.Next(15) != 0 : random.Next(5) == 0)
            .Select(name => name.TrimStart('+'))
            .Select(name => $"\"{name}\":{values.For(name)}")
            .ToList();
        if (random.Next(30) == 0)
        {
            fields.Add($"{values.Quoted("x" + random.Next(9))}:{values.Any()}");
        }

        if (random.Next(30) == 0)
        {
            fields.Add(random.Pick(["\"\\ud800\":1", $"\"{parameters[0]}\\udc00\":2", $"\"{parameters[0]}\":null"]));
        }

        return "{" + string.Join(',', fields) + "}";
    }
}
