namespace Journeys.Analyzers.Generation;

/// <summary>What a documentation comment says of a constant.</summary>
internal enum DocPart
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>What a message says.</summary>
    Text,

    /// <summary>What happens.</summary>
    Moment,

    /// <summary>What the customer needs.</summary>
    Need,

    /// <summary>What the customer wants to reach.</summary>
    Goal,

    /// <summary>Where brand and customer meet.</summary>
    Channel,

    /// <summary>Who looks after it.</summary>
    Owner,

    /// <summary>What is measured.</summary>
    Kind,

    /// <summary>What the team aims at.</summary>
    Target,
}

/// <summary>A piece of a documentation comment; the language is null for that of statements without a tag.</summary>
internal sealed record DocText(DocPart Part, string? Language, string Text);

/// <summary>What a constant names.</summary>
internal enum MemberKind
{
    /// <summary>A touchpoint of a journey.</summary>
    Touchpoint,

    /// <summary>A shared touchpoint.</summary>
    SharedTouchpoint,

    /// <summary>A stage of a journey.</summary>
    Stage,

    /// <summary>A message.</summary>
    Message,

    /// <summary>A metric.</summary>
    Metric,
}

/// <summary>Where a name stands: those of one scope stand in one class.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Journey">The journey; empty for what belongs to none.</param>
internal sealed record NameScope(MemberKind Kind, string Journey);

/// <summary>A name without what is said of it.</summary>
/// <param name="Scope">Where it stands.</param>
/// <param name="Name">The name.</param>
/// <param name="FormerName">Its earlier name, or null.</param>
/// <param name="IsUse">Whether it is the use of a shared touchpoint.</param>
internal sealed record MemberName(NameScope Scope, string Name, string? FormerName, bool IsUse = false)
{
    /// <summary>The value of the constant.</summary>
    public string Value => Scope.Journey.Length == 0 ? Name : Scope.Journey + "." + Name;
}

/// <summary>A name, and what its documentation comment says.</summary>
internal sealed record NamedMember(MemberName Name, EquatableArray<DocText> Docs);

/// <summary>A journey's own name.</summary>
internal sealed record JourneyName(string Name, string? FormerName, EquatableArray<DocText> Docs);

/// <summary>
/// What the generator keeps of a file: names and their documentation, no places. It is equal to another reading of the file unless something
/// has changed that is seen in C#.
/// </summary>
/// <param name="Path">The path from the project's folder, with <c>/</c>.</param>
/// <param name="Language">The first language of the <c>workspace</c> statement, or null where the file has none.</param>
/// <param name="Journeys">The journeys.</param>
/// <param name="Members">All names, in the order of the source.</param>
internal sealed record NamedFile(string Path, string? Language, EquatableArray<JourneyName> Journeys, EquatableArray<NamedMember> Members);

/// <summary>A name and its earlier name, or null.</summary>
internal sealed record FormerPair(string Name, string? FormerName);

/// <summary>The names of a file, without what is said of them: as long as they are the same, no other file is looked at.</summary>
internal sealed record FileNames(string Path, string? Language, EquatableArray<FormerPair> Journeys, EquatableArray<MemberName> Members)
{
    /// <summary>The names of a file.</summary>
    public static FileNames Of(NamedFile file) => new(
        file.Path,
        file.Language,
        new([.. file.Journeys.Select(journey => new FormerPair(journey.Name, journey.FormerName))]),
        new([.. file.Members.Select(member => member.Name)]));
}
