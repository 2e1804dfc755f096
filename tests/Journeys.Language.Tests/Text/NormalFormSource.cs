using System.Text;
using System.Text.Json;

namespace Journeys.Language.Tests.Text;

/// <summary>Writes <c>NormalFormData.cs</c> from what Node.js knows of Unicode.</summary>
internal static class NormalFormSource
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int LineLength = 120;

    /// <summary>The source file.</summary>
    public static string Of(JsonElement data)
    {
        var changes = data.GetProperty("changes").EnumerateArray().ToList();
        return $$""""
            namespace Journeys.Language.Text;

            /// <summary>
            /// What Unicode says of normalisation; <see cref="NormalTables"/> reads it. Made by the tests of the language: set JOURNEYS_ACCEPT=1 and
            /// run those of NormalFormData to make it anew.
            /// </summary>
            internal static class NormalFormData
            {
                /// <summary>The version of Unicode.</summary>
                public const string Version = "{{data.GetProperty("version").GetString()}}";

                /// <summary>Marks, with their classes.</summary>
                public static ReadOnlySpan<byte> Marks => """
            {{Lines(Marks(data.GetProperty("marks")))}}
                    """u8;

                /// <summary>Letters that are the same text as their parts.</summary>
                public static ReadOnlySpan<byte> Canonical => """
            {{Lines(Parts(changes.Where(change => change.GetProperty("isCanonical").GetBoolean())))}}
                    """u8;

                /// <summary>Letters of another width, place or shape, with the plain ones.</summary>
                public static ReadOnlySpan<byte> Compatible => """
            {{Lines(Parts(changes.Where(change => !change.GetProperty("isCanonical").GetBoolean())))}}
                    """u8;
            }

            """".ReplaceLineEndings("\n");
    }

    private static string Marks(JsonElement groups)
    {
        var classes = groups.EnumerateArray()
            .SelectMany((group, index) => group.EnumerateArray().Select(mark => (Point: mark.GetInt32(), Class: index + 1)))
            .OrderBy(mark => mark.Point).ToList();
        var text = new StringBuilder();
        for (var (i, before) = (0, 0); i < classes.Count;)
        {
            var length = 1;
            while (i + length < classes.Count && classes[i + length] == (classes[i].Point + length, classes[i].Class))
            {
                length++;
            }

            Write(text, classes[i].Point - before);
            Write(text, length);
            Write(text, classes[i].Class);
            before = classes[i].Point + length;
            i += length;
        }

        return text.ToString();
    }

    private static string Parts(IEnumerable<JsonElement> changes)
    {
        var text = new StringBuilder();
        var before = new int[18];
        var last = 0;
        foreach (var change in changes)
        {
            var point = change.GetProperty("code").GetInt32();
            var parts = change.GetProperty("parts").EnumerateArray().Select(part => part.GetInt32()).ToArray();
            Write(text, point - last);
            Write(text, parts.Length << 1 | (change.GetProperty("isComposed").GetBoolean() ? 1 : 0));
            last = point;
            for (var i = 0; i < parts.Length; i++)
            {
                var distance = parts[i] - before[i];
                Write(text, distance < 0 ? -distance << 1 | 1 : distance << 1);
                before[i] = parts[i];
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, int number)
    {
        for (; number > 31; number >>= 5)
        {
            text.Append(Digits[number & 31 | 32]);
        }

        text.Append(Digits[number]);
    }

    private static string Lines(string digits) =>
        string.Join('\n', digits.Chunk(LineLength).Select(line => "        " + new string(line)));
}
