using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Rules;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4005: a text uses a word that a term avoids.</summary>
public sealed class AvoidedTerm() : TextRule(new RuleDescriptor(
    "JRN4005",
    "avoided-term",
    Severity.Warning,
    "A text uses a word that the brand avoids.",
    """
    One thing, one word: a customer who meets three words for the same thing wonders whether they are three things. Plural,
    definite and genitive forms count; other words that merely contain the avoided one do not.
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    term "running shoe" { avoid "sneaker"  because "That is not what we sell" }
    message light "Start lighter" { text "Every sneaker is weighed in our shop." } #! avoided-term
    journey shoes "Buying shoes" {
      owner floor
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says light  critical first-contact  priority high }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    term "running shoe" { avoid "sneaker"  because "That is not what we sell" }
    message light "Start lighter" { text "Every running shoe is weighed in our shop." }
    journey shoes "Buying shoes" {
      owner floor
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says light  critical first-contact  priority high }
      }
    }
    """))
{
    private protected override void CheckText(CustomerText text, RuleContext context)
    {
        var texts = WorkspaceTexts.Of(context.Workspace);
        var avoided = texts.Avoided(text.Language);
        if (avoided.IsEmpty)
        {
            return;
        }

        var scan = texts.Scan(text.Text.Value, text.Language);
        AvoidedWord[] found = [.. avoided.Find(scan).Where(word => word.Avoided.Origin != text.Text.Origin)];
        if (found.Length > 0)
        {
            context.Report(text.Text.Origin, Message(found, scan), Related(found), Fixes(found, scan, text));
        }
    }

    private static string Message(AvoidedWord[] found, TextScan scan)
    {
        var pairs = found.Select(word => (Written: Written(scan, word), word.Term)).Distinct()
            .Select(pair => $"\"{pair.Written}\" (we say \"{pair.Term.Word.Value}\"{Because(pair.Term)})");
        return $"This text uses {string.Join(" and ", pairs)}. Use the brand's own word.";
    }

    private static string Because(Journeys.Language.Model.Term term) =>
        term.Because is { } because ? $": {because.Value.TrimEnd('.')}" : "";

    private static ImmutableArray<RelatedPlace> Related(AvoidedWord[] found) =>
        [.. found.Select(word => word.Term).Distinct().Select(term => new RelatedPlace($"term \"{term.Word.Value}\"", term.Word.Origin))];

    /// <summary>The term in place of each word. With an ending on the word the term needs one too, which is for people to decide.</summary>
    private static ImmutableArray<Fix> Fixes(AvoidedWord[] found, TextScan scan, CustomerText text)
    {
        if (!text.Text.IsExact)
        {
            return [];
        }

        var kind = Array.TrueForAll(found, word => word.IsPlain) ? FixKind.Always : FixKind.Suggestion;
        var edits = found.Select(word =>
        {
            var start = scan.Tokens[word.First].Start;
            var written = Written(scan, word);
            return new TextEdit(text.Text.PlaceOf(start, written.Length), InCaseOf(written, word.Term.Word.Value));
        });
        var words = string.Join(", ", found.Select(word => word.Term.Word.Value).Distinct(StringComparer.Ordinal));
        return [new Fix($"Use {words}", kind, [.. edits])];
    }

    private static string Written(TextScan scan, AvoidedWord word)
    {
        var start = scan.Tokens[word.First].Start;
        return scan.Text.Substring(start, scan.Tokens[word.Last].End - start);
    }

    /// <summary>The term with the letter case of the word that it replaces.</summary>
    private static string InCaseOf(string written, string term)
    {
        if (term.Length == 0)
        {
            return term;
        }

        var isShouted = written.Count(char.IsLetter) > 1 && !written.Any(char.IsLower);
        if (isShouted)
        {
            return term.ToUpperInvariant();
        }

        return char.IsUpper(written[0]) ? char.ToUpperInvariant(term[0]) + term.Substring(1) : term;
    }
}
