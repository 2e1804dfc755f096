using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Journeys.Language.Model;
using Journeys.Language.Model.Names;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>A declaration and in how many journeys it is used.</summary>
/// <param name="Symbol">What is declared.</param>
/// <param name="Place">Its name.</param>
/// <param name="Journeys">In how many journeys it is used.</param>
public sealed record UseCount(Symbol Symbol, Origin Place, int Journeys);

/// <summary>Counts in how many journeys the declarations of a file are used.</summary>
public static class UseCounts
{
    /// <summary>A file's model never changes, so what it uses is found once.</summary>
    private static readonly ConditionalWeakTable<FileModel, (NameKind Kind, string Name, string Journey)[]> Uses = new();

    /// <summary>The counts, in the order of the declarations.</summary>
    public static ImmutableArray<UseCount> Of(FileView file)
    {
        var declared = Occurrences.In(file.Model, file.Workspace)
            .Where(occurrence => occurrence.IsDeclaration && occurrence.Symbol is { Scope: "", Kind: not (NameKind.Journey or NameKind.Opportunity) })
            .OrderBy(occurrence => occurrence.Place)
            .ToList();
        var journeys = declared.GroupBy(occurrence => (occurrence.Symbol.Kind, occurrence.Symbol.Name))
            .ToDictionary(group => group.Key, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var (kind, name, journey) in file.Workspace.Files.SelectMany(other => Uses.GetValue(other, Find)))
        {
            if (journeys.TryGetValue((kind, name), out var users))
            {
                users.Add(journey);
            }
        }

        return [.. declared.Select(occurrence => new UseCount(
            occurrence.Symbol, occurrence.Place, journeys[(occurrence.Symbol.Kind, occurrence.Symbol.Name)].Count))];
    }

    private static (NameKind, string, string)[] Find(FileModel file) =>
    [
        .. References.In(file)
            .Where(reference => reference.Kind != NameKind.Touchpoint || reference.Journey is null)
            .SelectMany(reference => file.Journeys
                .Where(journey => journey.Origin.Contains(reference.Name.Origin))
                .Select(journey => (reference.Kind, reference.Name.Value, journey.Name.Value)))
            .Distinct(),
    ];
}
