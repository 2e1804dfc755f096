using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;
using Journeys.Testing;

namespace Journeys.Language.Tests.Formatting;

public class FormatterTests
{
    public static TheoryData<string> Samples => [.. WorkspaceFolder.Read("journeys").Select(source => source.Path)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Samples_are_laid_out_already(string path)
    {
        var source = WorkspaceFolder.Read("journeys").Single(source => source.Path == path);
        Assert.Equal(source.Content, Format(source.Content));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_survives_every_dialect_and_comes_back(string path)
    {
        var content = WorkspaceFolder.Read("journeys").Single(source => source.Path == path).Content;
        foreach (var dialect in Dialect.All)
        {
            var there = Translate(content, dialect);
            Assert.Empty(Language.Model.WorkspaceLoader.Read(new SourceText(path, there)).Findings);
            Assert.Equal(Translate(content, Dialect.English), Translate(there, Dialect.English));
        }
    }

    /// <summary>A refusal loses nothing, yet it should be rare: the layout of a heavily damaged file that reads otherwise afterwards.</summary>
    [Fact]
    public void Broken_files_keep_their_meaning_and_settle_at_once()
    {
        var (made, refused) = (0, 0);
        foreach (var source in WorkspaceFolder.Read("journeys"))
        {
            foreach (var damaged in RandomEdits.Of(source.Content, count: 150, seed: 31))
            {
                var result = Formatter.Format(Parse(damaged));
                made++;
                refused += result.IsRefused ? 1 : 0;
                Assert.Equal(result.Text, Formatter.Format(Parse(result.Text)).Text);
            }
        }

        Assert.True(refused <= 0.03 * made, $"{refused} of {made} refused");
    }

    [Fact]
    public void Arguments_of_neighbours_stand_in_one_column() =>
        Assert.Equal(
            """
            journey a "A" {
              persona beginner
              goal    "Buy"
              goal@en "Buy"

              owner growth
              stage awareness {
                touchpoint ad "Ad" { channel web }
              }
            }

            """,
            Format("journey   a \"A\"   {\npersona beginner\n\tgoal \"Buy\"\n  goal@en   \"Buy\"\n\n\n\n owner growth\nstage awareness {\ntouchpoint ad \"Ad\" {channel web}}\n}"));

    [Fact]
    public void Statements_on_one_line_get_a_line_each_but_short_blocks_stay() =>
        Assert.Equal(
            "metric nps \"NPS\" nps { target >= 40  every 90d }\nmessage m \"M\" {\n  from  2026-01-01\n  until 2027-01-01\n}\n",
            Format("metric nps \"NPS\" nps {target >= 40 every 90d}\nmessage m \"M\" {\n  from 2026-01-01 until 2027-01-01\n}\n"));

    [Fact]
    public void Comments_stay_where_they_belong() =>
        Assert.Equal(
            """
            # At the top

            # Before the team
            team a "A"  # Behind the team
            # Between

            journey b "B" {  # Behind the brace
              # First inside
              status draft  # Behind a statement
              # Last inside
            }  # Behind the end
            # At the end

            """,
            Format("# At the top\n\n\n# Before the team\nteam a \"A\" # Behind the team\n# Between\n\njourney b \"B\" {# Behind the brace\n# First inside\nstatus draft     # Behind a statement\n# Last inside\n} # Behind the end\n# At the end"));

    [Fact]
    public void Prose_moves_with_its_block_and_keeps_its_own_indentation() =>
        Assert.Equal(
            "persona a \"A\" {\n  about \"\"\"\n    One\n      two\n\n    three\n    \"\"\"\n}\n",
            Format("persona a \"A\" {\nabout \"\"\"\n\n One\n   two\n\n three\n \"\"\"\n}"));

    [Fact]
    public void Line_ends_and_marks_become_those_of_the_house() =>
        Assert.Equal("team a \"A\"\n", Format("\uFEFFteam\ta \"A\"\r\n\r\n"));

    [Fact]
    public void A_long_list_goes_on_under_its_first_item() =>
        Assert.Equal(
            "claim a \"A\" {\n  watch \"aaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\", \"cccccccccccccccc\",\n        \"ddddddddddddddd\"\n}\n",
            Format("claim a \"A\" {\n  watch \"aaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\",\n \"cccccccccccccccc\", \"ddddddddddddddd\"\n}\n"));

    [Theory]
    [InlineData("channel\u202Fx \"X\" online", "channel x \"X\" online\n")]
    [InlineData("\u3000team t\u3000\"T\"\u2007# why", "team t \"T\"  # why\n")]
    [InlineData("team t \"T\" {\n\u2003\n\u2003contact \"x\"\n\u3000}", "team t \"T\" {\n  contact \"x\"\n}\n")]
    public void Blanks_of_every_kind_are_laid_out(string text, string expected)
    {
        var result = Formatter.Format(Parse(text));
        Assert.Equal((expected, false), (result.Text, result.IsRefused));
    }

    [Theory]
    [InlineData("nl", "channel omdat \"O\" online", "# language: nl\nkanaal omdat \"O\" online\n")]
    [InlineData("nl", "channel hoog \"H\" online", "# language: nl\nkanaal hoog \"H\" online\n")]
    [InlineData("en", "# language: nl\nkanaal omdat \"O\" online", "channel omdat \"O\" online\n")]
    public void A_name_that_is_a_word_of_another_dialect_stays(string dialect, string text, string expected)
    {
        var result = Formatter.Format(Parse(text), Dialect.Of(dialect));
        Assert.Equal((expected, false), (result.Text, result.IsRefused));
    }

    [Fact]
    public void A_list_with_a_comment_in_it_is_indented_like_its_block() => Assert.Equal(
        "journey j \"J\" {\n  status draft\n  tags a,\n    # why\n    b\n}\n",
        Format("journey j \"J\" { status draft  tags a,\n    # why\n    b\n}\n"));

    [Fact]
    public void What_is_broken_stays_byte_for_byte() =>
        Assert.Equal(
            "journey a \"A\" {\n  status draft\n     need   \"Misplaced\"   # why\n  goal   \"unclosed\n  owner growth\n}\n",
            Format("journey a \"A\" {\nstatus draft\n     need   \"Misplaced\"   # why\n  goal   \"unclosed\nowner growth\n}\n"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment")]
    [InlineData("}")]
    [InlineData("{{{{")]
    [InlineData("journey a \"A\" {")]
    [InlineData("journey a \"A\" { stage b { touchpoint c \"C\" {")]
    [InlineData("- x\n* y\n")]
    [InlineData("team {\r\n  {\r\n}\r\n")]
    public void Odd_files_settle_at_once(string text) => Assert.Equal(Format(text), Format(Format(text)));

    /// <summary>Where braces are missing, the place on the line tells what belongs to what, so that a new place may say something else.</summary>
    [Fact]
    public void What_would_be_read_otherwise_on_a_line_of_its_own_stays()
    {
        const string Text = "\"\"{urney\n  languages nl";
        var result = Formatter.Format(Parse(Text));
        Assert.True(result.IsRefused);
        Assert.Equal(Text, result.Text);
    }

    private static string Format(string text)
    {
        var result = Formatter.Format(Parse(text));
        Assert.False(result.IsRefused, "refused:\n" + text);
        return result.Text;
    }

    private static string Translate(string text, Dialect dialect)
    {
        var result = Formatter.Format(Parse(text), dialect);
        Assert.False(result.IsRefused, "refused in " + dialect.Language);
        return result.Text;
    }

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("a.journey", text));
}
