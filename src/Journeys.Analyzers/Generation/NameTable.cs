using Journeys.Rules.Code;

namespace Journeys.Analyzers.Generation;

/// <summary>A name that is not written in C# as it would be by itself, because another is written so.</summary>
internal sealed record SpecialName(NameScope Scope, string Name, string Code);

/// <summary>A name that several files declare; that of <paramref name="Path"/> counts.</summary>
internal sealed record RepeatedName(NameScope Scope, string Name, string Path);

/// <summary>An earlier name that something else stands in the way of, so that C# does not know it.</summary>
internal sealed record LostName(NameScope Scope, string FormerName, string Name);

/// <summary>A name and where it stands.</summary>
internal sealed record NamePlace(NameScope Scope, string Name);

/// <summary>
/// What a file must know of all others: the language, the shared touchpoints, and the few names that clash. Two tables are equal as long as
/// nothing of that differs, so that an edit of one file leaves the others alone.
/// </summary>
internal sealed class NameTable : IEquatable<NameTable>
{
    /// <summary>The scope of the journeys themselves.</summary>
    public static readonly NameScope Journeys = new(MemberKind.Touchpoint, "");

    /// <summary>The scope of the shared touchpoints.</summary>
    public static readonly NameScope SharedScope = new(MemberKind.SharedTouchpoint, "");

    private readonly Parts _parts;
    private readonly Dictionary<NamePlace, string> _special;
    private readonly Dictionary<NamePlace, string> _repeated;
    private readonly Dictionary<string, string?> _shared;
    private readonly HashSet<LostName> _lost;

    /// <summary>Puts together what was found.</summary>
    public NameTable(
        string language,
        IEnumerable<FormerPair> shared,
        IEnumerable<SpecialName> special,
        IEnumerable<RepeatedName> repeated,
        IEnumerable<LostName> lost)
    {
        _parts = new(language, new([.. shared]), new([.. special]), new([.. repeated]), new([.. lost]));
        _special = _parts.Special.ToDictionary(name => new NamePlace(name.Scope, name.Name), name => name.Code);
        _repeated = _parts.Repeated.ToDictionary(name => new NamePlace(name.Scope, name.Name), name => name.Path);
        _shared = _parts.Shared.ToDictionary(name => name.Name, name => name.FormerName, StringComparer.Ordinal);
        _lost = [.. _parts.Lost];
    }

    /// <summary>The language of statements without a tag.</summary>
    public string Language => _parts.Language;

    /// <summary>The class of a journey.</summary>
    public string ClassOf(string journey) => _special.TryGetValue(new(Journeys, journey), out var code) ? code : CodeNames.Journey(journey);

    /// <summary>The class that the names of a scope stand in.</summary>
    public string ClassOf(NameScope scope) => scope.Kind switch
    {
        MemberKind.SharedTouchpoint => CodeNames.Shared,
        MemberKind.Message => CodeNames.Messages,
        MemberKind.Metric => CodeNames.Metrics,
        _ => ClassOf(scope.Journey),
    };

    /// <summary>A name in C#.</summary>
    public string CodeOf(NameScope scope, string name) =>
        _special.TryGetValue(new(scope, name), out var code) ? code : CodeNames.Plain(name, ClassOf(scope));

    /// <summary>Whether the declaration of a name in a file is the one that counts.</summary>
    public bool Counts(NameScope scope, string name, string path) => !_repeated.TryGetValue(new(scope, name), out var first) || first == path;

    /// <summary>Whether there is a shared touchpoint of a name.</summary>
    public bool IsShared(string name) => _shared.ContainsKey(name);

    /// <summary>The earlier names of a member that C# still knows.</summary>
    public IEnumerable<string> FormerNames(MemberName member) => AllFormerNames(member, FormerOfShared)
        .Where(former => !_lost.Contains(new(member.Scope, former, member.Name)));

    /// <summary>Whether C# still knows a journey by its earlier name.</summary>
    public bool KnowsFormer(string journey, string former) => !_lost.Contains(new(Journeys, former, journey));

    /// <summary>The earlier names of a member: its own, and that of the shared touchpoint that it uses.</summary>
    public static IEnumerable<string> AllFormerNames(MemberName member, Func<string, string?> formerOfShared)
    {
        if (member.FormerName is { } own)
        {
            yield return own;
        }

        if (member.IsUse && formerOfShared(member.Name) is { } shared && shared != member.FormerName)
        {
            yield return shared;
        }
    }

    /// <summary>What of the table a file looks at: the same as long as nothing of that changes, whatever else does.</summary>
    public NameTable For(NamedFile file)
    {
        var names = file.Members.Select(member => member.Name).ToList();
        var used = names.Where(name => name.IsUse && IsShared(name.Name)).Select(name => name.Name).Distinct(StringComparer.Ordinal).ToList();
        var places = names.Select(name => new NamePlace(name.Scope, name.Name)).Concat(file.Journeys.Select(journey => new NamePlace(Journeys, journey.Name)))
            .Concat(used.Select(name => new NamePlace(SharedScope, name))).Distinct().ToList();
        return new NameTable(
            Language,
            used.Select(name => new FormerPair(name, _shared[name])),
            _special.Count == 0 ? [] : places.Where(_special.ContainsKey).Select(place => new SpecialName(place.Scope, place.Name, _special[place])),
            _repeated.Count == 0 ? [] : places.Where(_repeated.ContainsKey).Select(place => new RepeatedName(place.Scope, place.Name, _repeated[place])),
            _lost.Count == 0 ? [] : Formers(file).Where(_lost.Contains).Distinct());
    }

    private IEnumerable<LostName> Formers(NamedFile file)
    {
        var members = file.Members.SelectMany(member => AllFormerNames(member.Name, FormerOfShared)
            .Select(former => new LostName(member.Name.Scope, former, member.Name.Name)));
        return members.Concat(file.Journeys.Where(journey => journey.FormerName is not null)
            .Select(journey => new LostName(Journeys, journey.FormerName!, journey.Name)));
    }

    private string? FormerOfShared(string name) => _shared.TryGetValue(name, out var former) ? former : null;

    /// <inheritdoc/>
    public bool Equals(NameTable? other) => other is not null && _parts == other._parts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameTable);

    /// <inheritdoc/>
    public override int GetHashCode() => _parts.GetHashCode();

    private sealed record Parts(
        string Language,
        EquatableArray<FormerPair> Shared,
        EquatableArray<SpecialName> Special,
        EquatableArray<RepeatedName> Repeated,
        EquatableArray<LostName> Lost);
}
