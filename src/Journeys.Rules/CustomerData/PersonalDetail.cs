using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.CustomerData;

/// <summary>JRN7003: a text that the site publishes holds a detail of a real person.</summary>
public sealed class PersonalDetail() : Rule(new RuleDescriptor(
    "JRN7003",
    "personal-detail",
    Severity.Warning,
    new(
        "A text that the site publishes holds a detail of a person.",
        "Een tekst die de site publiceert, bevat een gegeven van een persoon.",
        "En tekst, som sitet udgiver, indeholder en oplysning om en person."),
    new(
        """
        Personas, quotes and notes are often pasted from a conversation with a real customer, and everyone with the link reads them on the site.
        Leave out what leads to her: an e-mail address, a phone number, a citizen number. Mailboxes of a role (`info@`, `support@`), addresses of
        the teams, and numbers of a service (0800, 112) are no personal detail. What was found is shown shortened, so that no report repeats it.
        """,
        """
        Persona's, citaten en notities worden vaak geplakt uit een gesprek met een echte klant, en iedereen met de link leest ze op de site. Laat
        weg wat naar haar leidt: een e-mailadres, een telefoonnummer, een burgerservicenummer. Postbussen van een rol (`info@`, `klantenservice@`),
        adressen van de teams en servicenummers (0800, 112) zijn geen persoonsgegeven. Wat gevonden is, staat er ingekort, zodat geen rapport het
        herhaalt.
        """,
        """
        Personaer, citater og noter bliver ofte klippet ind fra en samtale med en rigtig kunde, og alle med linket kan læse dem på sitet. Udelad det,
        der fører til hende: en mailadresse, et telefonnummer, et CPR-nummer. Postkasser til en rolle (`info@`, `kundeservice@`), holdenes adresser
        og servicenumre (80, 112) er ingen personoplysning. Det fundne bliver vist forkortet, så ingen rapport gentager det.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    persona beginner "Sanne, starts running" {
      goal  "Run three times a week"
      quote "Call me on 06-12345678 once they are in." #! personal-detail
    }
    journey shoes "Buying shoes" {
      stages visit
      owner  growth
      persona beginner
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          feedback survey every 90d
        }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    persona beginner "Sanne, starts running" {
      goal  "Run three times a week"
      quote "Call me once they are in."
    }
    journey shoes "Buying shoes" {
      stages visit
      owner  growth
      persona beginner
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          feedback survey every 90d
        }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckWorkspace(Workspace workspace, RuleContext context)
    {
        foreach (var persona in workspace.Personas.All)
        {
            Check(persona.Goal, context);
            Check(persona.Quote, context);
            Check(persona.About, context);
        }
    }

    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        Check(touchpoint.Facts.Quote, context);
        Check(touchpoint.Facts.Thinks, context);
        Check(touchpoint.Facts.Notes, context);
        Check(touchpoint.Facts.About, context);
    }

    private static void Check(LocalizedText text, RuleContext context)
    {
        foreach (var entry in text.Entries)
        {
            if (DetailReader.FirstIn(entry.Value, context.Workspace) is { } detail)
            {
                context.Report(entry.Origin, Message(detail), fixes: LeaveOut(entry, detail));
            }
        }
    }

    private static ImmutableArray<Fix> LeaveOut(LocalText text, Detail detail) => text.IsExact
        ?
        [
            new Fix(
                new Phrase("Leave it out", "Laat het weg", "Udelad det"),
                FixKind.Suggestion,
                [new TextEdit(text.PlaceOf(detail.Start, detail.Length), "…")]),
        ]
        : [];

    private static Phrase Message(Detail detail)
    {
        var kind = detail.KindWords;
        return new Phrase(
            $"This text holds {kind.English} ({detail.Shortened}), and the site would publish it. Leave it out, or make it nobody's.",
            $"In deze tekst staat {kind.Dutch} ({detail.Shortened}), en de site zou het publiceren. Laat het weg, of maak er iets van dat van niemand is.",
            $"I teksten står {kind.Danish} ({detail.Shortened}), og sitet ville udgive det. Udelad det, eller skriv noget, der ikke er nogens.");
    }
}
