using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model;

/// <summary>How the brand addresses the customer.</summary>
public enum AddressForm
{
    /// <summary>je, du.</summary>
    Informal,

    /// <summary>u, De, Sie, vous.</summary>
    Formal,
}

/// <summary><c>address[@language] formal|informal</c>.</summary>
public sealed record AddressSetting(AddressForm Form, string? Language, Origin Origin);

/// <summary>Two statements that may stand once in a language, of which one names its language.</summary>
/// <param name="Language">The language that the one names.</param>
/// <param name="Later">The keyword of the one that stands later.</param>
/// <param name="Earlier">The one that stands earlier.</param>
public readonly record struct LanguageTwin(string Language, Origin Later, Origin Earlier);

/// <summary>The <c>workspace</c> statement: what holds for all files.</summary>
public sealed record WorkspaceSettings
{
    /// <summary>The brand's name.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The languages spoken; the first is the one of statements without a tag.</summary>
    public ImmutableArray<Identifier> Languages { get; init; } = [];

    /// <summary>The address of the sources' repository.</summary>
    public LocalText? Repository { get; init; }

    /// <summary>The repository's branch that is published.</summary>
    public Identifier? Branch { get; init; }

    /// <summary>The address of the published site.</summary>
    public LocalText? Site { get; init; }

    /// <summary>How often a journey is looked at where it does not say itself.</summary>
    public DurationValue? Review { get; init; }

    /// <summary>Where <see cref="Review"/> is said.</summary>
    public Origin? ReviewOrigin { get; init; }

    /// <summary>How the customer is addressed, by language.</summary>
    public ImmutableArray<AddressSetting> Addresses { get; init; } = [];

    /// <summary>What the brand is.</summary>
    public LocalizedText About { get; init; }

    /// <summary>The name, or the keyword where the name is missing.</summary>
    public required Origin Place { get; init; }

    /// <summary>The whole statement.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>
/// What one file declares, with its names not yet looked up. It depends on the file's text alone, so it can be kept while
/// other files change.
/// </summary>
public sealed record FileModel
{
    /// <summary>The file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>What is wrong with the file by itself: syntax and values.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The <c>workspace</c> statements (at most one in the whole workspace is right).</summary>
    public ImmutableArray<WorkspaceSettings> Settings { get; init; } = [];

    /// <summary>Stage models.</summary>
    public ImmutableArray<StageModel> StageModels { get; init; } = [];

    /// <summary>Channels.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>Teams.</summary>
    public ImmutableArray<Team> Teams { get; init; } = [];

    /// <summary>Personas.</summary>
    public ImmutableArray<Persona> Personas { get; init; } = [];

    /// <summary>Claims.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Tones.</summary>
    public ImmutableArray<Tone> Tones { get; init; } = [];

    /// <summary>Messages.</summary>
    public ImmutableArray<Message> Messages { get; init; } = [];

    /// <summary>Terms.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Metrics.</summary>
    public ImmutableArray<Metric> Metrics { get; init; } = [];

    /// <summary>Fields of the team's own.</summary>
    public ImmutableArray<FieldDeclaration> Fields { get; init; } = [];

    /// <summary>Shared touchpoints.</summary>
    public ImmutableArray<Touchpoint> Touchpoints { get; init; } = [];

    /// <summary>Journeys.</summary>
    public ImmutableArray<Journey> Journeys { get; init; } = [];

    /// <summary>Names where a statement has more of them than it takes. They mean nothing, and were told of; but somebody uses them.</summary>
    public ImmutableArray<(NameKind Kind, string Name)> LeftAside { get; init; } = [];

    /// <summary>Accepted findings.</summary>
    public ImmutableArray<Allowance> Allowances { get; init; } = [];

    /// <summary>What is said without a language and with one, which is once too often where that language is the default one.</summary>
    public ImmutableArray<LanguageTwin> Twins { get; init; } = [];

    /// <summary>Every <c>@language</c> written in the file, so that unknown ones can be told.</summary>
    public ImmutableArray<Identifier> LanguageTags { get; init; } = [];
}
