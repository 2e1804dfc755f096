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
/// <param name="Journeys">In how many journeys it is used, by itself or through what they use.</param>
public sealed record UseCount(Symbol Symbol, Origin Place, int Journeys);

/// <summary>
/// Counts in how many journeys the declarations of a file are used. A journey that says a message also uses the message's claims;
/// one that uses a shared touchpoint uses its channel.
/// </summary>
public static class UseCounts
{
    /// <summary>How many steps lie between a claim and a journey: the claim's message, and a shared touchpoint that says it.</summary>
    private const int LongestWay = 3;

    /// <summary>A file's model never changes, so what it uses is found once.</summary>
    private static readonly ConditionalWeakTable<FileModel, Use[]> Uses = new();

    /// <summary>The counts, in the order of the declarations.</summary>
    public static ImmutableArray<UseCount> Of(FileView file)
    {
        var declared = Occurrences.In(file.Model, file.Workspace)
            .Where(occurrence => occurrence.IsDeclaration && occurrence.Symbol is { Scope: "", Kind: not (NameKind.Journey or NameKind.Opportunity) })
            .OrderBy(occurrence => occurrence.Place)
            .ToList();
        var users = file.Workspace.Files.SelectMany(other => Uses.GetValue(other, Find)).ToLookup(use => use.Used, use => use.User);
        return [.. declared.Select(occurrence => new UseCount(
            occurrence.Symbol, occurrence.Place, Journeys(new Named(occurrence.Symbol.Kind, occurrence.Symbol.Name), users)))];
    }

    private static int Journeys(Named thing, ILookup<Named, Named> users)
    {
        var journeys = new HashSet<string>(StringComparer.Ordinal);
        var reached = new HashSet<Named> { thing };
        List<Named> next = [thing];
        for (var step = 0; step < LongestWay && next.Count > 0; step++)
        {
            var found = next.SelectMany(used => users[used]).Distinct().Where(reached.Add).ToList();
            journeys.UnionWith(found.Where(user => user.Kind == NameKind.Journey).Select(user => user.Name));
            next = [.. found.Where(user => user.Kind != NameKind.Journey)];
        }

        return journeys.Count;
    }

    private static Use[] Find(FileModel file)
    {
        var users = Users(NameKind.Journey, file.Journeys).Concat(Users(NameKind.Message, file.Messages))
            .Concat(Users(NameKind.Touchpoint, file.Touchpoints)).Concat(Users(NameKind.Channel, file.Channels))
            .OrderBy(user => user.Span.Start)
            .ToList();
        return
        [
            .. References.In(file)
                .Where(reference => reference.Kind != NameKind.Touchpoint || reference.Journey is null)
                .SelectMany(reference => Around(users, reference.Name.Origin.Span)
                    .Select(user => new Use(new Named(reference.Kind, reference.Name.Value), user)))
                .Distinct(),
        ];
    }

    private static IEnumerable<(TextSpan Span, Named Name)> Users(NameKind kind, IEnumerable<Declaration> declarations) =>
        declarations.Select(declaration => (declaration.Origin.Span, new Named(kind, declaration.Name.Value)));

    private static IEnumerable<Named> Around(List<(TextSpan Span, Named Name)> users, TextSpan place) =>
        users.Where(user => user.Span.Contains(place)).Select(user => user.Name);

    private readonly record struct Named(NameKind Kind, string Name);

    private readonly record struct Use(Named Used, Named User);
}
