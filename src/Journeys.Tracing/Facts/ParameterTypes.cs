namespace Journeys.Tracing.Facts;

/// <summary>Types of parameters as they are compared: without namespaces and blanks, keywords for the types that have one.</summary>
internal static class ParameterTypes
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["Int32"] = "int",
        ["Int64"] = "long",
        ["Int16"] = "short",
        ["Byte"] = "byte",
        ["SByte"] = "sbyte",
        ["UInt32"] = "uint",
        ["UInt64"] = "ulong",
        ["UInt16"] = "ushort",
        ["Boolean"] = "bool",
        ["String"] = "string",
        ["Char"] = "char",
        ["Object"] = "object",
        ["Decimal"] = "decimal",
        ["Double"] = "double",
        ["Single"] = "float",
    };

    /// <summary>One type.</summary>
    public static string Plain(string type)
    {
        var text = string.Concat(type.Where(letter => !char.IsWhiteSpace(letter))).Replace("global::", "", StringComparison.Ordinal);
        var angle = text.IndexOf('<', StringComparison.Ordinal);
        var head = angle < 0 ? text : text[..angle];
        var tail = angle < 0 ? "" : text[angle..];
        var end = head.TrimEnd('?', '[', ']', '*');
        var simple = end[(end.LastIndexOf('.') + 1)..];
        return (Keywords.TryGetValue(simple, out var keyword) ? keyword : simple) + head[end.Length..] + tail;
    }

    /// <summary>A list with commas between, as somebody writes it.</summary>
    public static string PlainList(string list)
    {
        var types = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || (list[i] == ',' && depth == 0))
            {
                types.Add(Plain(list[start..i]));
                start = i + 1;
            }
            else
            {
                depth += list[i] switch { '<' or '(' or '[' => 1, '>' or ')' or ']' => -1, _ => 0 };
            }
        }

        return list.Trim().Length == 0 ? "" : string.Join(',', types);
    }
}
