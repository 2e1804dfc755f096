using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4008: a text addresses the customer otherwise than the workspace says.</summary>
public sealed class AddressFormRule() : TextRule(new RuleDescriptor(
    "JRN4008",
    "address-form",
    Severity.Warning,
    new Phrase(
        "A text addresses the customer formally in an informal brand, or the reverse.",
        "Een tekst zegt u tegen de klant bij een merk dat je zegt, of andersom.",
        "En tekst siger De til kunden i et brand, der siger du, eller omvendt."),
    new Phrase(
        """
        Whoever is called "je" in the advertisement and "u" in the bill has met two companies. The form of address is the first thing
        by which a customer hears that the brand speaks with one voice. What a customer says in quotation marks is not judged.
        """,
        """
        Wie in de advertentie "je" is en op de rekening "u", heeft met twee bedrijven te maken. Aan de aanspreekvorm hoort een klant als
        eerste of het merk met één stem spreekt. Wat een klant tussen aanhalingstekens zegt, telt niet mee.
        """,
        """
        Den, der er "du" i annoncen og "De" på regningen, har mødt to firmaer. Tiltaleformen er det første, en kunde hører, om brandet taler
        med én stemme. Det, en kunde siger i anførselstegn, tæller ikke med.
        """),
    """
    workspace "Loopwinkel" {
      languages  nl
      address@nl informal
    }
    team shopteam "Winkelteam"
    channel shop "Winkel" offline
    message fit "Passen" { text "Kom langs, dan kijken we naar uw voeten." } #! address-form
    journey shoes "Schoenen kopen" {
      owner shopteam
      status draft
      stage awareness {
        touchpoint window "Etalage" { channel shop  says fit  critical first-contact  priority high }
      }
    }
    """,
    """
    workspace "Loopwinkel" {
      languages  nl
      address@nl informal
    }
    team shopteam "Winkelteam"
    channel shop "Winkel" offline
    message fit "Passen" { text "Kom langs, dan kijken we naar je voeten." }
    journey shoes "Schoenen kopen" {
      owner shopteam
      status draft
      stage awareness {
        touchpoint window "Etalage" { channel shop  says fit  critical first-contact  priority high }
      }
    }
    """))
{
    private protected override void CheckText(CustomerText text, RuleContext context)
    {
        if (context.Workspace.AddressIn(text.Language) is not { } form || KnownLanguages.Of(text.Language).Address is not { } words)
        {
            return;
        }

        var scan = WorkspaceTexts.Of(context.Workspace).Scan(text.Text.Value, text.Language);
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            if (AddressReader.FormAt(scan, at, words) is { } written && written != form)
            {
                var token = scan.Tokens[at];
                context.Report(
                    text.Text.PlaceOf(token.Start, token.Length),
                    Message(scan.Written(token), form, words, LanguageNames.Of(text.Language)),
                    Related(context.Workspace, text.Language));
                return;
            }
        }
    }

    private static ImmutableArray<RelatedPlace> Related(Workspace workspace, string language)
    {
        var setting = workspace.Settings?.Addresses.FirstOrDefault(address => (address.Language ?? workspace.DefaultLanguage) == language);
        return setting is null ? [] : [Place(setting.Origin)];
    }

    private static RelatedPlace Place(Origin setting) => new(new Phrase(setting.Text, setting.Text, setting.Text), setting);

    private static Phrase Message(string written, AddressForm form, AddressWords words, Phrase language) => form == AddressForm.Informal
        ? new Phrase(
            $"\"{written}\" is formal, but this brand addresses its customers informally in {language.English}. Write {words.InformalShown}.",
            $"\"{written}\" is formeel, maar in het {language.Dutch} spreekt dit merk zijn klanten informeel aan. Schrijf {words.InformalShown}.",
            $"\"{written}\" er formelt, men brandet tiltaler sine kunder uformelt på {language.Danish}. Skriv {words.InformalShown}.")
        : new Phrase(
            $"\"{written}\" is informal, but this brand addresses its customers formally in {language.English}. Write {words.FormalShown}.",
            $"\"{written}\" is informeel, maar in het {language.Dutch} spreekt dit merk zijn klanten formeel aan. Schrijf {words.FormalShown}.",
            $"\"{written}\" er uformelt, men brandet tiltaler sine kunder formelt på {language.Danish}. Skriv {words.FormalShown}.");
}
