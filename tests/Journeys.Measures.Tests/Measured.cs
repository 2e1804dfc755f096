using System.Text;
using Journeys.Language.Model;
using Journeys.Measures.Json;
using Journeys.Testing;

namespace Journeys.Measures.Tests;

/// <summary>A folder of its own with files of answers, and one metric that reads them.</summary>
internal sealed class Measured : IDisposable
{
    /// <summary>Two journeys that share a checkout; one has a page too.</summary>
    public const string Journeys =
        """
        touchpoint checkout "Checkout" was pay { }
        journey shoes "Shoes" was trainers { stage decision { touchpoint page "Page" { }  use checkout } }
        journey club "Club" { stage decision { use checkout } }
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("journeys-measured-").FullName;

    /// <summary>Where a file is copied that the database reads.</summary>
    public string Scratch { get; } = Directory.CreateTempSubdirectory("journeys-measured-").FullName;

    public Measured File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public Measured File(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>Measures a metric, given as it is written behind <c>metric m "M"</c>.</summary>
    public MeasureResult Run(string metric) =>
        Measuring.Run(WorkspaceFolder.Of(("a.journey", $"{Journeys}\nmetric m \"M\" {metric}\n")), Folder, Scratch);

    /// <summary>The figures of answers on one day, at one touchpoint.</summary>
    public static MeasuredPeriod One(string metric, params object[] values)
    {
        using var folder = new Measured();
        var lines = values.Select(value => FormattableString.Invariant($"2026-10-07,shoes.page,{value}\n"));
        folder.File("a.csv", "date,touchpoint,value\n" + string.Concat(lines));
        var result = folder.Run(metric + " { source \"a.csv\" }");
        Assert.Equal([], result.Problems.Concat(result.Notes));
        return Assert.Single(Assert.Single(result.Metrics).Series[0].Periods);
    }

    /// <summary>The file that would be written.</summary>
    public static string Text(MeasureResult result) => MeasuresJson.Write(result.Metrics);

    /// <summary>What was told, a line each.</summary>
    public static IEnumerable<string> Lines(IEnumerable<MeasureNote> notes) => notes.Select(note => note.Place + " " + note.Message);

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(Scratch, recursive: true);
    }
}
