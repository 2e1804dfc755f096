using Journeys.Cli.Serving;

namespace Journeys.Cli.Tests.Serving;

public sealed class PaceTests
{
    private readonly Hand _clock = new();

    [Fact]
    public void A_storm_of_fifteen_seconds_gets_at_most_twenty_turns()
    {
        var pace = new Pace(_clock);
        var turns = 0;
        while (_clock.Now < TimeSpan.FromSeconds(15))
        {
            _clock.Now += pace.Wait() + TimeSpan.FromMilliseconds(1);
            pace.Take();
            turns++;
        }

        Assert.InRange(turns, 10, 20);
    }

    [Fact]
    public void Who_writes_at_the_pace_of_people_never_waits()
    {
        var pace = new Pace(_clock);
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(TimeSpan.Zero, pace.Wait());
            pace.Take();
            _clock.Now += TimeSpan.FromSeconds(1.3);
        }
    }

    private sealed class Hand : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
