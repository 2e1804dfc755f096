using System.Globalization;

namespace Journeys.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="What">A name of <see cref="BenchmarkList.Names"/>, or all.</param>
internal sealed record Options(string What)
{
    private int? _journeys;

    /// <summary>How the program is called.</summary>
    public static string Usage { get; } = $"""
        dotnet run -c Release --project tests/Journeys.Benchmarks -- [{string.Join('|', BenchmarkList.Names)}|all] [options]
          --journeys N    how many journeys there are (1000; for analyzer 100; serve gets 1000 and then 10000 unless told, outside ten times as many too)
          --files N       how many C# files trace gets (2000), of 1000 lines each
          --languages L   what they are written in, such as nl,da,en (en)
          --rounds N      how often each thing is run; the median counts (7); how many edits serve gets (100)
          --letters N     how many letters lsp types (3000)
          --edits N       how many edits lsp makes behind them, to see that nothing grows (1000)
          --times N       how many times as long the texts of shapes and imports are (1)
          --shapes A,B    which shapes: those whose names hold one of these (all)
          --tool PATH     the journeys to run: a published executable or a .dll (the one built along)
        """;

    public int Journeys => JourneysOr(1000);

    /// <summary>Whether the number of journeys was asked for.</summary>
    public bool IsSizeGiven => _journeys is not null;

    public int Files { get; private init; } = 2000;

    /// <summary>How many edits are looked at.</summary>
    public int Looks { get; private init; } = 100;

    public int Letters { get; private init; } = 3000;

    public int Edits { get; private init; } = 1000;

    public int Rounds { get; private init; } = 7;

    /// <summary>How many times as long as usual the texts of shapes are.</summary>
    public int Times { get; private init; } = 1;

    /// <summary>Parts of the names of the shapes that are looked at; none is all.</summary>
    public string[] Shapes { get; private init; } = [];

    public string[] Languages { get; private init; } = ["en"];

    public string Tool { get; private init; } = Path.Combine(AppContext.BaseDirectory, "journeys.dll");

    /// <summary>Reads the command line; null where it is not understood.</summary>
    public static Options? Read(string[] args)
    {
        var options = new Options(args.FirstOrDefault() ?? "all");
        for (var i = 1; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            options = value is null || options is null ? null : options.With(args[i], value);
        }

        return options is not null && (options.What == "all" || BenchmarkList.Names.Contains(options.What)) ? options : null;
    }

    /// <summary>How many journeys were asked for, or else so many.</summary>
    public int JourneysOr(int many) => _journeys ?? many;

    public bool Wants(string what) => What == what || What == "all";

    private Options? With(string option, string value) => option switch
    {
        "--journeys" => this with { _journeys = Number(value) },
        "--files" => this with { Files = Number(value) },
        "--letters" => this with { Letters = Number(value) },
        "--edits" => this with { Edits = Number(value) },
        "--rounds" => this with { Rounds = Number(value), Looks = Number(value) },
        "--languages" => this with { Languages = value.Split(',') },
        "--times" => this with { Times = Number(value) },
        "--shapes" => this with { Shapes = value.Split(',') },
        "--tool" => this with { Tool = Path.GetFullPath(value) },
        _ => null,
    };

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
