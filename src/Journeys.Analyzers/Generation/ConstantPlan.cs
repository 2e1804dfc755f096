using System.Collections.Immutable;
using Journeys.Rules.Code;

namespace Journeys.Analyzers.Generation;

/// <summary>A constant to write.</summary>
/// <param name="Code">Its name in C#.</param>
/// <param name="Member">What it names.</param>
/// <param name="FormerOf">For an earlier name, the name in C# that it has now; else null.</param>
internal sealed record PlannedConstant(string Code, NamedMember Member, string? FormerOf);

/// <summary>A class to write.</summary>
/// <param name="Container">The class of the kind: <c>Touchpoints</c>.</param>
/// <param name="Code">The class within it, or null for what stands in the container itself.</param>
/// <param name="IsFirst">Whether it is the first of the files that have the class; attributes and documentation stand there.</param>
/// <param name="Docs">What its documentation comment says.</param>
/// <param name="FormerOf">For a journey's earlier name, the class that it has now; else null.</param>
/// <param name="Constants">What stands in it.</param>
internal sealed record PlannedClass(
    string Container, string? Code, bool IsFirst, EquatableArray<DocText> Docs, string? FormerOf, ImmutableArray<PlannedConstant> Constants);

/// <summary>Which classes and constants a file gives.</summary>
internal static class ConstantPlan
{
    /// <summary>The classes of a file, in the order of the source.</summary>
    public static IEnumerable<PlannedClass> Of(NamedFile file, NameTable table)
    {
        var journeys = file.Journeys.GroupBy(journey => journey.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var scope in file.Members.GroupBy(member => member.Name.Scope))
        {
            var constants = Constants(scope.Key, scope, file.Path, table);
            if (scope.Key.Journey.Length == 0)
            {
                var code = scope.Key.Kind == MemberKind.SharedTouchpoint ? CodeNames.Shared : null;
                yield return new PlannedClass(Container(scope.Key.Kind), code, false, default, null, constants);
                continue;
            }

            foreach (var planned in Journey(scope.Key, journeys[scope.Key.Journey], constants, file.Path, table))
            {
                yield return planned;
            }
        }
    }

    private static string Container(MemberKind kind) => kind switch
    {
        MemberKind.Stage => CodeNames.Stages,
        MemberKind.Message => CodeNames.Messages,
        MemberKind.Metric => CodeNames.Metrics,
        _ => CodeNames.Touchpoints,
    };

    /// <summary>A journey's class, and one for its earlier name with the same in it.</summary>
    private static IEnumerable<PlannedClass> Journey(
        NameScope scope, JourneyName journey, ImmutableArray<PlannedConstant> constants, string path, NameTable table)
    {
        var code = table.ClassOf(scope.Journey);
        var isFirst = table.Counts(NameTable.Journeys, journey.Name, path);
        yield return new PlannedClass(Container(scope.Kind), code, isFirst, journey.Docs, null, constants);
        if (journey.FormerName is { } former && table.KnowsFormer(journey.Name, former))
        {
            var formerCode = CodeNames.Journey(former);
            yield return new PlannedClass(
                Container(scope.Kind), formerCode, isFirst, default, code, [.. constants.Where(constant => constant.Code != formerCode)]);
        }
    }

    private static ImmutableArray<PlannedConstant> Constants(NameScope scope, IEnumerable<NamedMember> members, string path, NameTable table)
    {
        var constants = ImmutableArray.CreateBuilder<PlannedConstant>();
        var written = new HashSet<string>(StringComparer.Ordinal);
        var enclosing = table.ClassOf(scope);
        foreach (var member in members.Where(member => table.Counts(scope, member.Name.Name, path)))
        {
            var code = table.CodeOf(scope, member.Name.Name);
            if (!written.Add(code))
            {
                continue;
            }

            constants.Add(new PlannedConstant(code, member, null));
            var formers = table.FormerNames(member.Name).Select(former => CodeNames.Plain(former, enclosing)).Where(written.Add);
            constants.AddRange(formers.Select(former => new PlannedConstant(former, member, code)));
        }

        return constants.ToImmutable();
    }
}
