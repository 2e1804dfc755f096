using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4008: a text addresses the customer otherwise than the workspace says.</summary>
public sealed class AddressFormRule() : TextRule(new RuleDescriptor(
    "JRN4008",
    "address-form",
    Severity.Warning,
    "A text addresses the customer formally in an informal brand, or the reverse.",
    """
    Whoever is called "je" in the advertisement and "u" in the bill has met two companies. The form of address is the first thing
    by which a customer hears that the brand speaks with one voice. What a customer says in quotation marks is not judged.
    """,
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
                    Message(scan.Written(token), form, words, text.Language));
                return;
            }
        }
    }

    private static string Message(string written, AddressForm form, AddressWords words, string language)
    {
        var (wanted, used, shown) = form == AddressForm.Informal
            ? ("informally", "formal", words.InformalShown)
            : ("formally", "informal", words.FormalShown);
        return $"\"{written}\" is {used}, but this brand addresses its customers {wanted} in {language}. Write {shown}.";
    }
}
