using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4005: a text uses a word that a term avoids.</summary>
public sealed class AvoidedTerm() : TextRule(new RuleDescriptor(
    "JRN4005",
    "avoided-term",
    Severity.Warning,
    new Phrase(
        "A text uses a word that the brand avoids.",
        "Een tekst gebruikt een woord dat het merk vermijdt.",
        "En tekst bruger et ord, som brandet undgår."),
    new Phrase(
        """
        One thing, one word: a customer who meets three words for the same thing wonders whether they are three things. Plural,
        definite and genitive forms count; other words that merely contain the avoided one do not.
        """,
        """
        Eén ding, één woord: een klant die drie woorden voor hetzelfde tegenkomt, vraagt zich af of het drie dingen zijn. Meervoud en
        verbogen vormen tellen mee; andere woorden waar het toevallig in zit, niet.
        """,
        """
        Én ting, ét ord: en kunde, der møder tre ord for det samme, spørger sig selv, om det er tre ting. Flertal, bestemt form og
        ejefald tæller med; andre ord, som det blot indgår i, gør ikke.
        """),
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
        Use[] found =
        [
            .. avoided.Find(scan).Where(word => word.Avoided.Origin != text.Text.Origin)
                .Select(word => new Use(word.Term!, scan.Tokens[word.First].Start, Written(scan, word), word.IsPlain)),
        ];
        if (found.Length > 0)
        {
            context.Report(text.Text.Origin, Message(found), Related(found), Fixes(found, text));
        }
    }

    private static Phrase Message(Use[] found)
    {
        var pairs = Enumeration.Of(found.Select(use => (use.Written, use.Term)).Distinct().Select(pair => Pair(pair.Written, pair.Term)));
        return new Phrase(
            $"This text uses {pairs.English}. Use the brand's own word.",
            $"Deze tekst gebruikt {pairs.Dutch}. Gebruik het woord van het merk zelf.",
            $"Teksten bruger {pairs.Danish}. Brug brandets eget ord.");
    }

    private static Phrase Pair(string written, Term term)
    {
        var (word, because) = (term.Word.Value, term.Because is { } reason ? ": " + reason.Value.TrimEnd('.') : "");
        return new Phrase(
            $"\"{written}\" (we say \"{word}\"{because})",
            $"\"{written}\" (wij zeggen \"{word}\"{because})",
            $"\"{written}\" (vi siger \"{word}\"{because})");
    }

    private static ImmutableArray<RelatedPlace> Related(Use[] found) => [.. found.Select(use => use.Term).Distinct().Select(Place)];

    private static RelatedPlace Place(Term term)
    {
        var word = term.Word.Value;
        return new RelatedPlace(new Phrase($"term \"{word}\"", $"term \"{word}\"", $"begreb \"{word}\""), term.Word.Origin);
    }

    /// <summary>The term in place of each word. With an ending on the word the term needs one too, which is for people to decide.</summary>
    private static ImmutableArray<Fix> Fixes(Use[] found, CustomerText text)
    {
        if (!text.Text.IsExact)
        {
            return [];
        }

        var kind = Array.TrueForAll(found, use => use.IsPlain) ? FixKind.Always : FixKind.Suggestion;
        var edits = found.Select(use => new TextEdit(
            text.Text.PlaceOf(use.Start, use.Written.Length), LetterCase.Of(use.Written, use.Term.Word.Value)));
        var words = string.Join(", ", found.Select(use => use.Term.Word.Value).Distinct(StringComparer.Ordinal));
        return [new Fix(new Phrase($"Use {words}", $"Gebruik {words}", $"Brug {words}"), kind, [.. edits])];
    }

    private static string Written(TextScan scan, AvoidedWord word)
    {
        var start = scan.Tokens[word.First].Start;
        return scan.Text.Substring(start, scan.Tokens[word.Last].End - start);
    }

    /// <summary>An avoided word where a text uses it.</summary>
    private sealed record Use(Term Term, int Start, string Written, bool IsPlain);
}
