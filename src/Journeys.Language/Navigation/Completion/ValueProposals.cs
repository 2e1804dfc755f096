using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation.Completion;

/// <summary>Proposes values of one argument.</summary>
internal static class ValueProposals
{
    private const int MostNumbers = 12;
    private static readonly string[] Durations = ["30d", "90d", "180d", "1y"];
    private static readonly string[] Ranges = ["1..5", "1..7", "0..10"];
    private static readonly string[] Operators = [">=", "<=", ">", "<", "="];

    public static IEnumerable<Proposal> For(CompletionPlace place, KeywordDefinition keyword, ArgumentShape shape) => shape.Kind switch
    {
        ArgumentKind.Name => NameProposals.For(place, keyword, shape),
        ArgumentKind.NameOrText => NameProposals.For(place, keyword, shape).Concat(Quoted(place, shape)),
        ArgumentKind.Choice => shape.Choices.Select((choice, i) => Value(place, place.Dialect.Choice(choice), i)),
        ArgumentKind.Text => Quoted(place, shape),
        ArgumentKind.Prose => Quoted(place, shape).Concat(Block(place)),
        ArgumentKind.Number when shape.Bounds is { } bounds && bounds.Greatest - bounds.Least < MostNumbers => Numbers(place, bounds),
        ArgumentKind.Duration => Durations.Select((duration, i) => Value(place, duration, i)),
        ArgumentKind.Range => Ranges.Select((range, i) => Value(place, range, i)),
        ArgumentKind.Comparison => Operators.Select((sign, i) => Value(place, sign, i) with { Insert = sign + " " }),
        ArgumentKind.Date when place.Request.Today is { } today => [Value(place, today.ToString(), 0) with { Detail = Today.In(place.Request.Language) }],
        ArgumentKind.Score => [Value(place, shape.Example, 0)],
        _ => [],
    };

    private static Phrase Today => new("today", "vandaag", "i dag");

    private static Proposal Value(CompletionPlace place, string value, int rank) =>
        new(value, ProposalKind.Value, value, place.Span) { Rank = rank };

    private static IEnumerable<Proposal> Numbers(CompletionPlace place, (int Least, int Greatest) bounds) =>
        Enumerable.Range(bounds.Least, bounds.Greatest - bounds.Least + 1)
            .Select(number => (bounds.Least < 0 && number > 0 ? "+" : "") + number.ToString(CultureInfo.InvariantCulture))
            .Select((text, i) => Value(place, text, i));

    private static IEnumerable<Proposal> Quoted(CompletionPlace place, ArgumentShape shape)
    {
        if (place.Request.Snippets)
        {
            yield return new Proposal("\"…\"", ProposalKind.Value, "\"$1\"", place.Span, IsSnippet: true) { Detail = shape.Slot, Rank = 10 };
        }
    }

    private static IEnumerable<Proposal> Block(CompletionPlace place)
    {
        if (place.Request.Snippets)
        {
            yield return new Proposal("\"\"\" … \"\"\"", ProposalKind.Value, "\"\"\"\n  $1\n\"\"\"", place.Span, IsSnippet: true)
            {
                Detail = "Markdown",
                Rank = 11,
            };
        }
    }
}
