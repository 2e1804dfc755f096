using Journeys.Language.Vocabulary;

namespace Journeys.Language.Tests.Vocabulary;

/// <summary>The examples of the vocabulary as files.</summary>
internal static class KeywordExamples
{
    /// <summary>All examples, each in the smallest file that takes it, one after another.</summary>
    public static string AllInOne() => string.Join("\n", JourneyVocabulary.All.Select(keyword => Within(keyword.StandsIn[0], keyword.Example)));

    /// <summary>A statement in the smallest file that takes it.</summary>
    public static string Within(BlockKind block, string statement) => Filled(block, statement.Replace("{ … }", "{ }"));

    private static string Filled(BlockKind block, string statement) => block switch
    {
        BlockKind.File => statement,
        BlockKind.Workspace => $"workspace \"W\" {{\n{statement}\n}}\n",
        BlockKind.StageModel => $"stages m \"M\" {{\n{statement}\n}}\n",
        BlockKind.StageDefinition => $"stages m \"M\" {{ stage s \"S\" {{\n{statement}\n}} }}\n",
        BlockKind.Channel => $"channel c \"C\" online {{\n{statement}\n}}\n",
        BlockKind.Term => $"term \"T\" {{\n{statement}\n}}\n",
        BlockKind.Field => $"field f \"F\" text {{\n{statement}\n}}\n",
        BlockKind.Metric => $"metric m \"M\" nps {{\n{statement}\n}}\n",
        BlockKind.Stage => $"journey j \"J\" {{ stage awareness {{\n{statement}\n}} }}\n",
        BlockKind.Opportunity => $"journey j \"J\" {{ stage awareness {{ opportunity o \"O\" {{\n{statement}\n}} }} }}\n",
        _ => $"{block.ToString().ToLowerInvariant()} x \"X\" {{\n{statement}\n}}\n",
    };
}
