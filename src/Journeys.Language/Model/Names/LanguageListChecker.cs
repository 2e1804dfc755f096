using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Diagnostics.Checking;
using Journeys.Language.Text;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of languages that stand twice in one list.</summary>
internal static class LanguageListChecker
{
    public static void Check(FileModel file, List<Finding> findings)
    {
        foreach (var settings in file.Settings)
        {
            Check(settings.Languages, findings);
        }

        foreach (var journey in file.Journeys)
        {
            Check(journey.Languages, findings);
        }
    }

    private static void Check(ImmutableArray<Identifier> languages, List<Finding> findings)
    {
        for (var i = 1; i < languages.Length; i++)
        {
            var first = languages.IndexOf(languages[i], 0, i, SameTag.Instance);
            if (first >= 0)
            {
                findings.Add(Twice(languages[i], languages[first], languages[i - 1].Origin));
            }
        }
    }

    private static Finding Twice(Identifier later, Identifier earlier, Origin before)
    {
        var tag = Words.Source(later.Origin.Text);
        var finding = LanguageRules.DuplicateName
            .At(later.Origin, new(
                $"The language {tag} stands in this list already. Remove one of the two.",
                $"De taal {tag} staat al in deze lijst. Haal een van de twee weg.",
                $"Sproget {tag} står allerede på denne liste. Fjern det ene."))
            .With(new RelatedPlace(
                new("It stands here first.", "Hier staat het voor het eerst.", "Her står det første gang."), earlier.Origin));
        var gap = new Origin(later.Origin.Source, TextSpan.FromBounds(before.Span.End, later.Origin.Span.Start));
        var item = gap with { Span = TextSpan.FromBounds(before.Span.End, later.Origin.Span.End) };
        return gap.Text.Trim() != ","
            ? finding
            : finding.With(Findings.Replace(new("Remove it", "Haal het weg", "Fjern det"), item, ""));
    }

    private sealed class SameTag : IEqualityComparer<Identifier>
    {
        public static readonly SameTag Instance = new();

        public bool Equals(Identifier x, Identifier y) => x.Value == y.Value;

        public int GetHashCode(Identifier obj) => StringComparer.Ordinal.GetHashCode(obj.Value);
    }
}
