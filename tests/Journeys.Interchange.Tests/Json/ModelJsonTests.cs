using System.Text.Json;
using Journeys.Interchange.Tests.Schema;
using Journeys.Language.Model;
using Journeys.Testing;

namespace Journeys.Interchange.Tests.Json;

public class ModelJsonTests
{
    private static Workspace Everything => WorkspaceFolder.Load("tests/Journeys.Interchange.Tests/Json");

    [Fact]
    public void The_model_is_the_approved_one() => Approved.Match(Exported.Text(Everything) + "\n");

    [Theory]
    [InlineData("journeys")]
    [InlineData("tests/Journeys.Interchange.Tests/Json")]
    [InlineData("tests/Journeys.Testing/Workspaces/findings")]
    [InlineData("tests/Journeys.Rules.Tests/Corpus")]
    [InlineData("tests/Journeys.Language.Tests/Baselines")]
    public void An_export_fits_the_schema(string folder) =>
        Assert.Empty(SchemaFile.Validator().Validate(Exported.Model(WorkspaceFolder.Load(folder))));

    [Fact]
    public void A_damaged_workspace_fits_the_schema_too()
    {
        var text = WorkspaceFolder.Read("tests/Journeys.Interchange.Tests/Json")[0].Content;
        foreach (var damaged in RandomEdits.Of(text, count: 300, seed: 7))
        {
            Assert.Empty(SchemaFile.Validator().Validate(Exported.Model(WorkspaceFolder.Of(("a.journey", damaged)))));
        }
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        var sources = WorkspaceFolder.Read("journeys");
        var text = Exported.Text(WorkspaceLoader.Load(sources));

        Assert.Equal(text, Exported.Text(WorkspaceLoader.Load([.. sources.Reverse()], parallelism: 4)));
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Of_broken_sources_what_is_known_is_written()
    {
        var model = Exported.Model(WorkspaceFolder.Of(
            ("a.journey", "journey shoes \"Shoes\" {\n  stage awareness {\n    touchpoint ad \"Ad {\n      need \"See it\"\n    }\n  }\n"),
            ("b.journey", "team \"Nobody\"\nclaim x { value }\nchannel web \"Web\" onlin")));

        Assert.True(model.GetProperty("errors").GetInt32() >= 4);
        var touchpoint = model.GetProperty("journeys")[0].GetProperty("stages")[0].GetProperty("touchpoints")[0];
        Assert.Equal("ad", touchpoint.GetProperty("name").GetString());
        Assert.Equal("See it", touchpoint.GetProperty("need").GetProperty("en").GetString());
        Assert.Equal("web", model.GetProperty("channels")[0].GetProperty("name").GetString());
        Assert.Empty(SchemaFile.Validator().Validate(model));
    }

    [Fact]
    public void An_untagged_text_and_one_in_the_first_language_are_one_text()
    {
        var model = Exported.Model(WorkspaceFolder.Of(
            ("a.journey", "workspace \"W\" { languages nl }\njourney a \"A\" { title@nl \"B\" }")));

        Assert.Equal("""{"nl":"B"}""", Compact(model.GetProperty("journeys")[0].GetProperty("title")));
    }

    [Fact]
    public void What_is_no_character_does_not_end_the_export() =>
        Assert.Contains("\"x\\uFFFDy\"", Exported.Text(WorkspaceFolder.Of(("a.journey", "team a \"x\uD800y\""))));

    [Fact]
    public void One_journey_comes_with_what_the_brand_shares()
    {
        var workspace = Everything;
        Assert.True(workspace.Journeys.TryGet("home", out var home));

        var model = Exported.Model(workspace, home);

        Assert.Equal(["home"], model.GetProperty("journeys").EnumerateArray().Select(journey => journey.GetProperty("name").GetString()!));
        Assert.Equal(5, model.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public void A_use_tells_what_it_overrides_and_what_holds()
    {
        var use = Exported.Model(Everything).GetProperty("journeys")[0].GetProperty("stages")[1].GetProperty("touchpoints")[0];

        Assert.True(use.GetProperty("use").GetBoolean());
        Assert.False(use.TryGetProperty("critical", out _));
        Assert.Equal("transaction", use.GetProperty("effective").GetProperty("critical").GetProperty("kind").GetString());
        Assert.Equal("high", use.GetProperty("effective").GetProperty("priority").GetProperty("level").GetString());
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
