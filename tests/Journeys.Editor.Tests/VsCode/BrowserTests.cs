using Journeys.Editor.Tests.Running;
using Journeys.Testing;

namespace Journeys.Editor.Tests.VsCode;

/// <summary>One sitting in VS Code in a browser, with the packed extension.</summary>
public sealed class BrowserSitting
{
    private readonly Lazy<Steps> _steps;

    public BrowserSitting() => _steps = new Lazy<Steps>(() => new Steps(Tool.Run(
        "node", ["web.mjs", Extension, Picture()], RepositoryRoot.Combine("tests", "Journeys.Editor.Tests", "VsCode"), seconds: 240)));

    internal Steps Steps => _steps.Value;

    internal string Extension { get; set; } = "";

    /// <summary>Kept, so that a person can look.</summary>
    private static string Picture() =>
        Path.Combine(Directory.CreateDirectory(RepositoryRoot.Combine("TestResults")).FullName, "vscode-web.png");
}

/// <summary>The extension where no program runs: colours, typing, blocks.</summary>
[Collection(PackedExtensionCollection.Name)]
public class BrowserTests : IClassFixture<BrowserSitting>
{
    private readonly Steps _steps;

    public BrowserTests(PackedExtension packed, BrowserSitting sitting)
    {
        sitting.Extension = packed.Content;
        _steps = sitting.Steps;
    }

    [Fact]
    public void The_writer_comes_to_the_end_and_nothing_fails()
    {
        Assert.Null(_steps.Problem);
        Assert.Empty(_steps.Texts("problems"));
    }

    [Fact]
    public void A_new_journey_is_known_as_one() => Assert.Equal("Journey", _steps.Text("language"));

    [Fact]
    public void A_block_is_offered_once() => Assert.StartsWith("touchpoint", Assert.Single(_steps.Texts("offered")));

    [Fact]
    public void What_is_typed_stands_where_it_belongs()
    {
        var text = _steps.Text("text");

        Assert.StartsWith("journey fixing-a-flat-tyre \"Fixing a flat tyre\" {\n  goal   \"Ride on\"\n  status draft\n\n  stage awareness {\n", text);
        Assert.Contains("\n    touchpoint board \"Board in the street\" {\n      channel webshop\n", text);
        Assert.Contains("\n      about \"\"\"\n        **Bold** words\n      \"\"\"\n    }\n", text);
    }

    [Fact]
    public void Keyword_name_and_text_have_colours_of_their_own()
    {
        var colours = _steps["colours"];
        var names = colours.Names();

        Assert.Equal(["journey", "fixing-a-flat-tyre", "\"Fixing a flat tyre\""], names.Take(3));
        Assert.Equal(3, names.Take(3).Select(name => colours.GetProperty(name).GetString()).Distinct().Count());
    }
}
