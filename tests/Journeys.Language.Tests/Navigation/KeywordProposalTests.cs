using Journeys.Language.Model;
using Journeys.Language.Navigation;
using Journeys.Language.Navigation.Completion;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Navigation;

/// <summary>What stands beside a keyword in the list.</summary>
public class KeywordProposalTests
{
    [Theory]
    [InlineData("en", "What a customer goes through to reach a goal.")]
    [InlineData("nl", "Wat een klant doormaakt om een doel te bereiken.")]
    [InlineData("da", "Hvad en kunde går igennem for at nå et mål.")]
    public void What_it_is_for_stands_beside_it_and_is_not_said_again(string language, string summary)
    {
        var journey = At("", language).Single(proposal => proposal is { Label: "journey", Kind: ProposalKind.Keyword });

        Assert.Equal(summary, journey.Detail);
        Assert.DoesNotContain(summary, journey.Documentation);
        Assert.Contains("```journey\njourney running-shoes", journey.Documentation);
    }

    private static IEnumerable<Proposal> At(string text, string language)
    {
        var source = new SourceText("a.journey", text);
        var file = new FileView(SyntaxTree.Parse(source), WorkspaceLoader.Read(source), WorkspaceLoader.Load([source]));
        return Completer.At(file, text.Length, new CompletionRequest(language, []));
    }
}
