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
        var text = KeywordExamples.Within(block, example);
        var findings = Language.Model.WorkspaceLoader.Read(new SourceText("a.journey", text)).Findings;
        Assert.Empty(findings.Select(finding => finding.Message + "\n" + text));
    }

    [Fact]
    public void The_page_is_the_approved_one() => Approved.Match(LanguageReference.Page());
}
