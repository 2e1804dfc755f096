using Journeys.Testing.Fuzzing;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary>
/// Fuzzed inputs through everything that the command line does with them. A short seeded part runs with the tests;
/// <c>JOURNEYS_FUZZ=1000000 JOURNEYS_FUZZ_STAGE=diff dotnet test tests/Journeys.Cli.Tests --filter FuzzTests</c> runs one long.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int EveryFormat = 10;
    private const int FilesOfBuild = 50;
    private const int EditsOfSession = 100;
    private const int ScriptsAtOnce = 20;

    [Fact]
    public void Fuzzed_inputs_are_checked_mended_and_reported() =>
        new FuzzRun("check", 3000, output).Each(CheckStage.Judge);

    [Fact]
    public void Fuzzed_inputs_are_compared() =>
        new FuzzRun("diff", 3000, output).Each((number, text) => DiffStage.Judge(FuzzInputs.Before(number), text, number % EveryFormat == 0));

    [Fact]
    public void Fuzzed_inputs_are_exported() =>
        new FuzzRun("export", 2000, output).Each((_, text) => ExportStage.Judge(text));

    [Fact]
    public void Fuzzed_inputs_are_imported() =>
        new FuzzRun("import", 1000, output).Each((_, text) => ImportStage.Judge(text));

    [Fact]
    public void Fuzzed_inputs_are_built()
    {
        var stage = new BuildStage();
        new FuzzRun("build", 1000, output).Batches(FilesOfBuild, Environment.ProcessorCount, (_, texts) => stage.Judge(texts));
        output.WriteLine(stage.ToString());
    }

    [Fact]
    public void Fuzzed_inputs_are_edited()
    {
        var run = new FuzzRun("lsp", 1000, output);
        run.Batches(EditsOfSession, Environment.ProcessorCount, new EditStage(run.Seed).Judge);
    }

    [Fact]
    public void Fuzzed_conversations_are_answered()
    {
        using var stage = new AssistStage();
        var run = new FuzzRun("mcp", 500, output);
        run.Input = new AssistantScripts(run.Seed, run.Input).At;
        run.Batches(ScriptsAtOnce, Environment.ProcessorCount, (_, scripts) => stage.Judge(scripts));
        output.WriteLine(stage.ToString());
    }
}
