using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model.Names;

namespace Journeys.Language.Model;

/// <summary>All files together: one namespace per kind, one set of languages. Immutable.</summary>
public sealed class Workspace
{
    /// <summary>The language of a workspace that names none.</summary>
    public const string FallbackLanguage = "en";

    private readonly Dictionary<Journey, EffectiveJourney> _views = new(ReferenceComparer.Instance);
    private ImmutableArray<Finding>? _findings;

    private Workspace(ImmutableArray<FileModel> files)
    {
        Files = files;
        Settings = files.SelectMany(file => file.Settings).FirstOrDefault();
        var languages = Settings?.Languages ?? [];
        Languages = languages.IsEmpty
            ? [FallbackLanguage]
            : [.. languages.Select(language => language.Value).Distinct(StringComparer.Ordinal)];
        StageModels = Table(files, file => file.StageModels);
        Channels = Table(files, file => file.Channels);
        Teams = Table(files, file => file.Teams);
        Personas = Table(files, file => file.Personas);
        Claims = Table(files, file => file.Claims);
        Tones = Table(files, file => file.Tones);
        Messages = Table(files, file => file.Messages);
        Metrics = Table(files, file => file.Metrics);
        Fields = Table(files, file => file.Fields);
        SharedTouchpoints = Table(files, file => file.Touchpoints);
        Journeys = Table(files, file => file.Journeys);
        Terms = [.. files.SelectMany(file => file.Terms)];
        Allowances = [.. files.SelectMany(file => file.Allowances)];
        Views = [.. Journeys.All.Select(View)];
    }

    /// <summary>The files, ordered by path.</summary>
    public ImmutableArray<FileModel> Files { get; }

    /// <summary>The <c>workspace</c> statement, or null where there is none.</summary>
    public WorkspaceSettings? Settings { get; }

    /// <summary>The languages spoken, the default first; <c>en</c> where none is named.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>The language of statements without a tag.</summary>
    public string DefaultLanguage => Languages[0];

    /// <summary>Stage models, without the built-in one.</summary>
    public DeclarationTable<StageModel> StageModels { get; }

    /// <summary>Channels.</summary>
    public DeclarationTable<Channel> Channels { get; }

    /// <summary>Teams.</summary>
    public DeclarationTable<Team> Teams { get; }

    /// <summary>Personas.</summary>
    public DeclarationTable<Persona> Personas { get; }

    /// <summary>Claims.</summary>
    public DeclarationTable<Claim> Claims { get; }

    /// <summary>Tones.</summary>
    public DeclarationTable<Tone> Tones { get; }

    /// <summary>Messages.</summary>
    public DeclarationTable<Message> Messages { get; }

    /// <summary>Metrics.</summary>
    public DeclarationTable<Metric> Metrics { get; }

    /// <summary>Fields of the team's own.</summary>
    public DeclarationTable<FieldDeclaration> Fields { get; }

    /// <summary>Touchpoints declared outside journeys.</summary>
    public DeclarationTable<Touchpoint> SharedTouchpoints { get; }

    /// <summary>Journeys.</summary>
    public DeclarationTable<Journey> Journeys { get; }

    /// <summary>Terms.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>Accepted findings.</summary>
    public ImmutableArray<Allowance> Allowances { get; }

    /// <summary>The journeys as the customer meets them, in the order of <see cref="Journeys"/>.</summary>
    public ImmutableArray<EffectiveJourney> Views { get; }

    /// <summary>What is wrong with syntax and names, in all files.</summary>
    public ImmutableArray<Finding> Findings => _findings ??=
        [.. Files.SelectMany(file => file.Findings), .. NameChecker.Check(this)];

    /// <summary>Puts files together. The order in which they are given does not matter.</summary>
    public static Workspace Link(IEnumerable<FileModel> files) =>
        new([.. files.OrderBy(file => file.Source.Path, StringComparer.Ordinal)]);

    /// <summary>The language of a text: its tag, or the workspace's first language.</summary>
    public string LanguageOf(LocalText text) => text.Language ?? DefaultLanguage;

    /// <summary>The language of a saying: its tag, or the workspace's first language.</summary>
    public string LanguageOf(Saying saying) => saying.Language ?? DefaultLanguage;

    /// <summary>The entry in <paramref name="language"/> exactly, or null.</summary>
    public LocalText? Exactly(LocalizedText text, string language)
    {
        var tagged = text.Tagged(language);
        return tagged is null && language == DefaultLanguage ? text.Tagged(null) : tagged;
    }

    /// <summary>The entry in <paramref name="language"/>, else in the default language, else the first; null where there is none.</summary>
    public LocalText? Best(LocalizedText text, string language) =>
        Exactly(text, language) ?? Exactly(text, DefaultLanguage) ?? (text.IsNone ? null : text.Entries[0]);

    /// <summary>The entries in <paramref name="language"/>, else those in the default language, else all.</summary>
    public ImmutableArray<LocalText> Best(ImmutableArray<LocalText> texts, string language)
    {
        ImmutableArray<LocalText> exact = [.. texts.Where(text => LanguageOf(text) == language)];
        if (!exact.IsEmpty || language == DefaultLanguage)
        {
            return exact.IsEmpty ? texts : exact;
        }

        return Best(texts, DefaultLanguage);
    }

    /// <summary>How customers are addressed in <paramref name="language"/>; null where the workspace does not say.</summary>
    public AddressForm? AddressIn(string language)
    {
        foreach (var setting in Settings?.Addresses ?? [])
        {
            if ((setting.Language ?? DefaultLanguage) == language)
            {
                return setting.Form;
            }
        }

        return null;
    }

    /// <summary>The stage model of a journey: the one it names, the built-in one; null where it names one that does not exist.</summary>
    public StageModel? StageModelOf(Journey journey) => journey.StageModel switch
    {
        null => StandardStages.Model,
        { Value: StandardStages.Name } => StandardStages.Model,
        { } name => StageModels.Find(name),
    };

    /// <summary>A journey as the customer meets it.</summary>
    public EffectiveJourney View(Journey journey)
    {
        if (!_views.TryGetValue(journey, out var view))
        {
            view = new EffectiveJourney(this, journey);
            _views.Add(journey, view);
        }

        return view;
    }

    private static DeclarationTable<T> Table<T>(ImmutableArray<FileModel> files, Func<FileModel, ImmutableArray<T>> select)
        where T : Declaration => new([.. files.SelectMany(file => select(file))]);

    private sealed class ReferenceComparer : IEqualityComparer<Journey>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(Journey? x, Journey? y) => ReferenceEquals(x, y);

        public int GetHashCode(Journey obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
