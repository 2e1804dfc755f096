namespace Journeys.Language.Text;

/// <summary>
/// The tables of <see cref="NormalForm"/>, read from <see cref="NormalFormData"/> when a text needs them. A number there is written as in
/// a source map: five bits a digit of base 64, the lowest first, the sixth says that more follow.
/// </summary>
internal static class NormalTables
{
    private static readonly Lazy<CanonicalTable> TheCanonical = new(() => new CanonicalTable());
    private static readonly Lazy<Dictionary<int, int[]>> TheCompatible = new(() => ReadParts(NormalFormData.Compatible, []));
    private static readonly Lazy<Dictionary<int, int>> TheClasses = new(ReadClasses);

    /// <summary>What is the same text written otherwise.</summary>
    public static CanonicalTable Canonical => TheCanonical.Value;

    /// <summary>The plain letters for those of another width, place or shape.</summary>
    public static Dictionary<int, int[]> Compatible => TheCompatible.Value;

    /// <summary>The class of a mark: 0 for what is none, and higher ones stand behind lower ones. Only their order is kept.</summary>
    public static int ClassOf(int point) => point >= 0x300 && TheClasses.Value.TryGetValue(point, out var own) ? own : 0;

    /// <summary>Reads entries: the distance to the code point before, the number of parts with the sign that they join, the parts.</summary>
    private static Dictionary<int, int[]> ReadParts(ReadOnlySpan<byte> data, List<int> joining)
    {
        var table = new Dictionary<int, int[]>();
        var before = new int[18];
        var (at, point) = (0, 0);
        while (TryRead(data, ref at, out var distance))
        {
            point += distance;
            var shape = Read(data, ref at);
            var parts = new int[shape >> 1];
            for (var i = 0; i < parts.Length; i++)
            {
                var number = Read(data, ref at);
                parts[i] = before[i] += (number & 1) == 0 ? number >> 1 : -(number >> 1);
            }

            table.Add(point, parts);
            if ((shape & 1) == 1)
            {
                joining.Add(point);
            }
        }

        return table;
    }

    /// <summary>Reads runs of marks: the distance to the end of the run before, the length, the class.</summary>
    private static Dictionary<int, int> ReadClasses()
    {
        var data = NormalFormData.Marks;
        var table = new Dictionary<int, int>();
        var (at, point) = (0, 0);
        while (TryRead(data, ref at, out var distance))
        {
            point += distance;
            var (length, own) = (Read(data, ref at), Read(data, ref at));
            for (var end = point + length; point < end; point++)
            {
                table.Add(point, own);
            }
        }

        return table;
    }

    private static int Read(ReadOnlySpan<byte> data, ref int at)
    {
        _ = TryRead(data, ref at, out var number);
        return number;
    }

    private static bool TryRead(ReadOnlySpan<byte> data, ref int at, out int number)
    {
        number = 0;
        for (var shift = 0; at < data.Length;)
        {
            var digit = Digit(data[at++]);
            if (digit >= 0)
            {
                number |= (digit & 31) << shift;
                shift += 5;
                if (digit < 32)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The value of a digit of base 64; below 0 for the end of a line.</summary>
    private static int Digit(byte sign) => sign switch
    {
        >= (byte)'a' => sign - 'a' + 26,
        >= (byte)'A' => sign - 'A',
        >= (byte)'0' => sign - '0' + 52,
        (byte)'/' => 63,
        (byte)'+' => 62,
        _ => -1,
    };

    /// <summary>The parts of each letter, and the letter that two join to.</summary>
    internal sealed class CanonicalTable
    {
        private readonly Dictionary<long, int> _pairs = [];

        public CanonicalTable()
        {
            var joining = new List<int>();
            Parts = ReadParts(NormalFormData.Canonical, joining);
            joining.Sort((one, other) => Parts[one].Length.CompareTo(Parts[other].Length));
            foreach (var point in joining)
            {
                // Parts are told down to the last, and letters join two by two: what the earlier ones join to is known by now.
                var parts = Parts[point];
                var first = parts[0];
                for (var i = 1; i < parts.Length - 1; i++)
                {
                    first = _pairs[Pair(first, parts[i])];
                }

                _pairs.Add(Pair(first, parts[parts.Length - 1]), point);
            }
        }

        /// <summary>The parts of a letter, down to the last.</summary>
        public Dictionary<int, int[]> Parts { get; }

        /// <summary>The letter that two join to.</summary>
        public bool TryJoin(int first, int second, out int joined) => _pairs.TryGetValue(Pair(first, second), out joined);

        private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;
    }
}
