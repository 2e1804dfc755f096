using Journeys.Editor.Tests.Running;
using Journeys.Testing;

namespace Journeys.Editor.Tests.VsCode;

/// <summary>The panel as Chromium shows it, with a page that tries what it must not.</summary>
public sealed class PreviewSitting
{
    internal Steps Steps { get; } =
        new(Tool.Run("node", ["preview.mjs"], RepositoryRoot.Combine("tests", "Journeys.Editor.Tests", "VsCode")));
}

/// <summary>The map beside the text.</summary>
[Collection(PackedExtensionCollection.Name)]
public class PreviewTests(PreviewSitting sitting) : IClassFixture<PreviewSitting>
{
    private readonly Steps _steps = sitting.Steps;

    [Fact]
    public void Nothing_that_a_page_brings_runs_or_leaves_the_panel()
    {
        Assert.Equal("nothing", _steps.Text("ran"));
        Assert.Empty(_steps.Texts("elsewhere"));
    }

    [Fact]
    public void The_theme_of_the_editor_decides_about_light_and_dark()
    {
        Assert.Equal("rgb(255, 255, 255)", _steps.Text("light"));
        Assert.Equal("rgb(1, 2, 3)", _steps.Text("dark"));
    }

    [Fact]
    public void The_touchpoint_at_the_cursor_is_marked() => Assert.Equal(["Café"], _steps.Texts("marked"));

    [Fact]
    public void A_click_says_where_to_go() =>
        Assert.Equal(["ready", "go shoes checkout", "go shoes café", "go loyalty", "language da"], _steps.Texts("sent"));

    [Fact]
    public void Other_links_lead_nowhere() => Assert.Equal(["Home", "Link"], _steps.Texts("nowhere"));

    [Fact]
    public void The_page_is_in_the_language_of_the_map() => Assert.Equal("nl", _steps.Text("language"));

    [Fact]
    public void What_is_said_takes_the_place_of_the_map() => Assert.Equal(0, _steps["left"].GetInt32());
}
