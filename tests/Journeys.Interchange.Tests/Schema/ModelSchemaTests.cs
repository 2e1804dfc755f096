using System.Text.Json;
using Journeys.Interchange.Tests.Json;
using Journeys.Testing;

namespace Journeys.Interchange.Tests.Schema;

public class ModelSchemaTests
{
    [Fact]
    public void The_resource_is_the_published_file() => Assert.Equal(
        File.ReadAllText(RepositoryRoot.Combine("src", "Journeys.Interchange", "Schema", "journeys-model.schema.json")).ReplaceLineEndings("\n"),
        Interchange.Schema.ModelSchema.Text());

    [Fact]
    public void Every_reference_leads_somewhere_and_every_definition_is_used()
    {
        var references = References(SchemaFile.Root).ToHashSet();
        var definitions = SchemaFile.Root.GetProperty("$defs").EnumerateObject().Select(definition => "#/$defs/" + definition.Name);

        Assert.Equal(definitions.Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_property_of_the_schema_is_a_promise_that_nothing_keeps()
    {
        var validator = SchemaFile.Validator();
        validator.Validate(Exported.Model(WorkspaceFolder.Load("tests/Journeys.Interchange.Tests/Json")));

        var promised = SchemaFile.Root.GetProperty("$defs").EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("properties", out _))
            .SelectMany(definition => definition.Value.GetProperty("properties").EnumerateObject().Select(property => $"#/$defs/{definition.Name}/{property.Name}"));
        Assert.Empty(promised.Except(validator.Seen));
    }

    [Theory]
    [InlineData("{}", "required")]
    [InlineData("""{"version":2,"errors":0,"files":[],"workspace":{"languages":[]},"stageModels":[],"channels":[],"teams":[],"personas":[],"claims":[],"tones":[],"messages":[],"terms":[],"metrics":[],"fields":[],"touchpoints":[],"journeys":[],"allowances":[]}""", "const")]
    [InlineData("""{"version":1,"errors":0,"files":[],"workspace":{"languages":[],"colour":"red"},"stageModels":[],"channels":[],"teams":[],"personas":[],"claims":[],"tones":[],"messages":[],"terms":[],"metrics":[],"fields":[],"touchpoints":[],"journeys":[],"allowances":[]}""", "colour")]
    [InlineData("""{"version":1,"errors":-1,"files":[],"workspace":{"languages":[]},"stageModels":[],"channels":[],"teams":[],"personas":[],"claims":[],"tones":[],"messages":[],"terms":[],"metrics":[],"fields":[],"touchpoints":[],"journeys":[],"allowances":[]}""", "minimum")]
    public void The_validator_sees_what_does_not_fit(string document, string problem) =>
        Assert.Contains(SchemaFile.Validator().Validate(JsonDocument.Parse(document).RootElement), line => line.Contains(problem));

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.Name == "$ref" ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
