using System.Collections.Immutable;
using System.Data.Common;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Measures.Reading;
using Journeys.Measures.Statistics;
using Journeys.Measures.Storage;

namespace Journeys.Measures;

/// <summary>Measures every metric of a workspace from the file with answers that it names.</summary>
public sealed class Measuring : IDisposable
{
    /// <summary>The only file that is put into the folder that it gets for itself.</summary>
    public const string CopyName = "answers.parquet";

    private const int Decimals = 4;
    private readonly AnswerStore _store;
    private readonly TouchpointNames _places;
    private readonly string _folder;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<MetricMeasures>.Builder _metrics = ImmutableArray.CreateBuilder<MetricMeasures>();
    private readonly ImmutableArray<MeasureNote>.Builder _problems = ImmutableArray.CreateBuilder<MeasureNote>();
    private readonly ImmutableArray<MeasureNote>.Builder _notes = ImmutableArray.CreateBuilder<MeasureNote>();

    private Measuring(Workspace workspace, string folder, string scratch, CancellationToken cancellation)
    {
        _store = new AnswerStore(scratch);
        _places = new TouchpointNames(workspace);
        _folder = folder;
        _cancellation = cancellation;
    }

    /// <summary>Measures. Same files, same figures: no clock, and neither the order of rows nor the number of cores counts.</summary>
    /// <param name="workspace">The journeys and metrics.</param>
    /// <param name="folder">The folder that sources are named from; nothing outside it is read.</param>
    /// <param name="scratch">A folder for nothing else, into which a file is copied that the database reads; who gives it removes it.</param>
    /// <param name="cancellation">Ends it soon, also in the midst of a large file.</param>
    /// <exception cref="IOException">A file cannot be read, or the database's library cannot be loaded.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The user has had enough.</exception>
    public static MeasureResult Run(Workspace workspace, string folder, string scratch, CancellationToken cancellation = default)
    {
        using var measuring = new Measuring(workspace, folder, scratch, cancellation);
        foreach (var metric in workspace.Metrics.All.DistinctBy(metric => metric.Name.Value).OrderBy(metric => metric.Name.Value, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            measuring.Measure(metric);
        }

        return new MeasureResult(measuring._metrics.ToImmutable(), measuring._problems.ToImmutable(), measuring._notes.ToImmutable());
    }

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();

    private void Measure(Metric metric)
    {
        if (metric.Kind is not { } kind || metric.Source is not { Value.Length: > 0 } source)
        {
            return;
        }

        var file = NormalForm.Composed(source.Value);
        var formula = Formula.Of(metric, kind);
        if (file.Contains("://", StringComparison.Ordinal))
        {
            _notes.Add(new MeasureNote(file, $"is an address, which is not read; metric `{metric.Name.Value}` has no figures"));
        }
        else if (formula is { IsShare: true, Scale: null })
        {
            _problems.Add(new MeasureNote(file, $"has answers whose best is not known; give metric `{metric.Name.Value}` a `scale`"));
        }
        else
        {
            MeasureFile(metric, kind, file, formula);
        }
    }

    private void MeasureFile(Metric metric, MetricKind kind, string file, Formula formula)
    {
        var length = Periods.Of(metric.Every);
        try
        {
            var reader = new AnswerReader(formula, _places);
            using var table = AnswerFile.Open(_folder, file, _store, _cancellation);
            _store.Fill(reader.Read(table, _cancellation), _cancellation);
            var series = Series(metric.Name.Value, Estimator.Estimate(_store, formula, length, _cancellation), length);
            _metrics.Add(new MetricMeasures(metric.Name.Value, kind, formula.Unit, length, file, series));
            _notes.AddRange(Notes(file, table, reader, series.IsEmpty));
        }
        catch (UnusableFileException error)
        {
            _problems.Add(new MeasureNote(file + error.Place, error.Message));
        }
        catch (DbException)
        {
            _problems.Add(new MeasureNote(file, "has more answers than fit, or numbers too large to add up; put rows that are alike together with a `count` column"));
        }
    }

    private static IEnumerable<MeasureNote> Notes(string file, RawTable table, AnswerReader reader, bool isEmpty)
    {
        if (table.Note is { } note)
        {
            yield return new MeasureNote(file, note);
        }

        foreach (var (problem, (place, rows)) in reader.LeftOut)
        {
            yield return new MeasureNote(file + place, $"{problem}{(problem.EndsWith('?') ? "" : ";")} {rows} {(rows == 1 ? "row is" : "rows are")} left out");
        }

        if (isEmpty)
        {
            yield return new MeasureNote(file, "has no answers yet");
        }
    }

    private static ImmutableArray<MeasuredSeries> Series(string metric, IEnumerable<(PeriodKey Key, long N, Estimate Value)> figures, PeriodLength length) =>
    [
        .. figures
            .GroupBy(figure => (figure.Key.Journey, figure.Key.Touchpoint))
            .OrderBy(group => group.Key.Touchpoint.Length > 0)
            .ThenBy(group => group.Key.Journey, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Touchpoint, StringComparer.Ordinal)
            .Select(group => new MeasuredSeries(
                metric,
                group.Key.Journey.Length == 0 ? null : group.Key.Journey,
                group.Key.Touchpoint.Length == 0 ? null : group.Key.Touchpoint,
                [.. group.OrderBy(figure => figure.Key.Start).Select(figure => Period(figure.Key.Start, figure.N, figure.Value, length))])),
    ];

    private static MeasuredPeriod Period(Date start, long n, Estimate value, PeriodLength length) =>
        new(start, Periods.End(start, length), Rounded(value.Value)!.Value, n, Rounded(value.Low), Rounded(value.High));

    private static decimal? Rounded(double? value) => value is { } number ? Math.Round((decimal)number, Decimals) : null;
}
