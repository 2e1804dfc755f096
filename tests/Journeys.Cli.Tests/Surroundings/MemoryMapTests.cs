using Journeys.Cli.Hosting;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>Only what is certainly the collector's is ever given out; the maps are as Linux writes them.</summary>
public sealed class MemoryMapTests
{
    private const string Young = "7f0000400000-7f0000410000 rw-p 00000000 00:00 0 ";

    [Fact]
    public void From_the_piece_in_use_to_the_end_of_the_room() =>
        Assert.Equal((0x7f0000400000, 0x7f0001001000), Reserved(
            "55d0a0000000-55d0a0100000 r-xp 00001000 fe:00 4711                       /usr/bin/a name with spaces",
            "7f0000000000-7f0000400000 ---p 00000000 00:00 0 ",
            Young,
            "7f0000410000-7f0000800000 ---p 00000000 00:00 0 ",
            "7f0000800000-7f0000801000 rw-p 00000000 00:00 0 ",
            "7f0000801000-7f0080000000 ---p 00000000 00:00 0 "));

    [Theory]
    [InlineData("7f0000410000-7f0000411000 r--p 00000000 fe:00 12 /usr/lib/libc.so.6")] // a file of another's
    [InlineData("7f0000500000-7f0080000000 ---p 00000000 00:00 0 ")] // behind a gap
    [InlineData("7f0000410000-7f0000411000 ---p 00000000 00:00 0 ")] // too short, and nothing more
    [InlineData("no map at all")]
    [InlineData("x-y ---p 00000000 00:00 0 ")]
    [InlineData("")]
    public void Nothing_where_it_is_not_certain(string next)
    {
        Assert.Null(Reserved(Young, next));
        Assert.Null(Reserved(Young, next, "7f0080000000-7f0100000000 ---p 00000000 00:00 0 "));
    }

    [Fact]
    public void Nothing_where_the_address_is_not_known() =>
        Assert.Null(Reserved("7f0000500000-7f0080000000 ---p 00000000 00:00 0 "));

    [Fact]
    public void The_map_of_this_process_is_read_where_there_is_one() =>
        Assert.Equal(OperatingSystem.IsLinux(), MemoryMap.Read() is not null);

    private static (long Start, long End)? Reserved(params string[] lines) => new MemoryMap(lines).Reserved(0x7f0000400800, 0x800000);
}
