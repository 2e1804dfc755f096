using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4009: a journey goes online and offline, and a message is said on one side only.</summary>
public sealed class OneSidedMessage() : Rule(new RuleDescriptor(
    "JRN4009",
    "one-sided-message",
    Severity.Info,
    new Phrase(
        "A message is said online only, or offline only, in a journey that has both.",
        "Een boodschap klinkt alleen online, of alleen offline, in een klantreis die beide heeft.",
        "Et budskab siges kun online, eller kun offline, i en kunderejse, der har begge dele."),
    new Phrase(
        """
        Customers walk from the screen into the shop and back, and expect the brand to know what it just said. A message that lives on
        one side only makes people ask in the shop for what they read at home.
        """,
        """
        Klanten lopen van het scherm de winkel in en weer terug, en verwachten dat het merk weet wat het net zei. Een boodschap die maar
        aan één kant leeft, laat mensen in de winkel vragen naar wat ze thuis gelezen hebben.
        """,
        """
        Kunderne går fra skærmen ind i butikken og tilbage igen og regner med, at brandet ved, hvad det lige har sagt. Lever et budskab
        kun på den ene side, står folk i butikken og spørger efter det, de læste derhjemme.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    channel site "Web shop" online
    message fit "The right fit" { text "Shoes that suit your foot." }
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      stage awareness {
        touchpoint page "Product page" {
          channel  site
          says     fit #! one-sided-message
          says     hello
          critical first-contact
          priority high
        }
        touchpoint window "Shop window" {
          channel shop
          says    hello
        }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    channel site "Web shop" online
    message fit "The right fit" { text "Shoes that suit your foot." }
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      stage awareness {
        touchpoint page "Product page" {
          channel  site
          says     fit
          says     hello
          critical first-contact
          priority high
        }
        touchpoint window "Shop window" {
          channel shop
          says    hello
          says    fit
        }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        ImmutableArray<(EffectiveTouchpoint Touchpoint, bool IsOnline, bool IsOffline)> sides =
            [.. journey.Touchpoints.Select(touchpoint => (touchpoint, Is(touchpoint, ChannelKind.Online), Is(touchpoint, ChannelKind.Offline)))];
        var online = sides.FirstOrDefault(side => side.IsOnline).Touchpoint;
        var offline = sides.FirstOrDefault(side => side.IsOffline).Touchpoint;
        if (online is null || offline is null)
        {
            return;
        }

        var said = sides.SelectMany(side => Sayings.FirstOfEach(side.Touchpoint).Select(saying => (Saying: saying, side.IsOnline, side.IsOffline)));
        foreach (var message in said.GroupBy(item => item.Saying.Message.Value, StringComparer.Ordinal))
        {
            var isOnline = message.Any(item => item.IsOnline);
            if (isOnline != message.Any(item => item.IsOffline) && context.Workspace.Messages.Find(message.First().Saying.Message) is { } declared)
            {
                context.Report(
                    message.First().Saying.Origin,
                    Message(Titles.Of(declared, context.Workspace), isOnline),
                    [Silent(isOnline ? offline : online, isOnline)]);
            }
        }
    }

    private static bool Is(EffectiveTouchpoint touchpoint, ChannelKind kind)
    {
        var channels = touchpoint.Stage.Journey.Workspace.Channels;
        foreach (var channel in touchpoint.Facts.Channels)
        {
            if (channels.Find(channel)?.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static RelatedPlace Silent(EffectiveTouchpoint touchpoint, bool isOnline)
    {
        var side = isOnline ? "offline" : "online";
        var title = Titles.Of(touchpoint);
        return new RelatedPlace(
            new Phrase($"{side}: touchpoint \"{title}\"", $"{side}: contactmoment \"{title}\"", $"{side}: kontaktpunkt \"{title}\""),
            touchpoint.Name.Origin);
    }

    private static Phrase Message(string title, bool isOnline)
    {
        var (here, there) = isOnline ? ("online", "offline") : ("offline", "online");
        return new Phrase(
            $"Message \"{title}\" is said {here} only, though this journey also goes {there}. Say it at an {there} touchpoint too.",
            $"Boodschap \"{title}\" klinkt alleen {here}, terwijl deze klantreis ook {there} gaat. Zeg die ook bij een {there} contactmoment.",
            $"Budskabet \"{title}\" siges kun {here}, selv om kunderejsen også går {there}. Sig det også ved et {there} kontaktpunkt.");
    }
}
