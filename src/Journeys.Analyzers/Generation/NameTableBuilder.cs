using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Rules.Code;

namespace Journeys.Analyzers.Generation;

/// <summary>Looks at the names of all files together for what one file cannot know by itself.</summary>
internal sealed class NameTableBuilder
{
    private readonly List<SpecialName> _special = [];
    private readonly List<RepeatedName> _repeated = [];
    private readonly List<LostName> _lost = [];
    private readonly Dictionary<string, string?> _shared = new(StringComparer.Ordinal);

    private NameTableBuilder()
    {
    }

    /// <summary>The table of some files, whatever their order.</summary>
    public static NameTable Build(ImmutableArray<FileNames> files)
    {
        var builder = new NameTableBuilder();
        var ordered = files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        var language = ordered.Select(file => file.Language).FirstOrDefault(language => language is not null) ?? Workspace.FallbackLanguage;
        foreach (var shared in ordered.SelectMany(file => file.Members).Where(member => member.Scope.Kind == MemberKind.SharedTouchpoint))
        {
            builder._shared[shared.Name] = builder._shared.TryGetValue(shared.Name, out var former) ? former : shared.FormerName;
        }

        var classes = builder.AddJourneys(ordered);
        foreach (var scope in ordered.SelectMany(file => file.Members.Select(member => new PlacedMember(member, file.Path))).GroupBy(member => member.Name.Scope))
        {
            builder.Add(scope.Key, scope.ToList(), ClassOf(scope.Key, classes));
        }

        return new NameTable(
            language,
            builder._shared.Keys.OrderBy(name => name, StringComparer.Ordinal).Select(name => new FormerPair(name, builder._shared[name])),
            builder._special,
            builder._repeated,
            builder._lost);
    }

    private static string ClassOf(NameScope scope, ImmutableDictionary<string, string> classes) => scope.Kind switch
    {
        MemberKind.SharedTouchpoint => CodeNames.Shared,
        MemberKind.Message => CodeNames.Messages,
        MemberKind.Metric => CodeNames.Metrics,
        _ => classes[scope.Journey],
    };

    private ImmutableDictionary<string, string> AddJourneys(ImmutableArray<FileNames> files)
    {
        var journeys = files.SelectMany(file => file.Journeys.Select(journey => new PlacedName(journey.Name, journey.FormerName, file.Path))).ToList();
        var classes = CodeNames.AssignJourneys(journeys.Select(journey => journey.Name));
        AddSpecial(NameTable.Journeys, classes, CodeNames.Journey);
        AddRepeated(NameTable.Journeys, journeys);
        var formers = journeys.Where(journey => journey.FormerName is not null).Select(journey => new LostName(NameTable.Journeys, journey.FormerName!, journey.Name));
        AddLost(formers, classes, CodeNames.Journey);
        return classes;
    }

    private void Add(NameScope scope, List<PlacedMember> members, string enclosing)
    {
        var plain = members.Select(member => member.Name.Name).Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, name => CodeNames.Plain(name, enclosing), StringComparer.Ordinal);
        IReadOnlyDictionary<string, string> codes = plain;
        if (plain.Values.Distinct(StringComparer.Ordinal).Count() < plain.Count)
        {
            codes = CodeNames.Assign(plain.Keys, enclosing);
            AddSpecial(scope, codes, name => plain[name]);
        }

        AddRepeated(scope, members.Select(member => new PlacedName(member.Name.Name, null, member.Path)));
        var formers = members.SelectMany(member =>
            NameTable.AllFormerNames(member.Name, FormerOfShared).Select(former => new LostName(scope, former, member.Name.Name)));
        AddLost(formers, codes, name => CodeNames.Plain(name, enclosing));
    }

    private string? FormerOfShared(string name) => _shared.TryGetValue(name, out var former) ? former : null;

    private void AddSpecial(NameScope scope, IReadOnlyDictionary<string, string> codes, Func<string, string> plain) =>
        _special.AddRange(codes.Where(pair => pair.Value != plain(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new SpecialName(scope, pair.Key, pair.Value)));

    private void AddRepeated(NameScope scope, IEnumerable<PlacedName> names)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var placed in names)
        {
            var (name, path) = (placed.Name, placed.Path);
            if (!first.TryGetValue(name, out var earlier))
            {
                first.Add(name, path);
            }
            else if (earlier != path && told.Add(name))
            {
                _repeated.Add(new RepeatedName(scope, name, earlier));
            }
        }
    }

    /// <summary>Real names come first; of two earlier names that are the same, the first in ordinal order of what they became.</summary>
    private void AddLost(
        IEnumerable<LostName> formers, IReadOnlyDictionary<string, string> codes, Func<string, string> plain)
    {
        HashSet<string>? used = null;
        var distinct = formers.Distinct().OrderBy(lost => lost.FormerName, StringComparer.Ordinal).ThenBy(lost => lost.Name, StringComparer.Ordinal);
        foreach (var lost in distinct)
        {
            used ??= new HashSet<string>(codes.Values, StringComparer.Ordinal);
            if (!used.Add(plain(lost.FormerName)))
            {
                _lost.Add(lost);
            }
        }
    }

    /// <summary>The name of a journey or a member, its earlier name, and the file that declares it.</summary>
    private sealed record PlacedName(string Name, string? FormerName, string Path);

    /// <summary>A member, and the file that declares it.</summary>
    private sealed record PlacedMember(MemberName Name, string Path);
}
