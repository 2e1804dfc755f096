using System.ComponentModel;
using System.Diagnostics;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Tests.Processes;

/// <summary>To end a program never breaks what made that necessary.</summary>
public sealed class ProcessEndTests
{
    /// <summary>The runtime throws each: for a process that is gone, for one that may not be ended, and for some of those that it started.</summary>
    public static TheoryData<Exception> Refusals =>
        [new InvalidOperationException("gone"), new Win32Exception(1), new AggregateException(new Win32Exception(1))];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_ended_is_passed_over(Exception refusal) => ProcessEnd.Try(() => throw refusal);

    [Fact]
    public void Anything_else_is_told() => Assert.Throws<ArgumentException>(() => ProcessEnd.Try(() => throw new ArgumentException("other")));

    [Fact]
    public void A_process_is_ended_and_may_be_ended_again()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--help") { RedirectStandardOutput = true })!;
        ProcessEnd.KillAndWait(process);
        Assert.True(process.HasExited);
        ProcessEnd.Kill(process);
        ProcessEnd.KillAndWait(process);
    }

    [Fact]
    public void A_process_that_nobody_holds_any_more_is_passed_over()
    {
        var process = new Process();
        process.Dispose();
        ProcessEnd.Kill(process);
        ProcessEnd.KillAndWait(process);
    }
}
