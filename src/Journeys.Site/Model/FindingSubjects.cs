using System.Collections.Concurrent;
using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Site.Model;

/// <summary>What a place in the sources stands in.</summary>
/// <param name="Subject">
/// The innermost thing that a writer knows by a name: an <see cref="EffectiveTouchpoint"/>, <see cref="EffectiveStage"/> or
/// <see cref="EffectiveJourney"/>, another <see cref="Declaration"/>, or a <see cref="Term"/>; null where there is none.
/// </param>
/// <param name="Text">The customer's text that the place lies in; null where it lies in none.</param>
internal readonly record struct FindingSubject(object? Subject, LocalText? Text);

/// <summary>
/// Finds what findings are about. What is declared in a file lies within each other or apart, so one sorted list of its places tells by
/// a binary search what a finding stands in, however many touchpoints there are. The list of a file is made when it is first asked for.
/// </summary>
internal sealed class FindingSubjects(SiteModel site)
{
    private readonly ConcurrentDictionary<SourceText, ImmutableArray<Scope>> _byFile = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a place stands in.</summary>
    public FindingSubject Of(Origin place)
    {
        if (place.Source is null)
        {
            return default;
        }

        var scopes = _byFile.GetOrAdd(place.Source, ScopesOf);
        LocalText? text = null;
        for (var i = Innermost(scopes, place.Span.Start); i >= 0; i = scopes[i].Parent)
        {
            if (scopes[i].What is not LocalText here)
            {
                return new FindingSubject(scopes[i].What, text);
            }

            text = here;
        }

        return new FindingSubject(null, text);
    }

    /// <summary>The index of the smallest scope around a place, or -1. Whatever is around it is the last to begin before it, or around that.</summary>
    private static int Innermost(ImmutableArray<Scope> scopes, int place)
    {
        var (low, high) = (0, scopes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = scopes[middle].Span.Start <= place ? (middle + 1, high) : (low, middle);
        }

        var found = low - 1;
        while (found >= 0 && scopes[found].Span.End <= place)
        {
            found = scopes[found].Parent;
        }

        return found;
    }

    private ImmutableArray<Scope> ScopesOf(SourceText source)
    {
        if (site.Workspace.File(source.Path) is not { } file || !ReferenceEquals(file.Source, source))
        {
            return [];
        }

        Scope[] scopes = [.. Declared(file).Select(named => new Scope(named.Place.Span, named.What, -1))];
        Array.Sort(scopes, static (left, right) => left.Span.Start != right.Span.Start
            ? left.Span.Start.CompareTo(right.Span.Start)
            : right.Span.Length.CompareTo(left.Span.Length));
        for (var i = 1; i < scopes.Length; i++)
        {
            var parent = i - 1;
            while (parent >= 0 && scopes[parent].Span.End < scopes[i].Span.End)
            {
                parent = scopes[parent].Parent;
            }

            scopes[i] = scopes[i] with { Parent = parent };
        }

        return [.. scopes];
    }

    private IEnumerable<(object What, Origin Place)> Declared(FileModel file) =>
    [
        .. file.Journeys.SelectMany(journey => Of(site.Workspace.View(journey))),
        .. file.Touchpoints.SelectMany(touchpoint => Of(touchpoint, touchpoint)),
        .. file.Messages.SelectMany(message => Of(message, message.Text.Entries)),
        .. file.Claims.SelectMany(claim => Of(claim, claim.Phrases)),
        .. file.Terms.Select(term => ((object)term, term.Origin)),
        .. new IEnumerable<Declaration>[] { file.StageModels, file.Channels, file.Teams, file.Personas, file.Tones, file.Metrics, file.Fields }
            .SelectMany(kind => kind.Select(declaration => ((object)declaration, declaration.Origin))),
    ];

    private static IEnumerable<(object What, Origin Place)> Of(EffectiveJourney journey) =>
    [
        (journey, journey.Declaration.Origin),
        .. journey.Stages.Select(stage => ((object)stage, stage.Declaration.Origin)),
        .. journey.Touchpoints.SelectMany(touchpoint => Of(touchpoint, touchpoint.Overrides ?? touchpoint.Declaration)),
    ];

    private static IEnumerable<(object What, Origin Place)> Of(object what, Touchpoint written) =>
    [
        (what, written.Origin),
        .. Texts(written.Moment.Entries),
        .. Texts(written.Says.Select(saying => saying.Wording).OfType<LocalText>()),
    ];

    private static IEnumerable<(object What, Origin Place)> Of(Declaration declaration, IEnumerable<LocalText> texts) =>
        [(declaration, declaration.Origin), .. Texts(texts)];

    private static IEnumerable<(object What, Origin Place)> Texts(IEnumerable<LocalText> texts) => texts.Select(text => ((object)text, text.Origin));

    /// <summary>Where something stands in its file.</summary>
    /// <param name="Span">From where to where.</param>
    /// <param name="What">What it is.</param>
    /// <param name="Parent">The index of what is around it, or -1.</param>
    private readonly record struct Scope(TextSpan Span, object What, int Parent);
}
