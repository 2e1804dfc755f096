using Journeys.Language.Text;
using Journeys.Language.Vocabulary;
using Journeys.Language.Vocabulary.Reference;
using Journeys.Testing;

namespace Journeys.Language.Tests.Vocabulary;

public class LanguageReferenceTests
{
    public static TheoryData<string, BlockKind> Examples
    {
        get
        {
            var data = new TheoryData<string, BlockKind>();
            foreach (var keyword in JourneyVocabulary.All)
            {
                foreach (var block in keyword.StandsIn)
                {
                    data.Add(keyword.Example, block);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_reads_in_its_block(string example, BlockKind block)
    {
        var text = Within(block, example.Replace("{ … }", "{ }"));
        var findings = Language.Model.WorkspaceLoader.Read(new SourceText("a.journey", text)).Findings;
        Assert.Empty(findings.Select(finding => finding.Message + "\n" + text));
    }

    [Fact]
    public void The_page_is_the_approved_one() => Approved.Match(LanguageReference.Page());

    [Fact]
    public void Every_keyword_has_a_summary_and_is_explained() =>
        Assert.All(JourneyVocabulary.All, keyword => Assert.Contains(keyword.Summary, LanguageReference.Explain(keyword.Word)));

    [Fact]
    public void A_Dutch_word_is_explained_too() => Assert.Contains("touchpoint", LanguageReference.Explain("contactmoment"));

    [Fact]
    public void What_is_no_keyword_is_not_explained() => Assert.Null(LanguageReference.Explain("xylophone"));

    /// <summary>A statement in the smallest file that takes it.</summary>
    private static string Within(BlockKind block, string statement) => block switch
    {
        BlockKind.File => statement,
        BlockKind.Workspace => $"workspace \"W\" {{\n{statement}\n}}\n",
        BlockKind.StageModel => $"stages m \"M\" {{\n{statement}\n}}\n",
        BlockKind.StageDefinition => $"stages m \"M\" {{ stage s \"S\" {{\n{statement}\n}} }}\n",
        BlockKind.Channel => $"channel c \"C\" online {{\n{statement}\n}}\n",
        BlockKind.Term => $"term \"T\" {{\n{statement}\n}}\n",
        BlockKind.Metric => $"metric m \"M\" nps {{\n{statement}\n}}\n",
        BlockKind.Stage => $"journey j \"J\" {{ stage awareness {{\n{statement}\n}} }}\n",
        BlockKind.Opportunity => $"journey j \"J\" {{ stage awareness {{ opportunity o \"O\" {{\n{statement}\n}} }} }}\n",
        _ => $"{block.ToString().ToLowerInvariant()} x \"X\" {{\n{statement}\n}}\n",
    };
}
