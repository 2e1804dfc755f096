using Journeys.Language.Model;
using Journeys.Measures.Reading;
using Journeys.Measures.Storage;
using Journeys.Testing;

namespace Journeys.Measures.Tests;

/// <summary>Who has had enough waits for no large file.</summary>
public sealed class CancellationTests : IDisposable
{
    private const int Enough = 5000;
    private static readonly Formula Csat = new(MetricKind.Csat, (1, 5), false, Better.Higher, false);
    private readonly Measured _folder = new();
    private readonly CancellationTokenSource _source = new();
    private int _read;

    public void Dispose()
    {
        _source.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("4")]
    [InlineData("")]
    public void Reading_ends_within_a_file(string value)
    {
        var reader = new AnswerReader(Csat, new TouchpointNames(WorkspaceFolder.Of(("a.journey", Measured.Journeys))));
        using var table = new RawTable(["date", "value"], Endless(new RawRow("", ["2026-10-01", value])));

        Assert.Throws<OperationCanceledException>(() => reader.Read(table, _source.Token).Count());

        Assert.Equal(Enough, _read);
    }

    [Fact]
    public void Storing_ends_within_a_file()
    {
        using var store = new AnswerStore(_folder.Scratch);
        var answers = Endless(0).Select((_, i) => new Answer(new Date(2026, 10, 1), new AnswerPlace("j", "t", false), i, 1));

        Assert.Throws<OperationCanceledException>(() => store.Fill(answers, _source.Token));
    }

    [Fact]
    public void What_was_stored_is_not_asked_any_more()
    {
        using var store = new AnswerStore(_folder.Scratch);
        _source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Estimator.Estimate(store, Csat, PeriodLength.Month, _source.Token).ToList());
    }

    /// <summary>It is cancelled on the way, and ends the test where nobody notices.</summary>
    private IEnumerable<T> Endless<T>(T item)
    {
        for (_read = 1; _read < 1_000_000; _read++)
        {
            if (_read == Enough)
            {
                _source.Cancel();
            }

            yield return item;
        }
    }
}
