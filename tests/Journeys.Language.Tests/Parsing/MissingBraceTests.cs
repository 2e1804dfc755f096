using Journeys.Language.Tests.Diagnostics;

namespace Journeys.Language.Tests.Parsing;

/// <summary>A missing brace costs one error, and what stands behind it keeps its meaning.</summary>
public class MissingBraceTests
{
    [Theory]
    [InlineData("message m \"M\" {\n  text \"x\"\n\ntone t \"T\" { avoid \"x\" }\ntone u \"U\" { avoid \"y\" }\n")]
    [InlineData("journey j \"J\" {\n  status draft\n\ntone t \"T\" { avoid \"x\" }\ntone u \"U\" { avoid \"y\" }\n")]
    [InlineData("message m \"M\"\n  text \"x\"\n\ntone t \"T\" { avoid \"x\" }\ntone u \"U\" { avoid \"y\" }\n")]
    [InlineData("journey j \"J\"\n  goal \"g\"\n\ntone t \"T\" { avoid \"x\" }\ntone u \"U\"\n{ avoid \"y\" }\n", 2)]
    public void Declarations_behind_it_are_declarations(string text, int mistakes = 1)
    {
        Assert.Equal(mistakes, Told.Errors(text).Count);
        Assert.Equal(["t", "u"], Told.Load(text).Tones.All.Select(tone => tone.Name.Value));
    }

    [Fact]
    public void A_channel_behind_a_touchpoint_without_its_opening_brace_is_declared()
    {
        const string text = "touchpoint s \"S\"\n  need \"n\"\nchannel y \"Y\" online\nchannel z \"Z\" offline\n";
        Told.Error(text);
        Assert.Equal(["y", "z"], Told.Load(text).Channels.All.Select(channel => channel.Name.Value));
    }

    [Fact]
    public void So_are_declarations_behind_three_blocks_that_are_never_closed()
    {
        const string text = "journey j \"J\" {\n  status draft\n  stage awareness {\n    touchpoint s \"S\" {\n      need \"n\"\n\nchannel y \"Y\" online\nmetric m \"M\" rate\npersona p \"P\" { goal \"g\" }\n";
        Assert.Equal(3, Told.Errors(text).Count);
        var workspace = Told.Load(text);
        Assert.Equal(("y", "m", "p"), (workspace.Channels.All.Single().Name.Value, workspace.Metrics.All.Single().Name.Value, workspace.Personas.All.Single().Name.Value));
    }

    [Fact]
    public void A_property_that_is_not_indented_belongs_to_its_block_where_braces_add_up()
    {
        const string text = "tone t \"T\" { avoid \"x\" }\nmessage m \"M\" {\ntext \"x\"\ntone t\n}\n";
        Assert.Empty(Told.Errors(text));
        Assert.Equal("t", Told.Load(text).Messages.All.Single().Tone!.Value.Value);
    }

    [Fact]
    public void A_property_that_is_not_indented_stays_one_where_a_brace_is_missing_elsewhere()
    {
        const string text = "tone t \"T\" { avoid \"x\" }\nmessage m \"M\" {\ntext \"x\"\ntone t\n}\nteam g \"G\" {\n";
        Told.Error(text);
        Assert.Equal("t", Told.Load(text).Messages.All.Single().Tone!.Value.Value);
    }
}
