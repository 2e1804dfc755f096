using System.Text.Json;
using Journeys.RoslynHost.Protocol;

namespace Journeys.RoslynHost.Tests;

public class HostLoopTests
{
    [Fact]
    public void Requests_are_answered_in_order_and_notes_come_before_their_answer()
    {
        var replies = Talk(
            new Dictionary<string, HostTask>
            {
                ["echo"] = (body, note) =>
                {
                    note(body);
                    return body;
                },
            },
            ("echo", "one"),
            ("echo", "two"));

        Assert.Equal(["note one", "answer one", "note two", "answer two"], replies);
    }

    [Fact]
    public void A_failure_is_told_and_the_next_request_answered()
    {
        var replies = Talk(
            new Dictionary<string, HostTask> { ["echo"] = (body, _) => body, ["fail"] = (_, _) => throw new InvalidOperationException("broken") },
            ("fail", "x"),
            ("unknown", "x"),
            ("echo", "still here"));

        Assert.StartsWith("failure System.InvalidOperationException: broken", replies[0], StringComparison.Ordinal);
        Assert.Equal("failure nothing here does `unknown`", replies[1]);
        Assert.Equal("answer still here", replies[2]);
    }

    [Fact]
    public void Work_that_nobody_waits_for_any_more_is_abandoned()
    {
        using var input = new MemoryStream();
        HostFrame.Write(input, new HostMessage("endless", JsonSerializer.SerializeToElement("", HostMessageJson.Default.String)).ToBytes());
        input.Position = 0;
        using var abandoned = new ManualResetEventSlim();
        var tasks = new Dictionary<string, HostTask>
        {
            ["endless"] = (body, _) =>
            {
                Assert.True(abandoned.Wait(TimeSpan.FromSeconds(20)));
                return body;
            },
        };

        new HostLoop(input, Stream.Null, tasks, abandoned.Set).Run();

        Assert.True(abandoned.IsSet);
    }

    [Fact]
    public void The_version_is_told() => Assert.Matches(@"\Aanswer \d+\.\d+", Talk(HostTasks.All, (HostKinds.Version, ""))[0]);

    private static List<string> Talk(IReadOnlyDictionary<string, HostTask> tasks, params (string Kind, string Body)[] requests)
    {
        using var input = new MemoryStream();
        foreach (var (kind, body) in requests)
        {
            HostFrame.Write(input, new HostMessage(kind, JsonSerializer.SerializeToElement(body, HostMessageJson.Default.String)).ToBytes());
        }

        input.Position = 0;
        using var output = new MemoryStream();
        new HostLoop(input, output, tasks, abandon: static () => { }).Run();
        output.Position = 0;
        List<string> replies = [];
        while (HostFrame.Read(output) is { } bytes)
        {
            var reply = HostMessage.Of(bytes);
            replies.Add($"{reply.Kind} {reply.Body.GetString()}");
        }

        return replies;
    }
}
