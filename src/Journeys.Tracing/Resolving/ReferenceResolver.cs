using Journeys.Tracing.Facts;
using Journeys.Tracing.Messages;

namespace Journeys.Tracing.Resolving;

/// <summary>A reference with where it stands.</summary>
internal sealed record ResolvedReference(ReferenceFact Fact, CandidateFact Chosen, TracedReference Found);

/// <summary>Decides which of the places that may name touchpoints do, and what they name.</summary>
internal sealed class ReferenceResolver(ProjectIndex index)
{
    private const string OwnNamespace = "Journeys";
    private const string Ending = "Attribute";

    /// <summary>The references of a file.</summary>
    public IEnumerable<ResolvedReference> Of(FileFacts file, string name)
    {
        foreach (var reference in file.References)
        {
            var isCertain = IsMeant(file, reference);
            if (isCertain is null)
            {
                continue;
            }

            foreach (var candidate in reference.Candidates)
            {
                var text = index.Resolve(file, reference.Owner, candidate.Value);
                if (!text.IsNone)
                {
                    yield return new ResolvedReference(reference, candidate, new TracedReference(
                        text.Text, text.Constant, reference.Tie, isCertain.Value && text.IsCertain, name, candidate.Range, reference.Owner.Path, reference.Line));
                    break;
                }
            }
        }
    }

    /// <summary>Whether the attribute or the method is the one that is meant: surely, perhaps, or (null) surely not.</summary>
    private bool? IsMeant(FileFacts file, ReferenceFact reference)
    {
        if (reference.Tie == TieKind.Attribute)
        {
            return IsOurs(file, reference.Owner, reference.Type!) ? true : null;
        }

        if (reference.Wanted is not { } wanted)
        {
            return true;
        }

        if (reference.Type is not { } type)
        {
            return false;
        }

        return index.FindType(file, reference.Owner, type) is { } known
            ? Ends(known, wanted) ? true : null
            : Ends(wanted, type) || Ends(type, wanted) ? true : null;
    }

    /// <summary>
    /// An attribute is ours unless the sources show that it is another: declared in them in another namespace, or written with another
    /// namespace before it.
    /// </summary>
    private bool IsOurs(FileFacts file, SymbolName scope, string type)
    {
        var dot = type.LastIndexOf('.');
        var declared = index.FindType(file, scope, type) ?? (type.EndsWith(Ending, StringComparison.Ordinal) ? null : index.FindType(file, scope, type + Ending));
        var space = declared is not null ? declared[..Math.Max(0, declared.LastIndexOf('.'))] : dot < 0 ? null : type[..dot];
        return space is null or "" or OwnNamespace;
    }

    /// <summary>Whether a name ends in another, part by part.</summary>
    private static bool Ends(string name, string end) =>
        name.Length == end.Length ? name == end : name.EndsWith("." + end, StringComparison.Ordinal);
}
