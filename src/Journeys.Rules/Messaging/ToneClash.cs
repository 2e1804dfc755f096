using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4007: a touchpoint says a message in another tone than its journey's.</summary>
public sealed class ToneClash() : Rule(new RuleDescriptor(
    "JRN4007",
    "tone-clash",
    Severity.Warning,
    new Phrase(
        "A journey says a message that has another tone than its own.",
        "Een klantreis zegt een boodschap die een andere toon heeft dan de reis zelf.",
        "En kunderejse siger et budskab, der har en anden tone end rejsen selv."),
    new Phrase(
        """
        A customer hears one voice, not a folder of messages. When it is warm at one touchpoint and formal at the next, it sounds as
        if two companies were speaking, and neither of them is quite believed.
        """,
        """
        De klant hoort één stem, geen map met boodschappen. Is die stem het ene moment warm en het volgende moment zakelijk, dan
        klinkt het alsof er twee bedrijven praten, en geen van beide wordt nog helemaal geloofd.
        """,
        """
        Kunden hører én stemme og ikke en mappe med budskaber. Er stemmen varm det ene sted og stiv det næste, lyder det, som om to
        firmaer taler, og ingen af dem bliver troet helt.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    tone warm "Warm and sober"
    tone legal "Precise"
    message terms "Terms" {
      text "Our terms apply to every pair."
      tone legal
    }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      tone   warm
      stage awareness {
        touchpoint window "Shop window" {
          channel  shop
          says     terms #! tone-clash
          critical first-contact
          priority high
        }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    tone warm "Warm and sober"
    message terms "Terms" {
      text "You get our word on every pair."
      tone warm
    }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      tone   warm
      stage awareness {
        touchpoint window "Shop window" {
          channel  shop
          says     terms
          critical first-contact
          priority high
        }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        var workspace = context.Workspace;
        if (touchpoint.Stage.Journey.Declaration.Tone is not { } journeys || workspace.Tones.Find(journeys) is not { } wanted)
        {
            return;
        }

        foreach (var saying in Sayings.FirstOfEach(touchpoint))
        {
            if (workspace.Messages.Find(saying.Message) is { Tone: { } own } message
                && workspace.Tones.Find(own) is { } tone && tone.Name.Value != wanted.Name.Value)
            {
                context.Report(
                    saying.Origin,
                    Message(Titles.Of(message, workspace), Titles.Of(tone, workspace), Titles.Of(wanted, workspace)),
                    [Place("message", message.Name.Value, own), Place("journey", touchpoint.Stage.Journey.Name.Value, journeys)]);
            }
        }
    }

    private static Phrase Message(string message, string tone, string wanted) => new(
        $"Message \"{message}\" has the tone \"{tone}\", but this journey speaks in the tone \"{wanted}\". "
            + "Say it in this journey's tone, or say another message here.",
        $"Boodschap \"{message}\" heeft de toon \"{tone}\", maar deze klantreis spreekt in de toon \"{wanted}\". "
            + "Zeg het in de toon van deze klantreis, of zeg hier een andere boodschap.",
        $"Budskabet \"{message}\" har tonen \"{tone}\", men denne kunderejse taler i tonen \"{wanted}\". "
            + "Sig det i kunderejsens tone, eller sig et andet budskab her.");

    private static RelatedPlace Place(string keyword, string name, Identifier tone)
    {
        var text = $"{keyword} {name}: tone {tone.Value}";
        return new RelatedPlace(new Phrase(text, text, text), tone.Origin);
    }
}
