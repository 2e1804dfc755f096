using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4006: a text says what its tone avoids.</summary>
public sealed class AvoidedByTone() : Rule(new RuleDescriptor(
    "JRN4006",
    "avoided-by-tone",
    Severity.Warning,
    new Phrase(
        "A text says what its tone avoids.",
        "Een tekst zegt iets wat de toon ervan vermijdt.",
        "En tekst siger noget, som dens tone undgår."),
    new Phrase(
        """
        A tone is kept word by word. One shouted bargain in a calm brand, and the customer hears a market stall. Words count with
        their plural, definite and genitive forms and in any letter case; signs such as `!!` count in every language, and so do words without a language where the tone has none of its
        own for it.
        """,
        """
        Een toon houd je woord voor woord vast. Eén schreeuwerig koopje bij een rustig merk, en de klant hoort een marktkraam. Woorden
        tellen mee met hun meervoud en verbogen vormen, met of zonder hoofdletters; tekens als `!!` tellen in elke taal, en
        woorden zonder taal ook waar de toon voor een taal geen eigen woorden heeft.
        """,
        """
        En tone holdes ord for ord. Ét råbende tilbud fra et roligt brand, og kunden hører en torvebod. Ord tæller med i flertal,
        bestemt form og ejefald og uanset store bogstaver; tegn som `!!` tæller på alle sprog, og ord uden sprog
        også dér, hvor tonen ingen egne ord har.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    tone warm "Warm and sober" { avoid "!!", "bargain" }
    message light "Start lighter" {
      text "Start lighter!!" #! avoided-by-tone
      tone warm
    }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      stage awareness {
        touchpoint window "Shop window" { channel shop  says light  critical first-contact  priority high }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    tone warm "Warm and sober" { avoid "!!", "bargain" }
    message light "Start lighter" {
      text "Start lighter!"
      tone warm
    }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      stage awareness {
        touchpoint window "Shop window" { channel shop  says light  critical first-contact  priority high }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckWorkspace(Workspace workspace, RuleContext context)
    {
        foreach (var message in workspace.Messages.All)
        {
            if (workspace.Tones.Find(message.Tone) is { } tone)
            {
                foreach (var text in message.Text.Entries)
                {
                    Check(new CustomerText(text, workspace.LanguageOf(text)), tone, context);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        var workspace = context.Workspace;
        foreach (var saying in Sayings.FirstOfEach(touchpoint))
        {
            if (workspace.Messages.Find(saying.Message) is { } message
                && workspace.Tones.Find(message.Tone ?? touchpoint.Stage.Journey.Declaration.Tone) is { } tone)
            {
                foreach (var text in Sayings.Texts(touchpoint, message))
                {
                    Check(text, tone, context);
                }
            }
        }
    }

    private static void Check(CustomerText text, Tone tone, RuleContext context)
    {
        var texts = WorkspaceTexts.Of(context.Workspace);
        var words = texts.Avoided(tone, text.Language);
        var scan = texts.Scan(text.Text.Value, text.Language);
        var found = words.Find(scan);
        if (found.Count > 0)
        {
            var written = found.Select(place => $"\"{scan.Text.Substring(place.Start, place.Length)}\"").Distinct();
            context.Report(
                text.Text.Origin,
                Message(Enumeration.Of(written), Titles.Of(tone, context.Workspace)),
                [Related(tone)],
                Fixes(found, words, text));
        }
    }

    /// <summary>A run of signs (<c>!!</c>) becomes one of them, where one alone is not avoided. Words are for people to replace.</summary>
    private static ImmutableArray<Fix> Fixes(List<(int Start, int Length)> found, ToneWords words, CustomerText text)
    {
        var value = text.Text.Value;
        var isMechanical = text.Text.IsExact && found.TrueForAll(place =>
            !char.IsLetterOrDigit(value[place.Start]) && !char.IsSurrogate(value[place.Start])
            && value.Substring(place.Start, place.Length).All(c => c == value[place.Start])
            && !words.AvoidsSign(value.Substring(place.Start, 1)));
        if (!isMechanical)
        {
            return [];
        }

        var edits = found.Select(place => new TextEdit(text.Text.PlaceOf(place.Start, place.Length), value.Substring(place.Start, 1)));
        var sign = value[found[0].Start];
        return
        [
            new Fix(new Phrase($"Write {sign} once", $"Schrijf één keer {sign}", $"Skriv {sign} én gang"), FixKind.Always, [.. edits]),
        ];
    }

    private static RelatedPlace Related(Tone tone)
    {
        var avoided = string.Join(", ", tone.Avoid.Select(entry => $"\"{entry.Value}\""));
        var text = $"tone {tone.Name.Value}: avoid {avoided}";
        return new RelatedPlace(new Phrase(text, text, text), tone.Avoid.IsEmpty ? tone.Name.Origin : tone.Avoid[0].Origin);
    }

    private static Phrase Message(Phrase written, string tone) => new(
        $"This text says {written.English}, which the tone \"{tone}\" avoids. Say it in another way.",
        $"Deze tekst zegt {written.Dutch}, en dat vermijdt de toon \"{tone}\". Zeg het op een andere manier.",
        $"Teksten siger {written.Danish}, og det undgår tonen \"{tone}\". Sig det på en anden måde.");
}
