using Journeys.Cli.Roslyn;
using Journeys.Cli.Tracing;
using Journeys.Tracing.Messages;

namespace Journeys.Cli.Tests.Tracing;

/// <summary>What happens where reading a file ends the second process, whatever its guards.</summary>
public sealed class CarefulTracingTests
{
    private static readonly TraceRequest Request = new([.. "abcdefgh".Select(name => new TraceFile($"/{name}.cs", $"{name}.cs", ""))], []);

    [Theory]
    [InlineData("c.cs", RoslynFailureKind.StackOverflow, SkipReason.TooDeep)]
    [InlineData("c.cs,f.cs", RoslynFailureKind.Died, SkipReason.TooLarge)]
    internal void The_file_that_ends_the_process_is_left_out_and_told(string deadly, RoslynFailureKind kind, SkipReason reason)
    {
        var answer = new CarefulTracing((request, note) => Read(request, note, deadly.Split(','), kind)).Ask(Request);
        Assert.Equal(deadly.Split(','), answer.Skipped.Select(file => file.File));
        Assert.All(answer.Skipped, file => Assert.Equal(reason, file.Reason));
        Assert.Equal(8 - deadly.Split(',').Length, answer.Files);
    }

    [Fact]
    public void Where_every_file_is_deadly_it_ends() => Assert.Throws<RoslynFailure>(
        () => new CarefulTracing((request, note) => Read(request, note, [.. request.Files.Select(file => file.Name)], RoslynFailureKind.Died)).Ask(Request));

    [Theory]
    [InlineData(RoslynFailureKind.Missing)]
    [InlineData(RoslynFailureKind.Mistake)]
    internal void What_no_file_is_to_blame_for_is_told_at_once(RoslynFailureKind kind)
    {
        var asked = 0;
        Assert.Throws<RoslynFailure>(() => new CarefulTracing((_, _) => asked++ < 9 ? throw new RoslynFailure(kind, "no") : Answer(0)).Ask(Request));
        Assert.Equal(1, asked);
    }

    private static TraceAnswer Read(TraceRequest request, Action<string>? note, string[] deadly, RoslynFailureKind kind)
    {
        foreach (var file in request.Files)
        {
            note?.Invoke(file.Name);
            if (deadly.Contains(file.Name))
            {
                throw new RoslynFailure(kind, "ended");
            }
        }

        return Answer(request.Files.Count);
    }

    private static TraceAnswer Answer(int files) => new([], [], [], [], files, 0, 0);
}
