using Journeys.Editor.Tests.Running;
using Journeys.Testing;

namespace Journeys.Editor.Tests.Emacs;

/// <summary>One sitting of a writer in Emacs, with the mode that the product ships and Eglot.</summary>
public sealed class EmacsSitting
{
    public EmacsSitting()
    {
        using var desk = new Desk();
        var script = RepositoryRoot.Combine("tests", "Journeys.Editor.Tests", "Emacs", "write.el");
        Steps = desk.Sit("emacs", ["--batch", "--load", script], RepositoryRoot.Combine("src", "editors", "emacs"));
        Check = Steps.Has("saved") ? desk.Check() : "";
    }

    internal Steps Steps { get; }

    internal string Check { get; }
}

/// <summary>A real Emacs: the mode, and Eglot talking to the server.</summary>
public class EmacsTests(EmacsSitting sitting) : IClassFixture<EmacsSitting>
{
    private readonly Steps _steps = sitting.Steps;

    [Fact]
    public void The_writer_comes_to_the_end() => Assert.Null(_steps.Problem);

    [Fact]
    public void A_journey_opens_in_its_mode() => Assert.Equal("journey-mode", _steps.Text("mode"));

    [Fact]
    public void The_word_that_was_begun_is_offered() => Assert.Contains("journey", _steps.Texts("keywords"));

    [Fact]
    public void A_persona_of_another_file_is_offered() => Assert.Equal(["commuter"], _steps.Texts("personas"));

    [Fact]
    public void What_does_not_hold_is_found() =>
        Assert.Contains(_steps.Texts("findings"), finding => finding.Contains("conflicting-claim", StringComparison.Ordinal));

    [Fact]
    public void The_cure_makes_the_journey_clean()
    {
        Assert.Contains("Write \"2 hours\"", _steps.Texts("fixes"));
        Assert.Contains("Flat tyre? Ready within 2 hours", _steps.Text("clean"));
    }

    [Fact]
    public void A_block_is_indented_as_it_is_typed() => Assert.Contains("\n    touchpoint board \"Board in the street\" {\n      channel street\n", _steps.Text("clean"));

    [Fact]
    public void A_rename_reaches_both_files()
    {
        Assert.Contains("while-you-wait \"Flat tyre", _steps.Text("renamed_here"));
        Assert.Contains("message while-you-wait", _steps.Text("renamed_there"));
    }

    [Fact]
    public void The_text_is_laid_out() => Assert.Contains("      channel      street\n", _steps.Text("saved"));

    [Fact]
    public void What_was_saved_is_clean_for_the_command_line_too() => Assert.Contains("No findings", sitting.Check);

    [Fact]
    public void The_mode_compiles_without_a_warning()
    {
        var folder = Directory.CreateTempSubdirectory("journeys-emacs-").FullName;
        var mode = Path.Combine(folder, "journey-mode.el");
        File.Copy(RepositoryRoot.Combine("src", "editors", "emacs", "journey-mode.el"), mode);

        Tool.Run("emacs", ["--batch", "--funcall", "package-initialize", "--eval", "(setq byte-compile-error-on-warn t)", "--funcall", "batch-byte-compile", mode], folder);

        Assert.True(File.Exists(mode + "c"));
        Directory.Delete(folder, recursive: true);
    }
}
