using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;
using Journeys.Review.Wording;

namespace Journeys.Review.Comparing;

/// <summary>What one comparison of two states knows and has found.</summary>
internal sealed class ReviewContext
{
    private readonly List<Change> _changes = [];
    private readonly Dictionary<(SourceText, SourceText), bool> _sameFiles = [];
    private readonly bool _sameLanguage;
    private readonly Renames _presentNames = new();
    private readonly Elsewhere _elsewhere = new();
    private readonly Lazy<Unread> _unread;
    private readonly Date? _today;

    public ReviewContext(Workspace before, Workspace after, Date? today)
    {
        Before = new Reading(before, after.DefaultLanguage, Renames);
        After = new Reading(after, after.DefaultLanguage, _presentNames);
        _today = today;
        _unread = new(() => new Unread(after));
        UsageBefore = new Usage(before);
        UsageAfter = new Usage(after);
        _sameLanguage = before.DefaultLanguage == after.DefaultLanguage;
    }

    /// <summary>The names that changed.</summary>
    public Renames Renames { get; } = new();

    /// <summary>The names of a kind, for finding out which became which.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="journey">The new name of the journey that they are named within; empty for what all journeys share.</param>
    public Naming NamesOf(NameKind kind, string journey = "") => new(kind, journey, Renames, _presentNames);

    /// <summary>How the state that was is read.</summary>
    public Reading Before { get; private set; }

    /// <summary>How the state that is now is read.</summary>
    public Reading After { get; private set; }

    /// <summary>Who used what.</summary>
    public Usage UsageBefore { get; }

    /// <summary>Who uses what.</summary>
    public Usage UsageAfter { get; }

    /// <summary>The shared touchpoints that are gone as a whole, by name.</summary>
    public HashSet<string> GoneShared { get; } = new(StringComparer.Ordinal);

    /// <summary>The shared touchpoints that are new as a whole, by name.</summary>
    public HashSet<string> NewShared { get; } = new(StringComparer.Ordinal);

    /// <summary>What was found, in no particular order.</summary>
    public IReadOnlyList<Change> Found()
    {
        var hinted = _elsewhere.Hinted();
        return [.. _changes.Select(change => hinted.GetValueOrDefault(change) ?? change)];
    }

    /// <summary>Whether a day is over.</summary>
    public bool HasPassed(Date? day) => day is { } last && _today is { } today && last.CompareTo(today) < 0;

    /// <summary>Who uses what on a side.</summary>
    public Usage UsageOn(ChangeSide side) => side == ChangeSide.Before ? UsageBefore : UsageAfter;

    /// <summary>The title of a declaration, in the main language; its name where it has none.</summary>
    public string TitleOf(Declaration it, ChangeSide side)
    {
        var workspace = (side == ChangeSide.Before ? Before : After).Workspace;
        return workspace.Best(it.Title, After.Workspace.DefaultLanguage)?.Value is { Length: > 0 } title ? title : it.Name.Value;
    }

    /// <summary>What a sentence is about. Stages bear their titles in the reader's language, as everywhere.</summary>
    private Phrase HeadOf(Subject subject, Declaration it, Place place, ChangeSide side)
    {
        var workspace = (side == ChangeSide.Before ? Before : After).Workspace;
        string In(string language) => workspace.Best(it.Title, language)?.Value is { Length: > 0 } title ? title : it.Name.Value;
        return Told.Head(subject, subject == Subject.Stage ? new Phrase(In("en"), In("nl"), In("da")) : TitleOf(it, side), place.Prefix + it.Name.Value);
    }

    /// <summary>From here on, the places that said a withdrawn message are not told again.</summary>
    public void Withdraw(IReadOnlySet<string> messages)
    {
        Before = Before.Without(messages);
        After = After.Without(messages);
    }

    /// <summary>Whether two declarations are the same letters at the same place of the same text, so that nothing in them can differ.</summary>
    public bool IsUntouched(Origin before, Origin after)
    {
        if (!_sameLanguage || before.Span != after.Span)
        {
            return false;
        }

        if (!_sameFiles.TryGetValue((before.Source, after.Source), out var same))
        {
            same = ReferenceEquals(before.Source, after.Source) || before.Source.Content == after.Source.Content;
            _sameFiles.Add((before.Source, after.Source), same);
        }

        return same;
    }

    /// <summary>Notes a change.</summary>
    public void Add(Change change) => _changes.Add(change);

    /// <summary>Notes that a declaration is gone; <paramref name="content"/> is all that it says, where it may stand elsewhere now.</summary>
    public void Removed(Subject subject, ChangeWeight weight, Declaration it, Place place, string? content = null) => Note(
        new Change(ChangeKind.Removed, weight, subject, place.Prefix + it.Name.Value, it.Name.Origin)
        {
            Message = Told.Removed(HeadOf(subject, it, place, ChangeSide.Before), place.Reaches),
            Title = TitleOf(it, ChangeSide.Before),
            Titles = it.Title,
            Journey = place.Journey,
            Reaches = place.Reaches,
            Side = ChangeSide.Before,
        },
        place,
        content);

    /// <summary>Notes that a declaration is new; <paramref name="former"/> names what it may be under a new name.</summary>
    public void Added(Subject subject, ChangeWeight weight, Declaration it, Place place, string? former = null, string? content = null)
    {
        var hint = former is null ? default(Phrase?) : HintWords.Was(former);
        var message = Told.Added(HeadOf(subject, it, place, ChangeSide.After), place.Reaches);
        var change = new Change(ChangeKind.Added, weight, subject, place.Prefix + it.Name.Value, it.Name.Origin)
        {
            Message = hint is { } words ? message + words : message,
            Hint = hint,
            Title = TitleOf(it, ChangeSide.After),
            Titles = it.Title,
            Journey = place.Journey,
            Reaches = place.Reaches,
        };
        Note(change, place, content);
    }

    private void Note(Change change, Place place, string? content)
    {
        Add(change);
        if (content is not null)
        {
            _elsewhere.Note(change, place, content);
        }
    }

    /// <summary>Notes that a declaration has another name.</summary>
    public void Renamed(Subject subject, Declaration before, Declaration after, Place place) =>
        Field(ChangeKind.Renamed, subject, after, place, new FieldDifference(
            FieldNames.Name, ChangeWeight.Minor, [new ValueChange(null, before.Name.Value, after.Name.Value)]));

    /// <summary>What stands there and cannot be read is not gone: whether it matters, nobody knows until the mistake is mended.</summary>
    private FieldDifference Readable(ChangeKind kind, Declaration it, FieldDifference difference)
    {
        var isUnread = kind == ChangeKind.Changed && difference.Values is [{ After: null }, ..] && _unread.Value.Has(it, difference.Keyword);
        return isUnread ? difference with { IsUnread = true, Weight = difference.Weight > ChangeWeight.Notable ? ChangeWeight.Notable : difference.Weight } : difference;
    }

    /// <summary>Notes a change of a field.</summary>
    public void Field(ChangeKind kind, Subject subject, Declaration it, Place place, FieldDifference difference, ChangeSide side = ChangeSide.After)
    {
        difference = Readable(kind, it, difference);
        var path = place.Prefix + it.Name.Value;
        var title = TitleOf(it, side);
        Add(new Change(kind, difference.Weight, subject, path, difference.Place ?? it.Name.Origin)
        {
            Field = difference.Name,
            Values = difference.Values,
            Message = Told.Field(kind, HeadOf(subject, it, place, side), difference, place.Reaches),
            Title = title,
            Titles = it.Title,
            Journey = place.Journey,
            Reaches = place.Reaches,
            Side = side,
        });
    }
}
