using Journeys.Analyzers.Generation;
using Journeys.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Journeys.Analyzers.Tests.Generation;

public sealed class IncrementalTests
{
    private const string A = """
        journey a "A" { stage awareness { touchpoint one "One" { moment "Now" } use checkout } }
        """;

    private const string B = """
        workspace "W" { languages en }
        journey b "B" { stage awareness { touchpoint two "Two" } }
        touchpoint checkout "Checkout"
        """;

    private const string C = """
        journey c "C" { stage awareness { touchpoint three "Three" use checkout } }
        """;

    private readonly Generated _first = Generated.From("class Code;", ("a.journey", A), ("b.journey", B), ("c.journey", C));

    [Fact]
    public void Without_a_change_nothing_is_done()
    {
        var again = _first.Again();

        Assert.All(AllReasons(again), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Other_code_is_no_change()
    {
        var again = _first.EditCode("class Code { int other; }");

        Assert.All(AllReasons(again), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_file_regenerates_one_file()
    {
        var edited = _first.Edit("a.journey", A.Replace("One", "Wonderful", StringComparison.Ordinal));

        Assert.Equal(["Modified", "Cached", "Cached"], Reasons(edited, TouchpointsGenerator.Steps.Files));
        Assert.Equal(["Unchanged", "Cached", "Cached"], Reasons(edited, TouchpointsGenerator.Steps.Names));
        Assert.Equal(["Cached"], Reasons(edited, TouchpointsGenerator.Steps.Table));
        Assert.Equal(["Modified", "Cached", "Cached"], Reasons(edited, TouchpointsGenerator.Steps.Generated));
        Assert.Equal(1, Written(edited));
        Assert.Contains("Wonderful", edited.Files["a.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_name_in_one_file_regenerates_one_file()
    {
        var edited = _first.Edit("a.journey", A.Replace("use checkout", "touchpoint more \"More\"", StringComparison.Ordinal));

        Assert.Equal(["Unchanged"], Reasons(edited, TouchpointsGenerator.Steps.Table));
        Assert.Equal(["Modified", "Cached", "Cached"], Reasons(edited, TouchpointsGenerator.Steps.Generated));
        Assert.Equal(1, Written(edited));
    }

    [Theory]
    [InlineData("# A comment\n")]
    [InlineData("\n\n")]
    [InlineData("allow missing-stage because \"x\"\n")]
    public void An_edit_that_shows_nowhere_regenerates_nothing(string before)
    {
        var edited = _first.Edit("a.journey", before + A.Replace(" }", "\n}", StringComparison.Ordinal));

        Assert.Equal(["Unchanged", "Cached", "Cached"], Reasons(edited, TouchpointsGenerator.Steps.Files));
        Assert.Equal(["Cached", "Cached", "Cached"], Reasons(edited, TouchpointsGenerator.Steps.Generated));
        Assert.Equal(0, Written(edited));
    }

    [Fact]
    public void A_text_of_the_shared_touchpoint_regenerates_its_own_file_alone()
    {
        var edited = _first.Edit("b.journey", B.Replace("\"Checkout\"", "\"Paying\"", StringComparison.Ordinal));

        Assert.Equal(1, Written(edited));
    }

    [Fact]
    public void A_shared_touchpoint_more_regenerates_its_own_file_alone()
    {
        var edited = _first.Edit("b.journey", B + "\ntouchpoint other \"Other\"");

        Assert.Equal(["Unchanged", "Modified", "Unchanged"], Reasons(edited, TouchpointsGenerator.Steps.Own));
        Assert.Equal(["Cached", "Modified", "Cached"], Reasons(edited, TouchpointsGenerator.Steps.Generated));
        Assert.Equal(1, Written(edited));
    }

    [Fact]
    public void A_collision_across_files_regenerates_those_that_it_concerns()
    {
        var edited = _first.Edit("a.journey", A + "\ntouchpoint check-out2 \"X\"").Edit("c.journey", C + "\ntouchpoint check-out-2 \"Y\"");

        Assert.Equal("check-out-2", edited.Constant("Touchpoints.Shared.CheckOut2"));
        Assert.Equal("check-out2", edited.Constant("Touchpoints.Shared._check_out2"));
        Assert.Equal(["Modified", "Cached", "Modified"], Reasons(edited, TouchpointsGenerator.Steps.Generated));
        Assert.Equal(2, Written(edited));
    }

    [Fact]
    public void A_file_more_leaves_the_others()
    {
        var more = _first.Add("d.journey", "journey d \"D\" { stage awareness { touchpoint four \"Four\" } }");

        Assert.Equal(["Cached", "Cached", "Cached", "New"], Reasons(more, TouchpointsGenerator.Steps.Files));
        Assert.Equal(1, Written(more));
    }

    [Fact]
    public void The_steps_keep_no_places_and_no_text_of_the_whole_file()
    {
        var kept = _first.Result.TrackedSteps[TouchpointsGenerator.Steps.Files].SelectMany(step => step.Outputs).Select(output => output.Value);

        Assert.All(kept, value => Assert.IsType<NamedFile>(value));
        Assert.Equal(kept, Generated.From("", ("a.journey", "\n" + A), ("b.journey", B), ("c.journey", C))
            .Result.TrackedSteps[TouchpointsGenerator.Steps.Files].SelectMany(step => step.Outputs).Select(output => output.Value));
    }

    private static string[] Reasons(Generated generated, string step) =>
        [.. generated.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason.ToString())];

    private static IEnumerable<IncrementalStepRunReason> AllReasons(Generated generated) =>
        generated.Result.TrackedSteps.Where(step => step.Key is not ("Compilation" or "ParseOptions")).SelectMany(step => step.Value)
            .Concat(generated.Result.TrackedOutputSteps.SelectMany(step => step.Value))
            .SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>How many files were written anew.</summary>
    private static int Written(Generated generated) => generated.Result.TrackedOutputSteps.SelectMany(step => step.Value)
        .SelectMany(run => run.Outputs).Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
}
