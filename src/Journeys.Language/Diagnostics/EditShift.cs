using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics;

/// <summary>
/// Moves findings in an older text of a file to where they belong in the newer one, in front of what was edited or behind it, so that they
/// stay in their places until the file is judged anew. A finding in the part that was edited is left out: its words may no longer be true.
/// </summary>
public sealed class EditShift
{
    private readonly SourceText _before;
    private readonly SourceText _after;
    private readonly int _prefix;
    private readonly int _suffix;

    /// <param name="before">The text in which the findings stand.</param>
    /// <param name="after">The text after the edit.</param>
    public EditShift(SourceText before, SourceText after)
    {
        (_before, _after) = (before, after);
        var old = before.Content;
        var current = after.Content;
        var shared = Math.Min(old.Length, current.Length);
        while (_prefix < shared && old[_prefix] == current[_prefix])
        {
            _prefix++;
        }

        while (_suffix < shared - _prefix && old[old.Length - 1 - _suffix] == current[current.Length - 1 - _suffix])
        {
            _suffix++;
        }
    }

    /// <summary>The finding where it stands now, with the fixes that can be moved along; null where its place was edited.</summary>
    public Finding? Moved(Finding finding) => Moved(finding.Origin) is { } place
        ? finding with
        {
            Origin = place,
            Related = [.. finding.Related.Select(related => Moved(related.Origin) is { } there ? related with { Origin = there } : null).OfType<RelatedPlace>()],
            Fixes = [.. finding.Fixes.Select(Moved).OfType<Fix>()],
        }
        : null;

    private Fix? Moved(Fix fix)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>(fix.Edits.Length);
        foreach (var edit in fix.Edits)
        {
            if (Moved(edit.Origin) is not { } there)
            {
                return null;
            }

            edits.Add(edit with { Origin = there });
        }

        return fix with { Edits = edits.MoveToImmutable() };
    }

    private Origin? Moved(Origin origin)
    {
        if (!ReferenceEquals(origin.Source, _before))
        {
            return origin;
        }

        if (origin.Span.End <= _prefix)
        {
            return new Origin(_after, origin.Span);
        }

        var moved = origin.Span.Start + _after.Content.Length - _before.Content.Length;
        return origin.Span.Start >= _before.Content.Length - _suffix ? new Origin(_after, new TextSpan(moved, origin.Span.Length)) : null;
    }
}
