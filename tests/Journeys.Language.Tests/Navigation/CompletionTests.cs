using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Navigation.Completion;
using Journeys.Language.Vocabulary;
using Journeys.Testing;

namespace Journeys.Language.Tests.Navigation;

public class CompletionTests
{
    private static readonly CompletionRequest Request = new("en", LanguageRules.All, new Date(2026, 11, 26));

    [Theory]
    [InlineData("$0", "journey", "team", "touchpoint")]
    [InlineData("jour$0", "journey")]
    [InlineData("journey a \"A\" {\n  $0\n}", "persona", "goal", "stage", "allow")]
    [InlineData("journey a \"A\" {\n  $0", "persona", "stage")]
    [InlineData("journey a \"A\" { stage awareness {\n $0", "touchpoint", "use", "goal")]
    [InlineData("# language: nl\nklantreis a \"A\" {\n  $0\n}", "persona", "doel", "fase", "accepteer")]
    [InlineData("# language: da\n$0", "kunderejse", "løfte")]
    public void Keywords_that_may_stand_here_are_offered_in_the_words_of_the_file(string marked, params string[] expected) =>
        Offers(marked, expected);

    [Theory]
    [InlineData("journey a \"A\" { owner $0 }", "growth", "care")]
    [InlineData("journey a \"A\" { owner gr$0 }", "growth")]
    [InlineData("journey a \"A\" { persona $0 }", "beginner")]
    [InlineData("journey a \"A\" { stage $0 }", "awareness", "retention")]
    [InlineData("journey a \"A\" { stages service stage $0 }", "need", "help")]
    [InlineData("journey a \"A\" { skip $0 }", "awareness")]
    [InlineData("journey a \"A\" { stages $0 }", "standard", "service")]
    [InlineData("journey a \"A\" { stage awareness { use $0 } }", "checkout")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { channel $0 } } }", "shop")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { channel shop, $0 } } }", "shop")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { says $0 } } }", "hello")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { metric $0 } } }", "nps")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { satisfaction 3/5 observed from $0 } } }", "nps")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { then $0 } } }", "x")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { then a.$0 } } }", "a.x")]
    [InlineData("message m \"M\" { claims $0 }", "free-returns")]
    [InlineData("stages s \"S\" { stage x \"X\" like $0 }", "awareness")]
    [InlineData("journey a \"A\" { allow $0 }", "unused-declaration", "syntax-error")]
    [InlineData("team mine \"Mine\"\njourney a \"A\" { owner $0 }", "mine", "growth")]
    public void Names_of_the_right_kind_are_offered(string marked, params string[] expected) => Offers(marked, expected);

    [Theory]
    [InlineData("journey a \"A\" { status $0 }", "draft", "live", "retired")]
    [InlineData("# language: nl\nklantreis a \"A\" { status $0 }", "concept")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { critical $0 } } }", "transaction", "no")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { critical transaction $0 } } }", "because")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { emotion $0 } } }", "-2", "+1")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { satisfaction 3/5 $0 } } }", "observed", "on", "from", "n")]
    [InlineData("journey a \"A\" { reviewed $0 }", "2026-11-26")]
    [InlineData("journey a \"A\" { reviewed 2026-01-01 every $0 }", "90d")]
    [InlineData("metric m \"M\" $0", "nps", "rate")]
    [InlineData("metric m \"M\" nps { target $0 }", ">=")]
    [InlineData("journey a \"A\" { languages $0 }", "nl", "da", "en")]
    [InlineData("journey a \"A\" { goal@$0 }", "nl", "da")]
    [InlineData("journey a \"A\" {\n  goal \"G\"\n  $0\n}", "goal@nl", "goal@da")]
    [InlineData("journey a \"A\" $0", "was")]
    [InlineData("# $0", "# language: nl", "# language: da")]
    public void Values_are_offered(string marked, params string[] expected) => Offers(marked, expected);

    [Theory]
    [InlineData("journey a \"A\" { goal \"Buy a run$0\" }", "running shoe", "free returns for 30 days")]
    [InlineData("journey a \"A\" { goal@nl \"Met $0\" }", "30 dagen gratis retour")]
    public void Within_a_text_the_brand_s_own_words_are_offered(string marked, params string[] expected) => Offers(marked, expected);

    [Theory]
    [InlineData("journey a \"A\" {\n  goal \"G\"\n  $0\n}", "goal")]
    [InlineData("journey a \"A\" { goal@nl \"Met $0\" }", "running shoe")]
    [InlineData("journey a \"A\" { owner $0 }", "beginner")]
    [InlineData("journey a \"A\" { stage awareness { } stage $0 }", "awareness")]
    [InlineData("team x $0", "growth")]
    public void What_does_not_belong_here_is_not_offered(string marked, string unexpected) =>
        Assert.DoesNotContain(unexpected, Labels(marked));

    [Fact]
    public void A_whole_block_is_offered_with_places_to_fill_in()
    {
        var whole = At("journey a \"A\" { stage awareness {\n  $0\n} }").First(proposal => proposal.Label == "touchpoint { … }");
        Assert.StartsWith("touchpoint ${1:name} \"$2\" {\n  channel ${3:webshop}\n  moment \"$4\"", whole.Insert);
        Assert.EndsWith("}$0", whole.Insert);
    }

    [Fact]
    public void An_editor_without_snippets_gets_none() =>
        Assert.DoesNotContain(Completer.At(Viewed.File(""), 0, Request with { Snippets = false }), proposal => proposal.IsSnippet);

    [Fact]
    public void The_word_that_is_typed_is_what_a_proposal_replaces()
    {
        var (file, marked) = Viewed.In("journey a \"A\" { owner [|gro$0wth|] }");
        Assert.All(Completer.At(file, marked.Cursor, Request), proposal => Assert.Equal(marked.Marked[0], proposal.Span));
    }

    [Fact]
    public void Every_keyword_is_explained_in_every_language()
    {
        foreach (var keyword in JourneyVocabulary.All)
        {
            var summary = Journeys.Language.Navigation.KeywordSummaries.Of(keyword);
            Assert.NotEqual(summary.English, summary.Dutch);
            Assert.NotEqual(summary.English, summary.Danish);
        }
    }

    [Fact]
    public void At_every_place_of_the_sample_something_or_nothing_is_offered_but_nothing_fails()
    {
        foreach (var source in WorkspaceFolder.Read("journeys"))
        {
            // Every offset of the first part, then every seventh: a file has tens of thousands.
            var file = Viewed.File(source.Content);
            for (var offset = -1; offset <= source.Content.Length + 1; offset += offset < 1500 ? 1 : 7)
            {
                foreach (var proposal in Completer.At(file, offset, Request))
                {
                    Assert.InRange(proposal.Span.Start, 0, source.Content.Length);
                    Assert.InRange(proposal.Span.End, proposal.Span.Start, source.Content.Length);
                }
            }
        }
    }

    [Fact]
    public void Damaged_texts_are_completed_too()
    {
        foreach (var source in WorkspaceFolder.Read("journeys").Take(3))
        {
            var start = source.Content[..Math.Min(source.Content.Length, 1500)];
            foreach (var damaged in RandomEdits.Of(start, count: 20, seed: 7))
            {
                var file = Viewed.File(damaged);
                for (var offset = 0; offset <= damaged.Length; offset += 5)
                {
                    Completer.At(file, offset, Request);
                }
            }
        }
    }

    private static void Offers(string marked, string[] expected)
    {
        var labels = Labels(marked);
        Assert.All(expected, label => Assert.Contains(label, labels));
    }

    private static List<string> Labels(string marked) => [.. At(marked).Select(proposal => proposal.Label)];

    private static ImmutableArray<Proposal> At(string marked)
    {
        var (file, text) = Viewed.In(marked);
        return Completer.At(file, text.Cursor, Request);
    }
}
