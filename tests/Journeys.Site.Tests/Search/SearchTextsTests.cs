using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Journeys.Site.Search;

namespace Journeys.Site.Tests.Search;

/// <summary>What results show of the words where they stand.</summary>
public class SearchTextsTests
{
    [Theory]
    [InlineData("Waits in the rain", "Waits in the rain")]
    [InlineData("Waits\nPays\n\n  \r\nGoes.\nReally?\nYes", "Waits · Pays · Goes. Really? Yes")]
    [InlineData(" \n", null)]
    [InlineData("", null)]
    public void Lines_stand_behind_each_other(string body, string? text)
    {
        var texts = new SearchTexts();

        Assert.Equal(text is null ? null : (0, 0), texts.Add(body));
        Assert.Equal(text is null ? [] : [text], texts.Files.SelectMany(file => file));
    }

    [Fact]
    public void A_text_of_any_length_has_an_end_and_no_half_sign()
    {
        var texts = new SearchTexts();
        texts.Add("a" + string.Concat(Enumerable.Repeat("\U0001F45F", SearchTexts.Longest)));

        var text = Assert.Single(Assert.Single(texts.Files));
        Assert.Equal(SearchTexts.Longest - 1, text.Length);
        Assert.False(char.IsHighSurrogate(text[^1]));
    }

    [Fact]
    public void Files_of_texts_are_small()
    {
        var texts = new SearchTexts();
        var places = Enumerable.Range(0, 100).Select(number => texts.Add(new string('x', 1000 + number))!.Value).ToArray();

        Assert.All(texts.Files, file => Assert.InRange(file.Sum(text => text.Length), 1, SearchTexts.Longest));
        Assert.InRange(texts.Files.Count, 5, 20);
        Assert.All(places.Index(), entry => Assert.Equal(1000 + entry.Index, texts.Files[entry.Item.File][entry.Item.Place].Length));
    }

    [Fact]
    public void An_entry_leads_to_what_it_says()
    {
        var files = Site.Build(Site.Input(""""
            workspace "W" { languages en }
            journey j "Mending" {
              goal "Ride on"
              about """
                All about
                tyres
                """
              stage awareness { touchpoint t "Counter" { need "Ride home"  pain "Waits"  pain "Waits again" } }
            }
            """"));

        Assert.Equal("All about tyres", Text(files, "Mending"));
        Assert.Equal("Ride home · Waits · Waits again", Text(files, "Counter"));
    }

    private static string Text(IReadOnlyDictionary<string, byte[]> files, string title)
    {
        var entry = Arrays(files, "/e[0-9]+").Single(entry => entry[1].GetString() == title);
        return Arrays(files, "/t" + entry[4].GetInt32())[entry[5].GetInt32()].GetString()!;
    }

    private static JsonElement[] Arrays(IReadOnlyDictionary<string, byte[]> files, string name) =>
    [
        .. files.Where(file => file.Key.StartsWith(SearchFiles.Folder, StringComparison.Ordinal) && Regex.IsMatch(file.Key, name + "[.]json$"))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => JsonDocument.Parse(Encoding.UTF8.GetString(file.Value)).RootElement.EnumerateArray()),
    ];
}
