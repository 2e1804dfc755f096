using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Review.Comparing;

/// <summary>What a state accepts, by the declaration in whose block it says so.</summary>
/// <param name="workspace">The state.</param>
internal sealed class Allowed(Workspace workspace)
{
    private readonly Lazy<ILookup<(SourceText, int), Allowance>> _byScope =
        new(() => workspace.Allowances.ToLookup(allowance => (allowance.Scope.Source, allowance.Scope.Span.Start)));

    /// <summary>What a declaration accepts, with its reason and last day.</summary>
    public IEnumerable<Item> In(Origin declaration) => _byScope.Value[(declaration.Source, declaration.Span.Start)].Select(allowance =>
    {
        var until = allowance.Until is { } day ? $" until {day}" : "";
        return new Item(allowance.Because?.Value + "\0" + until, $"{allowance.Rule.Value} ({allowance.Because?.Value}){until}")
        {
            Group = allowance.Rule.Value,
            Place = allowance.Origin,
        };
    });
}
