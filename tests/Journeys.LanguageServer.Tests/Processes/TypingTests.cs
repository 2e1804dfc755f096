using System.Diagnostics;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Processes;

/// <summary>Somebody types for long and fast: what is shown last is of the last text, and soon.</summary>
public sealed class TypingTests : ProcessTests
{
    private const int Letters = 1000;
    private static readonly TimeSpan BetweenLetters = TimeSpan.FromMilliseconds(5);

    /// <summary>A second is promised, and <c>-- lsp</c> of the benchmarks tells what it takes; a machine with other work gets more.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_thousand_letters_at_full_speed_end_in_the_diagnostics_of_the_last()
    {
        Start();
        for (var letter = 1; letter <= Letters; letter++)
        {
            Client.Change(Uri, letter + 1, LspClient.Edit(0, 0, 0, letter == Letters ? "taem x \"X\"\n" : "\n"));
            Thread.Sleep(BetweenLetters);
        }

        var clock = Stopwatch.StartNew();
        var last = Client.WaitForDiagnostics(Uri, diagnostics => diagnostics["version"]?.GetValue<int>() == Letters + 1);
        Assert.Contains("unknown-keyword", LspClient.Codes(last));
        Assert.True(clock.Elapsed < Soon, "It took " + clock.Elapsed);

        Serves();
        Assert.Equal(Letters + 1, Client.Diagnostics[Uri]["version"]!.GetValue<int>());
        Assert.Equal(1, Client.Diagnostics[Uri]["diagnostics"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>()).Count(code => code == "unknown-keyword"));
    }
}
