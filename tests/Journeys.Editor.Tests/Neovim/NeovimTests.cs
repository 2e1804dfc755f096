using Journeys.Editor.Tests.Running;
using Journeys.Testing;

namespace Journeys.Editor.Tests.Neovim;

/// <summary>One sitting of a writer in Neovim, with the settings that the product ships and nothing else.</summary>
public sealed class NeovimSitting
{
    public NeovimSitting()
    {
        using var desk = new Desk();
        Steps = Write(desk);
        Check = Steps.Has("saved") ? desk.Check() : "";
    }

    internal Steps Steps { get; }

    internal string Check { get; }

    private static Steps Write(Desk desk)
    {
        var script = RepositoryRoot.Combine("tests", "Journeys.Editor.Tests", "Neovim", "write.lua");
        var settings = RepositoryRoot.Combine("src", "editors", "neovim");
        return desk.Sit("nvim", ["--headless", "-n", "-u", "NONE", "-i", "NONE", "-c", "luafile " + script], settings);
    }
}

/// <summary>A real Neovim, its own LSP client and its own keys: from an empty file to a clean one.</summary>
public class NeovimTests(NeovimSitting sitting) : IClassFixture<NeovimSitting>
{
    private readonly Steps _steps = sitting.Steps;

    [Fact]
    public void The_writer_comes_to_the_end() => Assert.Null(_steps.Problem);

    [Fact]
    public void The_word_that_was_begun_is_offered() => Assert.Contains("journey", _steps.Texts("keywords"));

    [Fact]
    public void A_persona_of_another_file_is_offered() => Assert.Equal(["commuter"], _steps.Texts("personas"));

    [Fact]
    public void What_does_not_hold_is_underlined_while_typing() => Assert.Contains("conflicting-claim", _steps.Texts("findings_while_typing"));

    [Fact]
    public void The_cure_is_offered_where_the_finding_is() => Assert.Contains("Write \"2 hours\"", _steps.Texts("fixes"));

    [Fact]
    public void The_cure_makes_the_journey_clean() => Assert.Contains("Flat tyre? Ready within 2 hours", Assert.Single(_steps.Texts("clean")));

    [Fact]
    public void Keyword_text_and_number_are_coloured() =>
        Assert.Equal(["journeyKeyword", "journeyText", "", "journeyNumber"], _steps.Texts("colours"));

    [Fact]
    public void A_rename_reaches_both_files()
    {
        Assert.Contains("while-you-wait \"Flat tyre", _steps.Text("renamed_here"));
        Assert.DoesNotContain("says ready", _steps.Text("renamed_here"));
        Assert.Contains("message while-you-wait", _steps.Text("renamed_there"));
    }

    [Fact]
    public void Saving_lays_the_text_out() => Assert.Contains("      channel      street\n", _steps.Text("saved"));

    [Fact]
    public void What_changes_in_one_file_is_found_in_the_other() =>
        Assert.Contains(_steps.Texts("findings_elsewhere"), message => message.Contains("3h", StringComparison.Ordinal));

    [Fact]
    public void A_keyword_says_what_it_is_for() => Assert.Contains("critical", _steps.Text("hover"));

    [Fact]
    public void A_name_leads_to_its_declaration() => Assert.StartsWith("message while-you-wait", _steps.Text("definition"));

    [Fact]
    public void What_was_saved_is_clean_for_the_command_line_too() => Assert.Contains("No findings", sitting.Check);
}
