using System.Text.Json;
using Journeys.Language.Text;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Language.Tests.Text;

/// <summary>The data on normalisation, and what is made of it, judged by another's: every code point, and texts at random.</summary>
public class NormalFormDataTests(ITestOutputHelper output)
{
    private const int Texts = 20_000;
    private const int Longest = 12;

    private static readonly string DataFile = RepositoryRoot.Combine("src", "Journeys.Language", "Text", "NormalFormData.cs");

    [Fact]
    public void The_committed_data_is_what_Unicode_says()
    {
        var isAccepting = Environment.GetEnvironmentVariable("JOURNEYS_ACCEPT") == "1";
        if (Judge(KnownUnicode.Ask("data"), isAccepting) is not { } data)
        {
            return;
        }

        if (isAccepting)
        {
            File.WriteAllText(DataFile, NormalFormSource.Of(data));
        }

        Assert.True(
            NormalFormSource.Of(data) == File.ReadAllText(DataFile).ReplaceLineEndings("\n"),
            "The data differs: run this test with JOURNEYS_ACCEPT=1 and commit NormalFormData.cs.");
    }

    [Fact]
    public void Every_code_point_is_as_another_has_it()
    {
        if (Judge(KnownUnicode.Ask("points")) is not { } known)
        {
            return;
        }

        var told = known.GetProperty("texts").EnumerateArray().ToDictionary(text => text[0].GetString()!, Forms);
        Assert.True(told.Count > 17_000);
        for (var point = 0; point <= 0x10FFFF; point++)
        {
            if (point is < 0xD800 or > 0xDFFF)
            {
                var text = char.ConvertFromUtf32(point);
                Same(text, told.GetValueOrDefault(text, (text, text, text)));
            }
        }
    }

    [Fact]
    public void Texts_at_random_are_as_another_has_them()
    {
        var texts = JsonSerializer.Serialize(RandomTexts());
        if (Judge(KnownUnicode.Ask("texts", texts)) is not { } known)
        {
            return;
        }

        Assert.Equal(Texts, known.GetProperty("texts").GetArrayLength());
        foreach (var text in known.GetProperty("texts").EnumerateArray())
        {
            Same(text[0].GetString()!, Forms(text));
        }
    }

    private JsonElement? Judge(JsonElement? known, bool isAnyVersion = false)
    {
        var version = known?.GetProperty("version").GetString();
        if (version == NormalFormData.Version || (isAnyVersion && version is not null))
        {
            return known;
        }

        output.WriteLine(version is null
            ? "Not judged: there is no Node.js here."
            : $"Not judged: Node.js has Unicode {version} here, and our data is that of {NormalFormData.Version}.");
        return null;
    }

    /// <summary>Letters and marks that have to do with one another, so that many of them join, part and change places.</summary>
    private static List<string> RandomTexts()
    {
        var random = new Random(20261126);
        int[] parts = [.. NormalTables.Canonical.Parts.Keys, .. NormalTables.Canonical.Parts.Values.SelectMany(part => part)];
        int[] compatible = [.. NormalTables.Compatible.Keys];
        int[] marks = [.. Enumerable.Range(0x300, 0x1E950 - 0x300).Where(point => NormalTables.ClassOf(point) > 0)];
        return [.. Enumerable.Range(0, Texts).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, Longest)).Select(_ => char.ConvertFromUtf32(
            random.Next(8) switch
            {
                0 => random.Next('a', 'z' + 1),
                1 => random.Next(0x1100, 0x11FF),
                2 => random.Next(0xAC00, 0xD7A4),
                3 => compatible[random.Next(compatible.Length)],
                4 or 5 => parts[random.Next(parts.Length)],
                _ => marks[random.Next(marks.Length)],
            }))))];
    }

    private static (string Composed, string Decomposed, string Compatible) Forms(JsonElement text) =>
        (text[1].GetString()!, text[2].GetString()!, text[3].GetString()!);

    private static void Same(string text, (string Composed, string Decomposed, string Compatible) expected)
    {
        var actual = (NormalForm.Composed(text), NormalForm.Decomposed(text), NormalForm.Compatible(text));
        if (expected != actual)
        {
            Assert.Fail($"{Codes(text)}: expected {expected}, was {actual}");
        }
    }

    private static string Codes(string text) => string.Join(' ', text.Select(character => ((int)character).ToString("X4")));
}
