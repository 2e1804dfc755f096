using Journeys.Interchange.Import;
using Journeys.Interchange.Import.Mermaid;

namespace Journeys.Interchange.Tests.Import;

public sealed class MermaidImportTests
{
    private const string Diagram = """
        ---
        title: In front
        ---
        %%{init: {
          'theme': 'forest' }}%%
        journey
            title Buying shoes; section Overweging
              %% a comment
              Reads reviews: 4: Sanne, Shop staff
              Asks: 2.5: Shop staff # who knows
            section Beslissing
              Pays: 3: Sanne
        """;

    [Fact]
    public void Tasks_are_touchpoints_and_sections_stages()
    {
        var (workspace, result) = Imported.Mermaid(Diagram);

        var journey = Assert.Single(workspace.Views);
        Assert.Equal(("buying-shoes", "nl", "sanne"), (journey.Name.Value, workspace.DefaultLanguage, journey.Declaration.Persona?.Value));
        Assert.Equal(
            "consideration reads-reviews 4/5, consideration asks 2.5/5, decision pays 3/5",
            string.Join(", ", journey.Touchpoints.Select(one => $"{one.Stage.Name.Value} {one.Name.Value} {one.Facts.Satisfaction?.Score}")));
        Assert.Equal(["awareness", "post-purchase", "retention"], journey.Declaration.Skips.Select(skip => skip.Stage.Value));
        Assert.Equal("Shop staff", journey.Touchpoints[0].Facts.Fields[0].Value.ToString());
        Assert.StartsWith("`Sanne` is taken for the customer; who else takes part (Shop staff) stands in a field", Assert.Single(result.Notes).English);
    }

    [Theory]
    [InlineData("Robot: 1: Bot, Cat\n Two: 1: Bot", "bot")]
    [InlineData("Robot: 1: Bot, Customer\n Two: 1: Bot", "customer")]
    [InlineData("Robot: 1: Bot, de klant\n Two: 1: Klant", "klant")]
    [InlineData("Nobody: 1", null)]
    public void The_customer_is_who_is_called_so_or_takes_part_most(string tasks, string? persona) =>
        Assert.Equal(persona, Imported.Mermaid("journey\n section S\n " + tasks).Workspace.Journeys.All[0].Persona?.Value);

    [Fact]
    public void Sections_of_its_own_become_a_stage_model_and_a_diagram_without_sections_has_one_stage()
    {
        Assert.Equal("go-to-work, go-home", string.Join(", ", Imported.Mermaid("journey\n section Go to work\n A: 1: Me\n section Go home\n B: 1: Me").Workspace.Views[0].Stages.Select(stage => stage.Name.Value)));
        Assert.Equal("diagram", Assert.Single(Imported.Mermaid("journey\n A: 1: Me\n").Workspace.Views[0].Stages).Name.Value);
    }

    [Fact]
    public void A_diagram_in_a_markdown_file_is_found() =>
        Assert.Equal("shop", Imported.Mermaid("# Notes\n\n```mermaid\npie\n```\n\n```mermaid\njourney\n title Shop\n A: 1: Me\n```\n\nMore.\n").Workspace.Journeys.All[0].Name.Value);

    [Fact]
    public void All_diagrams_of_a_markdown_file_become_journeys_with_names_of_their_own()
    {
        var (workspace, result) = Imported.Mermaid(
            Fenced("journey\n title X\n section One\n A: 1: Me, Cat") + Fenced("graph TD\njourney\n") + Fenced("%% more\njourney:\n title Y\n B: 2: Me") + Fenced("journey\n title x\n C: 3: Sanne"));

        Assert.Equal(
            "x X me a, y Y me b, x-2 x sanne c",
            string.Join(", ", workspace.Views.Select(view => $"{view.Name.Value} {view.Declaration.Title.Entries[0].Value} {view.Declaration.Persona?.Value} {Assert.Single(view.Touchpoints).Name.Value}")));
        Assert.Equal((3, "workspace \"Diagram\" {"), (result.Touchpoints, result.Text.Split('\n')[1]));
        Assert.StartsWith("`X`: `Me` is taken for the customer", Assert.Single(result.Notes).English);
    }

    [Fact]
    public void A_diagram_without_tasks_among_others_is_left_out_and_that_is_said()
    {
        var (workspace, result) = Imported.Mermaid(Fenced("journey\n title X\n") + Fenced("journey\n title Y\n B: 2: Me"));

        Assert.Equal("y", Assert.Single(workspace.Views).Name.Value);
        Assert.Equal("line 4: the diagram `X` has no task, and is left out", Assert.Single(result.Notes).English);
    }

    [Fact]
    public void What_is_wrong_in_several_diagrams_is_told_at_once() => Assert.Equal(
        ["line 5: `Walks` is no task; write it as `Task: 3: Actor`", "line 12: `Sits` is no task; write it as `Task: 3: Actor`"],
        Assert.Throws<ImportException>(() => MermaidImport.Import(Fenced("journey\n Walks") + Fenced("journey\n Sits"), Imported.Options)).Problems.Select(problem => problem.English));

    [Theory]
    [InlineData("journey\n accTitle: foo\n title X\n accDescr: bar", "X", "# Also called: foo")]
    [InlineData("journey\n accDescr: bar\n title X\n accTitle: foo", "X", "# Also called: foo")]
    [InlineData("---\ntitle: X\n---\njourney\n accTitle: foo\n accDescr: bar", "X", "# Also called: foo")]
    [InlineData("---\ntitle: foo\n---\njourney\n title X\n title X\n accDescr: bar", "X", "# Also called: foo")]
    [InlineData("journey\n accTitle: X\n accDescr: bar", "X", null)]
    [InlineData("journey\n accTitle: X\n title X\n accDescr: bar", "X", null)]
    public void A_title_comes_before_that_for_screen_readers_which_is_kept(string diagram, string title, string? comment)
    {
        var (workspace, result) = Imported.Mermaid(diagram + "\n A: 1: Me");

        var journey = workspace.Journeys.All[0];
        Assert.Equal(("x", title, "bar"), (journey.Name.Value, journey.Title.Entries[0].Value, journey.About.Entries[0].Value));
        Assert.Equal(comment, result.Text.Split('\n').Select(line => line.Trim()).SingleOrDefault(line => line.StartsWith("# Also called")));
    }

    [Theory]
    [InlineData("a#44; b#58; c#35;#59; #quot;d#quot; #38;amp#59; #nosuchsign; #99999999;: 4: Me", "a, b: c#; \"d\" &amp; #nosuchsign; #99999999;")]
    [InlineData("#115;ection one: 4: Me", "section one")]
    [InlineData("#58;: 4: Me # who; else: 3", ":")]
    [InlineData("Two#hands: 4", null)]
    public void Codes_of_signs_are_those_signs_and_another_number_sign_begins_a_comment(string task, string? title)
    {
        if (title is null)
        {
            Assert.Throws<ImportException>(() => MermaidImport.Import("journey\n" + task, Imported.Options));
        }
        else
        {
            Assert.Equal(title, Assert.Single(Imported.Mermaid("journey\n" + task).Workspace.Views[0].Touchpoints).Facts.Title.Entries[0].Value);
        }
    }

    [Fact]
    public void A_title_and_whoever_takes_part_may_have_codes_too()
    {
        var (workspace, _) = Imported.Mermaid("journey\n title A#44; B\n section C#58; D\n E: 4: Sanne#44; new to it");

        Assert.Equal(
            ("A, B", "C: D", "Sanne, new to it"),
            (workspace.Journeys.All[0].Title.Entries[0].Value, workspace.StageModels.All.Single(model => model.Name.Value != "standard").Stages[0].Title.Entries[0].Value, Assert.Single(workspace.Personas.All).Title.Entries[0].Value));
    }

    [Theory]
    [InlineData("satisfaction is not known; the score is the feeling", null, 1)]
    [InlineData("tevredenheid is niet bekend; het cijfer is het midden", null, null)]
    [InlineData("a comment", "4/5", null)]
    public void A_score_that_an_export_says_is_no_satisfaction_is_none(string comment, string? satisfaction, int? emotion)
    {
        var touchpoints = Imported.Mermaid($"%% {comment}\njourney\n section S\n %% {comment}\n A: 4: Me\n B: 2: Me").Workspace.Views[0].Touchpoints;

        Assert.Equal((satisfaction, emotion), (touchpoints[0].Facts.Satisfaction?.Score.ToString(), touchpoints[0].Facts.Emotion?.Level));
        Assert.Equal("2/5", touchpoints[1].Facts.Satisfaction?.Score.ToString());
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_but_no_more_than_ten_times()
    {
        var problems = Assert.Throws<ImportException>(() => MermaidImport.Import("journey\n" + string.Concat(Enumerable.Repeat("Walks\n", 30)), Imported.Options)).Problems;

        Assert.Equal((11, "and 20 more like these"), (problems.Length, problems[^1].English));
    }

    [Theory]
    [InlineData("the file holds no diagram", "")]
    [InlineData("the diagram begins with `graph TD`; only", "graph TD\n A-->B")]
    [InlineData("the diagram begins with `graph TD`; only", "# Notes\n```mermaid\ngraph TD\n A-->B\n```\n")]
    [InlineData("the diagram has no task; write one", "journey\n title A\n section B\n")]
    [InlineData("line 2: the score `six` of `A` is no number from 1 to 5; write one", "journey\n A: six: Me")]
    [InlineData("line 3: the score `6` of `B` is no number from 1 to 5; write one", "journey\n A: 5: Me\n B: 6: Me")]
    [InlineData("line 2: `Walks` is no task; write it as `Task: 3: Actor`", "journey\n Walks\n")]
    public void What_cannot_be_read_is_told_with_its_line(string expected, string diagram) => Assert.StartsWith(
        expected, Assert.Throws<ImportException>(() => MermaidImport.Import(diagram, Imported.Options)).Problems[0].English);

    private static string Fenced(string diagram) => $"# Notes\n\n```mermaid\n{diagram}\n```\n\n";
}
