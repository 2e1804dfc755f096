using Journeys.Language.Model;
using Journeys.Language.Navigation;
using Journeys.Language.Navigation.Completion;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Navigation;

/// <summary>Whoever writes a new file stands at its end, often without a line end behind.</summary>
public class EndOfFileCompletionTests
{
    [Fact]
    public void A_name_is_offered_behind_its_keyword() =>
        Assert.Equal(["commuter"], At("persona commuter \"Maya\"\njourney a \"A\" {\n  persona ").Select(proposal => proposal.Label));

    [Fact]
    public void A_word_that_was_begun_is_taken_the_place_of()
    {
        var proposal = At("persona commuter \"Maya\"\njou").First(proposal => proposal.Label == "journey");

        Assert.Equal(new TextSpan(24, 3), proposal.Span);
    }

    [Fact]
    public void A_keyword_is_offered_in_an_empty_file() => Assert.Contains(At(""), proposal => proposal.Label == "journey");

    private static IEnumerable<Proposal> At(string text)
    {
        var source = new SourceText("a.journey", text);
        var file = new FileView(SyntaxTree.Parse(source), WorkspaceLoader.Read(source), WorkspaceLoader.Load([source]));
        return Completer.At(file, text.Length, new CompletionRequest("en", []));
    }
}
