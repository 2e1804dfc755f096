using Journeys.Language.Diagnostics;
using Journeys.Language.Diagnostics.Checking;
using Journeys.Language.Text;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of journeys that are part of themselves: <c>within</c> its own name, or in a circle over others.</summary>
internal static class WithinChecker
{
    /// <summary>A circle of more journeys than these is not told in full.</summary>
    private const int MostShown = 6;

    public static void Check(Workspace workspace, List<Finding> findings)
    {
        var done = new HashSet<Journey>(ReferenceComparer<Journey>.Instance);
        foreach (var journey in workspace.Journeys.All)
        {
            if (journey.Within is not null && Circle(workspace, journey, done) is { } circle)
            {
                findings.Add(circle.Count == 1 ? Itself(circle[0]) : Round(circle));
            }
        }
    }

    /// <summary>The journeys of a circle that a journey leads into and that was not told of yet; null where there is none.</summary>
    private static List<Journey>? Circle(Workspace workspace, Journey first, HashSet<Journey> done)
    {
        var path = new List<Journey>();
        var onPath = new HashSet<Journey>(ReferenceComparer<Journey>.Instance);
        Journey? journey = first;
        while (journey is not null && !done.Contains(journey) && onPath.Add(journey))
        {
            path.Add(journey);
            journey = workspace.Journeys.Find(journey.Within);
        }

        var isCircle = journey is not null && !done.Contains(journey);
        done.UnionWith(path);
        return isCircle ? path.GetRange(path.IndexOf(journey!), path.Count - path.IndexOf(journey!)) : null;
    }

    private static Finding Itself(Journey journey)
    {
        var name = Words.Quoted(journey.Name.Value);
        return LanguageRules.InvalidValue.At(journey.Within!.Value.Origin, new(
            $"Journey {name} cannot be within itself. Name the journey that it is a part of, or remove `within`.",
            $"Klantreis {name} kan geen deel van zichzelf zijn. Noem de klantreis waar die een deel van is, of haal `within` weg.",
            $"Kunderejsen {name} kan ikke være en del af sig selv. Angiv den kunderejse, som den er en del af, eller fjern `within`."));
    }

    /// <summary>One finding for the circle, at the last of its journeys in the order of the sources.</summary>
    private static Finding Round(List<Journey> circle)
    {
        var last = circle.OrderBy(journey => journey.Within!.Value.Origin).Last();
        var from = circle.IndexOf(last);
        List<Journey> journeys = [.. circle.Skip(from), .. circle.Take(from)];
        var shown = journeys.Take(MostShown).Select(journey => Words.Quoted(journey.Name.Value)).ToList();
        shown.Add(journeys.Count > MostShown ? "…" : shown[0]);
        var finding = LanguageRules.InvalidValue.At(last.Within!.Value.Origin, new(
            $"{string.Join(" within ", shown)}: no journey can be a part of its own part. Remove one `within`.",
            $"{string.Join(" binnen ", shown)}: geen klantreis kan deel zijn van een deel van zichzelf. Haal één `within` weg.",
            $"{string.Join(" inden for ", shown)}: ingen kunderejse kan være en del af sin egen del. Fjern ét `within`."));
        return finding with { Related = [.. journeys.Skip(1).Take(MostShown).Select(Related)] };
    }

    private static RelatedPlace Related(Journey journey)
    {
        var (part, whole) = (Words.Quoted(journey.Name.Value), Words.Quoted(journey.Within!.Value.Value));
        return new(
            new($"{part} is within {whole}.", $"{part} valt binnen {whole}.", $"{part} er inden for {whole}."), journey.Within.Value.Origin);
    }
}
