using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;
using Journeys.Review;
using Journeys.Review.Wording;

namespace Journeys.Cli.Output;

/// <summary>What things of the state that was are called now, by what the changes say was renamed.</summary>
internal sealed class PresentNames
{
    private readonly Dictionary<(string Kind, string Journey, string Name), string> _names = [];
    private readonly HashSet<string> _shared;

    /// <param name="changes">The changes.</param>
    public PresentNames(IEnumerable<Change> changes)
        : this(new HashSet<string>(StringComparer.Ordinal))
    {
        foreach (var change in changes)
        {
            if (change.Kind == ChangeKind.Renamed)
            {
                var scope = change.Subject == Subject.Journey ? "" : change.Journey ?? "";
                _names.TryAdd((change.Subject.Word, scope, change.Before!), change.After!);
            }
            else if (change is { Kind: ChangeKind.Moved, Field: FieldNames.Shared })
            {
                _shared.Add(change.Path);
            }
        }
    }

    private PresentNames(HashSet<string> shared) => _shared = shared;

    /// <summary>The same for the state that is now, in which everything has its present name.</summary>
    public PresentNames OfPresent => new(_shared);

    /// <summary>Whether a touchpoint came to be shared or is no longer, so that it is the same one within a journey and by itself.</summary>
    public bool ChangedHands(string touchpoint) => _shared.Contains(touchpoint);

    /// <summary>The present name of something.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="journey">The present name of the journey that it is named in; empty for what is named in none.</param>
    /// <param name="name">Its name in the state that was.</param>
    public string Of(NameKind kind, string journey, string name)
    {
        var word = KindWords.Keyword(kind);
        return _names.GetValueOrDefault((word, journey, name)) ?? _names.GetValueOrDefault((word, "", name)) ?? name;
    }
}
