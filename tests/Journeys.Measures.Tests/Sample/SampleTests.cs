using Journeys.Language.Model;
using Journeys.Measures.Json;
using Journeys.Testing;

namespace Journeys.Measures.Tests.Sample;

/// <summary>The figures of the sample at the top of the repository.</summary>
public class SampleTests
{
    private static string Folder => RepositoryRoot.Combine("journeys");

    public static TheoryData<string> Names => [.. SampleFeedback.Files.Keys];

    /// <summary>Where a file is not what its description gives, the new text is left beside the test run's output to look at.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_answers_are_those_of_their_description(string name)
    {
        var made = SampleFeedback.Files[name];
        Directory.CreateDirectory("feedback");
        File.WriteAllText(Path.Combine("feedback", name), made);

        Assert.Equal(made, File.ReadAllText(Path.Combine(Folder, "feedback", name)));
    }

    [Fact]
    public void The_figures_are_what_measuring_gives()
    {
        using var folder = new Measured();

        var result = Measuring.Run(WorkspaceFolder.Load("journeys"), Folder, folder.Scratch);

        Assert.Empty(result.Problems.Concat(result.Notes));
        Assert.Equal(Measured.Text(result), File.ReadAllText(Path.Combine(Folder, MeasuresJson.FileName)));
    }

    [Fact]
    public void What_the_journeys_say_of_a_metric_is_what_its_answers_say()
    {
        var workspace = WorkspaceFolder.Load("journeys");
        var figures = MeasuresJson.Read(File.ReadAllText(Path.Combine(Folder, MeasuresJson.FileName)));
        foreach (var touchpoint in workspace.Views.SelectMany(view => view.Touchpoints).Where(touchpoint => touchpoint.Facts.Satisfaction?.FromMetric is not null))
        {
            var satisfaction = touchpoint.Facts.Satisfaction!;
            var metric = workspace.Metrics.Find(satisfaction.FromMetric)!;
            var measured = figures.LatestAt(metric.Name.Value, touchpoint)!.Value.Period;
            var points = measured.Value / metric.Scale!.Value.Highest * satisfaction.Score.Maximum;

            Assert.Equal((satisfaction.Score.Points, satisfaction.SampleSize), (Math.Round(points, 1), (int?)measured.N));
        }
    }
}
