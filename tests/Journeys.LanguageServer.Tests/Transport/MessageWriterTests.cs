using Journeys.LanguageServer.Transport;

namespace Journeys.LanguageServer.Tests.Transport;

public class MessageWriterTests
{
    private const long MostMegabytes = 64;

    [Theory]
    [InlineData(2)]
    [InlineData(1_000_000)]
    public void What_waits_for_a_client_that_does_not_read_is_counted_with_all_it_costs(int length)
    {
        using var stuck = new StuckStream();
        using var writer = new MessageWriter(stuck, static () => { });
        var text = new string('x', length);
        var sent = 0;
        while (writer.Room().IsCompleted)
        {
            writer.Notify("x", json => json.WriteStringValue(text));
            sent++;
        }

        // A small message costs some hundred bytes of the 64 MB that this allows, whatever its length.
        Assert.InRange(sent, 1, MostMegabytes * 1024 * 1024 / (length + 250));
        stuck.GoOn();
    }

    [Fact]
    public async Task Whoever_waits_for_room_is_let_on_when_the_client_reads_again()
    {
        using var stuck = new StuckStream();
        using var writer = new MessageWriter(stuck, static () => { });
        while (writer.Room().IsCompleted)
        {
            writer.Notify("x", static json => json.WriteStringValue(new string('x', 1_000_000)));
        }

        Task[] waiting = [.. Enumerable.Range(0, 1000).Select(_ => writer.Room())];
        Assert.All(waiting, task => Assert.False(task.IsCompleted));
        stuck.GoOn();
        await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Whoever_waits_for_room_is_let_on_when_the_client_is_gone()
    {
        using var stuck = new StuckStream();
        using var writer = new MessageWriter(stuck, static () => { });
        while (writer.Room().IsCompleted)
        {
            writer.Notify("x", static json => json.WriteStringValue(new string('x', 1_000_000)));
        }

        Task[] waiting = [.. Enumerable.Range(0, 100).Select(_ => writer.Room())];
        writer.Dispose();
        await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(20));
        writer.WaitForRoom();
        stuck.GoOn();
    }

    [Fact]
    public void Of_diagnostics_that_wait_only_the_newest_are_kept()
    {
        using var stuck = new StuckStream();
        using var writer = new MessageWriter(stuck, static () => { });
        for (var i = 0; i < 1000; i++)
        {
            writer.Notify("x", static json => json.WriteStringValue(new string('x', 1_000_000)), key: "same");
        }

        Assert.True(writer.Room().IsCompleted);
        stuck.GoOn();
    }

    /// <summary>Takes nothing until it is told to go on.</summary>
    private sealed class StuckStream : MemoryStream
    {
        private readonly ManualResetEventSlim _mayGoOn = new();

        public void GoOn() => _mayGoOn.Set();

        public override void Write(ReadOnlySpan<byte> buffer) => _mayGoOn.Wait();

        public override void Write(byte[] buffer, int offset, int count) => _mayGoOn.Wait();

        protected override void Dispose(bool disposing)
        {
            _mayGoOn.Set();
            base.Dispose(disposing);
        }
    }
}
