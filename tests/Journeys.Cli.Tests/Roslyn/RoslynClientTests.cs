using System.Text.Json;
using System.Text.Json.Serialization;
using Journeys.Cli.Hosting;
using Journeys.Cli.Roslyn;
using Journeys.Cli.Tests.Support;
using Journeys.RoslynHost.Protocol;

namespace Journeys.Cli.Tests.Roslyn;

/// <summary>The second process: the real one where it works, and scripts in its place where it must not.</summary>
public sealed class RoslynClientTests : IDisposable
{
    private static readonly RoslynLimits Short = new(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1), 256L << 20);
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_second_process_answers_and_stays()
    {
        using var client = new RoslynClient(Context(), RoslynLimits.Default);

        Assert.NotEmpty(Ask(client));
        Assert.NotEmpty(Ask(client));
        Assert.Equal(1, client.Life);
    }

    [Fact]
    public void It_gets_no_secrets_of_the_environment()
    {
        _run.Set("GITHUB_TOKEN", "secret");
        using var client = Replaced("env >&2; exit 1");

        var failure = Assert.Throws<RoslynFailure>(() => Ask(client));

        Assert.Contains("DOTNET_GCHeapHardLimit=10000000", failure.Detail);
        Assert.DoesNotContain("secret", failure.Detail);
    }

    [Theory]
    [InlineData("echo 'Stack overflow.' >&2; exit 134", "StackOverflow")]
    [InlineData("echo 'Out of memory.' >&2; exit 134", "OutOfMemory")]
    [InlineData("echo 'Unhandled exception. System.OutOfMemoryException' >&2; exit 134", "OutOfMemory")]
    [InlineData("exit 150", "Missing")]
    [InlineData("exit 0", "Died")]
    [InlineData("kill -9 $$", "Died")]
    [InlineData("printf 'nonsense, and a lot of it'; cat", "Died")]
    [InlineData("printf '\\5\\0\\0\\0hello'; cat", "Died")]
    [InlineData("while :; do :; done", "TimedOut")]
    [InlineData("sleep 60", "TimedOut")]
    public void Whatever_happens_to_it_is_a_failure_of_a_kind(string script, string kind)
    {
        using var client = Replaced(script);

        var failure = Assert.Throws<RoslynFailure>(() => Ask(client));

        Assert.Equal(kind, failure.Kind.ToString());
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void After_its_death_it_is_started_anew()
    {
        var died = _run.PathOf("died");
        using var client = Replaced($"if [ -e {died} ]; then exec dotnet \"$@\"; fi\ntouch {died}; exit 3");

        Assert.Throws<RoslynFailure>(() => Ask(client));
        Assert.NotEmpty(Ask(client));
        Assert.Equal(2, client.Life);
    }

    [Fact]
    public void Whoever_has_had_enough_need_not_wait()
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        using var client = Replaced("sleep 60");

        Assert.ThrowsAny<OperationCanceledException>(() => Ask(client, enough.Token));
    }

    [Fact]
    public void Without_a_runtime_it_says_what_to_do()
    {
        _run.Set("PATH", "/nowhere").Set("DOTNET_ROOT", "/nowhere");

        var failure = Assert.Throws<RoslynFailure>(() => RoslynLocation.Find(Context()));

        Assert.Equal(RoslynFailureKind.Missing, failure.Kind);
        Assert.Contains("https://dotnet.microsoft.com/download", failure.Message);
    }

    [Fact]
    public void Without_its_files_it_says_what_to_do()
    {
        _run.Set(RoslynLocation.Variable, _run.PathOf("gone.dll"));

        Assert.Contains("install journeys again", Assert.Throws<RoslynFailure>(() => RoslynLocation.Find(Context())).Message);
    }

    [Fact]
    public void A_program_in_the_current_folder_is_nobodys_program()
    {
        _run.Program("dotnet", "exit 1").Set("PATH", ".:" + Environment.GetEnvironmentVariable("PATH"));

        Assert.NotEqual(_run.PathOf("dotnet"), RoslynLocation.Find(Context()).Dotnet);
    }

    private static string Ask(RoslynClient client, CancellationToken cancellation = default) => client.Ask(
        HostKinds.Version, "", RoslynTestJson.Default.String, RoslynTestJson.Default.String, null, cancellation);

    private CliContext Context() => _run.Context(TextWriter.Null, TextWriter.Null);

    /// <summary>A client of a script that stands in the place of the runtime.</summary>
    private RoslynClient Replaced(string script)
    {
        _run.Program("dotnet", script).Set("DOTNET_HOST_PATH", _run.PathOf("dotnet"));
        return new RoslynClient(Context(), Short);
    }
}

[JsonSerializable(typeof(string))]
internal sealed partial class RoslynTestJson : JsonSerializerContext;
