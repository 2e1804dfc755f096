using System.Text;
using System.Text.Json;
using Journeys.Tracing.Messages;
using Xunit;

namespace Journeys.Tracing.Tests;

/// <summary>A cache changes how long a trace takes, never what it finds.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Cache => Path.Combine(_folder.Path, "cache", "facts");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_did_not_change_is_not_read_again_and_gives_the_same()
    {
        var cold = Run();
        var warm = Run();
        Assert.Equal(0, cold.Cached);
        Assert.Equal(Traced.FilesOf("shop").Length, warm.Cached);
        Assert.Equal(Text(cold), Text(warm with { Cached = 0 }));
    }

    [Fact]
    public void Another_setting_is_another_trace()
    {
        Run();
        var other = Tracer.Run(new TraceRequest([.. Traced.FilesOf("shop").Select(file => file with { Methods = "" })], [], Cache));
        Assert.DoesNotContain(other.References, reference => reference.Tie == TieKind.Call);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(-1)]
    public void A_damaged_cache_is_none(int at)
    {
        var cold = Text(Run());
        var bytes = File.ReadAllBytes(Cache);
        bytes[at < 0 ? bytes.Length + at : at] ^= 0xFF;
        File.WriteAllBytes(Cache, bytes);
        Assert.Equal(cold, Text(Run()));
        File.WriteAllBytes(Cache, bytes[..(bytes.Length / 2)]);
        Assert.Equal(cold, Text(Run()));
        Assert.Equal(Traced.FilesOf("shop").Length, Run().Cached);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_none()
    {
        Directory.CreateDirectory(Cache);
        Assert.Equal(0, Run().Cached);
        Assert.Equal(0, Run().Cached);
    }

    [Fact]
    public async Task Several_at_once_do_not_disturb_each_other()
    {
        var expected = Text(Run() with { Cached = 0 });
        var runs = Enumerable.Range(0, 8).Select(_ => Task.Run(Run));
        Assert.All(await Task.WhenAll(runs), answer => Assert.Equal(expected, Text(answer with { Cached = 0 })));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Cache)!));
    }

    [Fact]
    public void The_answer_does_not_depend_on_the_number_of_cores()
    {
        string With(int parallelism) => Text(Tracer.Run(new TraceRequest(Traced.FilesOf("shop"), ["Club"]) { Parallelism = parallelism }));
        Assert.Equal(With(1), With(8));
    }

    private static string Text(TraceAnswer answer) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(answer));

    private TraceAnswer Run() => Tracer.Run(new TraceRequest(Traced.FilesOf("shop"), ["Club.Renew", "POST /club/join"], Cache));
}
