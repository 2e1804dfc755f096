using System.Text.Json;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Comparing;

/// <summary>Which findings are new and which are resolved.</summary>
public sealed class FindingDeltaTests : IDisposable
{
    private const string Brand = "workspace \"W\" { languages en, nl }\nchannel web \"Web\" online\nteam g \"G\"\nmessage m \"M\" { text \"Hi.\" text@nl \"Hoi.\" }\n";
    private const string Critical = "need \"Pay\" critical transaction feedback survey every 90d";
    private const string Prior = "need \"Pay\" critical transaction priority high feedback survey every 90d";
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("1.journey", "2.journey")]
    [InlineData("1.journey", "1.journey")]
    public void Touchpoints_of_the_same_name_in_two_journeys_have_their_own_findings(string first, string second)
    {
        Write("old", first, Journey("one", "order", Critical), second, Journey("two", "order", Prior));
        Write("new", first, Journey("one", "order", Prior), second, Journey("two", "order", Critical));

        Assert.Equal([$"JRN5001 new/{second}"], Findings("introduced", "JRN5001"));
        Assert.Equal([$"JRN5001 old/{first}"], Findings("resolved", "JRN5001"));
    }

    [Fact]
    public void A_wording_alike_in_two_touchpoints_of_a_file_has_its_own_finding_in_each()
    {
        Write("old", "1.journey", Journey("one", "a", "says m \"Hi you\" says@nl m \"Hoi jij\"") + Journey("two", "b", "says m \"Hi you\""));
        Write("new", "1.journey", Journey("one", "a", "says m \"Hi you\"") + Journey("two", "b", "says m \"Hi you\" says@nl m \"Hoi jij\""));

        Assert.Single(Findings("introduced", "JRN4004"));
        Assert.Single(Findings("resolved", "JRN4004"));
    }

    [Fact]
    public void A_text_that_was_reworded_and_still_has_no_translation_is_neither_new_nor_resolved()
    {
        Write("old", "1.journey", Journey("one", "order", "says m \"Hello\""));
        Write("new", "1.journey", Journey("one", "order", "says m \"Hello you\""));

        Assert.Empty(Findings("introduced").Concat(Findings("resolved")));
    }

    [Fact]
    public void A_journey_and_a_touchpoint_under_new_names_in_another_file_take_their_findings_with_them()
    {
        Write("old", "1.journey", Journey("one", "order", Critical));
        Write("new", "2.journey", Journey("uno", "pay \"Order\" was order", Critical).Replace("\"One\"", "\"One\" was one", StringComparison.Ordinal));

        Assert.Empty(Findings("introduced").Concat(Findings("resolved")));
    }

    [Fact]
    public void A_touchpoint_that_comes_to_be_shared_takes_its_findings_with_it()
    {
        Write("old", "1.journey", Journey("one", "order", "says m \"Hi you\""));
        Write("new", "1.journey", "journey one \"One\" { owner g stage decision { use order } }\ntouchpoint order \"Order\" { channel web says m \"Hi you\" }\n");

        Assert.Empty(Findings("introduced", "JRN4004").Concat(Findings("resolved", "JRN4004")));
    }

    [Fact]
    public void What_is_said_of_it_as_a_whole_goes_with_it_too()
    {
        Write("old", "1.journey", Journey("one", "order", Critical));
        Write("new", "1.journey", "journey one \"One\" { owner g stage decision { use order } }\ntouchpoint order \"Order\" { channel web " + Critical + " }\n");

        Assert.Empty(Findings("introduced").Concat(Findings("resolved")));
    }

    private static string Journey(string name, string touchpoint, string facts) =>
        $"journey {name} \"One\" {{ owner g stage decision {{ touchpoint {touchpoint}{(touchpoint.Contains('"', StringComparison.Ordinal) ? "" : " \"Order\"")} {{ channel web {facts} }} }} }}\n";

    private void Write(string folder, params string[] files)
    {
        _run.File($"{folder}/w.journey", Brand);
        foreach (var file in files.Chunk(2).GroupBy(file => file[0], file => file[1]))
        {
            _run.File($"{folder}/{file.Key}", string.Concat(file));
        }
    }

    private IReadOnlyList<string> Findings(string list, string id = "JRN")
    {
        using var json = JsonDocument.Parse(_run.Run("diff", "./old", "./new", "--format", "json", "--today", "2026-11-28").Out);
        return
        [
            .. json.RootElement.GetProperty("findings").GetProperty(list).EnumerateArray()
                .Select(finding => finding.GetProperty("id").GetString() + " " + finding.GetProperty("file").GetString())
                .Where(line => line.StartsWith(id, StringComparison.Ordinal)),
        ];
    }
}
