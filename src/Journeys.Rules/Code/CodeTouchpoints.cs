using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Rules.Code;

/// <summary>
/// All touchpoints of a workspace by the names that code may use. Names that are no longer theirs (<c>was</c>) are known too, so that
/// a rename is told as one.
/// </summary>
public sealed class CodeTouchpoints
{
    private readonly Dictionary<string, CodeTouchpoint> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeTouchpoint> _byFormerName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeTouchpoint> _byConstant = new(StringComparer.Ordinal);
    private readonly Lazy<NearestNames> _nearest;

    /// <summary>Reads a workspace; of two touchpoints of one name the first counts.</summary>
    public CodeTouchpoints(Workspace workspace)
    {
        var journeys = workspace.Views.Where(view => view.Name.Value.Length > 0).GroupBy(view => view.Name.Value, StringComparer.Ordinal)
            .Select(group => group.First()).ToList();
        var classes = CodeNames.AssignJourneys(journeys.Select(view => view.Name.Value));
        foreach (var journey in journeys)
        {
            Add(journey, classes[journey.Name.Value]);
        }

        var shared = workspace.SharedTouchpoints.All;
        var constants = CodeNames.Assign(shared.Select(touchpoint => touchpoint.Name.Value), CodeNames.Shared);
        foreach (var touchpoint in shared.Where(touchpoint => touchpoint.Name.Value.Length > 0))
        {
            var name = touchpoint.Name.Value;
            Add(new CodeTouchpoint(name, CodeNames.Shared + "." + constants[name], null, touchpoint), [touchpoint.FormerName?.Value]);
        }

        _nearest = new(() => new NearestNames(_byName.Keys));
        All = [.. _byName.Values.OrderBy(touchpoint => touchpoint.Name, StringComparer.Ordinal)];
    }

    /// <summary>All of them, ordered by name.</summary>
    public ImmutableArray<CodeTouchpoint> All { get; }

    /// <summary>The touchpoint of a name, or null.</summary>
    public CodeTouchpoint? Find(string name) => _byName.TryGetValue(name, out var found) ? found : null;

    /// <summary>The touchpoint that had a name before, or null.</summary>
    public CodeTouchpoint? FindFormer(string name) => _byFormerName.TryGetValue(name, out var found) ? found : null;

    /// <summary>The names nearest to a word that no touchpoint has, the nearest first; none where none is near.</summary>
    /// <param name="word">What the code has.</param>
    /// <param name="count">How many at most.</param>
    public ImmutableArray<string> Nearest(string word, int count) => _nearest.Value.To(word, count);

    /// <summary>The touchpoint of a constant behind <c>Touchpoints.</c>, or null.</summary>
    public CodeTouchpoint? FindConstant(string constant) => _byConstant.TryGetValue(constant, out var found) ? found : null;

    private void Add(EffectiveJourney journey, string className)
    {
        var touchpoints = journey.Touchpoints.Where(touchpoint => touchpoint.Name.Value.Length > 0).ToList();
        var constants = CodeNames.Assign(touchpoints.Select(touchpoint => touchpoint.Name.Value), className);
        foreach (var touchpoint in touchpoints)
        {
            var name = touchpoint.Name.Value;
            string?[] formerNames = [touchpoint.Facts.FormerName?.Value, touchpoint.Declaration.FormerName?.Value];
            var former = formerNames.Append(name).SelectMany(own => FormerIn(journey, own, isOwn: own == name));
            Add(new CodeTouchpoint(journey.Name.Value + "." + name, className + "." + constants[name], journey, touchpoint.Facts), [.. former]);
        }
    }

    /// <summary>A touchpoint's name behind its journey's names, past and present.</summary>
    private static IEnumerable<string?> FormerIn(EffectiveJourney journey, string? touchpoint, bool isOwn)
    {
        if (touchpoint is null)
        {
            yield break;
        }

        if (!isOwn)
        {
            yield return journey.Name.Value + "." + touchpoint;
        }

        if (journey.Declaration.FormerName is { } former)
        {
            yield return former.Value + "." + touchpoint;
        }
    }

    private void Add(CodeTouchpoint touchpoint, IEnumerable<string?> formerNames)
    {
        if (_byName.ContainsKey(touchpoint.Name))
        {
            return;
        }

        _byName.Add(touchpoint.Name, touchpoint);
        _byConstant[touchpoint.Constant] = touchpoint;
        foreach (var former in formerNames.OfType<string>().Where(former => !_byFormerName.ContainsKey(former)))
        {
            _byFormerName.Add(former, touchpoint);
        }
    }
}
