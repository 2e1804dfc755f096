using System.Collections.Concurrent;
using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model.Names;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>All files together: one namespace per kind, one set of languages. Immutable.</summary>
public sealed class Workspace
{
    /// <summary>The language of a workspace that names none.</summary>
    public const string FallbackLanguage = "en";

    private readonly ConcurrentDictionary<Journey, EffectiveJourney> _views = new(ReferenceComparer<Journey>.Instance);
    private Lazy<ImmutableArray<EffectiveJourney>> _allViews;
    private readonly NameCheck? _earlierNames;
    private readonly Lazy<NameCheck> _names;
    private readonly Lazy<ImmutableArray<Finding>> _findings;

    private Workspace(ImmutableArray<FileModel> files, WorkspaceChange? change = null)
    {
        var tables = new TableBuilder(files, change);
        Files = files;
        Settings = tables.Settings();
        var languages = Settings?.Languages ?? [];
        Languages = languages.IsEmpty
            ? [FallbackLanguage]
            : [.. languages.Select(language => language.Value).Distinct(StringComparer.Ordinal)];
        StageModels = tables.Table(file => file.StageModels, before => before.StageModels);
        Channels = tables.Table(file => file.Channels, before => before.Channels);
        Teams = tables.Table(file => file.Teams, before => before.Teams);
        Personas = tables.Table(file => file.Personas, before => before.Personas);
        Claims = tables.Table(file => file.Claims, before => before.Claims);
        Tones = tables.Table(file => file.Tones, before => before.Tones);
        Messages = tables.Table(file => file.Messages, before => before.Messages);
        Metrics = tables.Table(file => file.Metrics, before => before.Metrics);
        Fields = tables.Table(file => file.Fields, before => before.Fields);
        SharedTouchpoints = tables.Table(file => file.Touchpoints, before => before.SharedTouchpoints);
        Terms = tables.List(file => file.Terms, before => before.Terms);
        Brand = tables.IsSameBrand ? change!.Before.Brand : new object();
        Journeys = tables.Table(file => file.Journeys, before => before.Journeys);
        Allowances = tables.List(file => file.Allowances, before => before.Allowances);
        _allViews = AllViews();
        _earlierNames = change?.Before.LatestNames;
        _names = new(() => NameCheck.Of(this, _earlierNames));
        _findings = new(() => [.. Files.SelectMany(file => file.Findings), .. _names.Value.Findings]);
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

    /// <summary>
    /// Stands for everything but the journeys and what is allowed in them: the same object in two workspaces in which all of that is
    /// the same, so that what was worked out from it still holds.
    /// </summary>
    public object Brand { get; }

    /// <summary>The journeys as the customer meets them, in the order of <see cref="Journeys"/>.</summary>
    public ImmutableArray<EffectiveJourney> Views => Volatile.Read(ref _allViews).Value;

    /// <summary>What is wrong with syntax and names, in all files.</summary>
    public ImmutableArray<Finding> Findings => _findings.Value;

    /// <summary>The newest check of names that was made, here or in a workspace that this one came from; null where there is none.</summary>
    private NameCheck? LatestNames => _names.IsValueCreated ? _names.Value : _earlierNames;

    /// <summary>Puts files together. The order in which they are given does not matter.</summary>
    public static Workspace Link(IEnumerable<FileModel> files) =>
        new([.. files.OrderBy(file => file.Source.Path, StringComparer.Ordinal)]);

    /// <summary>The workspace with one file in the place of the one with its path, or added. What is the same in both is shared.</summary>
    public Workspace With(FileModel file)
    {
        var at = IndexOf(file.Source.Path);
        return at < 0
            ? new Workspace(Files.Insert(~at, file), new WorkspaceChange(this, null, file))
            : new Workspace(Files.SetItem(at, file), new WorkspaceChange(this, Files[at], file));
    }

    /// <summary>The workspace without the file of a path; the same one where there is no such file.</summary>
    public Workspace Without(string path)
    {
        var at = IndexOf(path);
        return at < 0 ? this : new Workspace(Files.RemoveAt(at), new WorkspaceChange(this, Files[at], null));
    }

    /// <summary>The file of a path, or null.</summary>
    public FileModel? File(string path) => IndexOf(path) is >= 0 and var at ? Files[at] : null;

    /// <summary>What is wrong with the names in one file, seen by itself: not what is told of names in several files, or of unused ones.</summary>
    public ImmutableArray<Finding> NameFindingsIn(FileModel file) => FileNames.Check(new KnownNames(this), file).Findings;

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
        Exactly(text, language) ?? Exactly(text, DefaultLanguage) ?? text.First;

    /// <summary>The entries in <paramref name="language"/>, else those in the default language, else all.</summary>
    public ImmutableArray<LocalText> Best(ImmutableArray<LocalText> texts, string language)
    {
        if (texts.IsEmpty)
        {
            return texts;
        }

        var exact = Exactly(texts, language);
        if (!exact.IsEmpty || language == DefaultLanguage)
        {
            return exact.IsEmpty ? texts : exact;
        }

        return Best(texts, DefaultLanguage);
    }

    /// <summary>The entries in a language; the same array where all of them are in it.</summary>
    private ImmutableArray<LocalText> Exactly(ImmutableArray<LocalText> texts, string language) =>
        texts.RemoveAll(text => LanguageOf(text) != language);

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
    public EffectiveJourney View(Journey journey) =>
        _views.GetOrAdd(journey, declared => new EffectiveJourney(this, declared));

    /// <summary>Lets go of the views that were made; whoever asks again gets new ones. For whoever keeps a workspace and seldom looks at it.</summary>
    public void ForgetViews()
    {
        _views.Clear();
        Volatile.Write(ref _allViews, AllViews());
    }

    private Lazy<ImmutableArray<EffectiveJourney>> AllViews() => new(() => [.. Journeys.All.Select(View)]);

    /// <summary>The index of the file of a path, or the complement of where it would stand.</summary>
    private int IndexOf(string path)
    {
        var (low, high) = (0, Files.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Files[middle].Source.Path, path);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
