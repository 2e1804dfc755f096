using System.Globalization;

namespace Journeys.Cli.Hosting;

/// <summary>The addresses of this process and what each range is for, as Linux tells it in <c>/proc/self/maps</c> (man 5 proc_pid_maps).</summary>
internal sealed class MemoryMap
{
    private readonly IReadOnlyList<string> _lines;

    /// <summary>Takes the lines as the system writes them, such as <c>7f10a000-7f10b000 rw-p 00000000 00:00 0</c>, by rising addresses.</summary>
    public MemoryMap(IReadOnlyList<string> lines) => _lines = lines;

    /// <summary>The map as it is now, or null where there is none to read.</summary>
    public static MemoryMap? Read()
    {
        try
        {
            return new MemoryMap(File.ReadAllLines("/proc/self/maps"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// The range from a piece of memory that is in use to the end of the room reserved behind it. The collector reserves one range for all
    /// its memory, so what is between one of its objects and the first large piece that nobody may touch yet is the collector's.
    /// </summary>
    /// <param name="address">An address of the collector's memory.</param>
    /// <param name="room">How many bytes of what is reserved are asked for.</param>
    /// <returns>
    /// The first byte of the piece with the address, and the first byte behind the room; null where a gap or a file comes before a reserved
    /// piece of that length, so that nothing is ever touched that is not the collector's.
    /// </returns>
    public (long Start, long End)? Reserved(long address, long room)
    {
        long? start = null;
        long end = 0;
        foreach (var piece in _lines.Select(Piece.Parse).SkipWhile(piece => piece is null || piece.Value.End <= address))
        {
            if (piece is not { IsOfAFile: false } own || own.Start > (start is null ? address : end))
            {
                return null;
            }

            start ??= own.Start;
            end = own.End;
            if (own.IsReserved && own.End - own.Start >= room)
            {
                return (start.Value, own.Start + room);
            }
        }

        return null;
    }

    /// <summary>A range of addresses with one purpose.</summary>
    private readonly record struct Piece(long Start, long End, bool IsReserved, bool IsOfAFile)
    {
        /// <summary>Reads a line, or gives null where it is no range.</summary>
        public static Piece? Parse(string line)
        {
            var words = line.Split(' ', 6, StringSplitOptions.RemoveEmptyEntries);
            return words is [var range, var access, _, _, var file, ..]
                && range.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash
                && Address(range.AsSpan(0, dash)) is { } start
                && Address(range.AsSpan(dash + 1)) is { } end
                    ? new Piece(start, end, access == "---p", file != "0")
                    : null;
        }

        private static long? Address(ReadOnlySpan<char> digits) =>
            long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var address) ? address : null;
    }
}
