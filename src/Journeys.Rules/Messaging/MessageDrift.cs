using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Texts;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4002: two wordings of one message, in one language, say different things.</summary>
public sealed class MessageDrift() : Rule(new RuleDescriptor(
    "JRN4002",
    "message-drift",
    Severity.Warning,
    new Phrase(
        "One message says different things at two touchpoints.",
        "Eén boodschap zegt op twee plekken iets anders.",
        "Ét budskab siger noget forskelligt to steder."),
    new Phrase(
        """
        A message is worded anew at each touchpoint, and with every wording a number can slip. The customer who reads both does not know
        which to believe. Values are compared, not spelled (two weeks are 14 days), and a number that one wording leaves out is no
        difference, nor is what comes to another (eight more) or is only about as much (about 100 and 95). What is free here and has a
        price there is one. State the value in a `claim`, and the checker knows which one is right.
        """,
        """
        Een boodschap wordt bij elk contactmoment opnieuw verwoord, en elke keer kan er een getal verschuiven. Wie beide leest, weet niet
        wat waar is. Waarden worden vergeleken, niet hun spelling (twee weken is 14 dagen), en een getal dat ergens ontbreekt is geen
        verschil, evenmin als wat erbij komt (acht erbij) of ongeveer evenveel is (ongeveer 100 en 95). Wat hier gratis is en daar een prijs
        heeft, is er wel een. Leg de waarde vast in een `claim`, dan is duidelijk welke klopt.
        """,
        """
        Et budskab bliver formuleret på ny ved hvert kontaktpunkt, og hver gang kan et tal skride. Den kunde, der læser begge dele, ved
        ikke, hvad der gælder. Værdier sammenlignes, ikke stavemåder (to uger er 14 dage), og et tal, der mangler et sted, er ingen
        forskel, og heller ikke det, der lægges til (otte mere), eller som er omtrent lige så meget (cirka 100 og 95). Det, der er gratis her
        og koster noget dér, er en. Skriv værdien i en `claim`, så er det klart, hvad der er rigtigt.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    message test "Try them on" { text "Try them for two weeks." }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      stage awareness {
        touchpoint window "Shop window" {
          channel  shop
          says     test "Run in them for 14 days"
          critical first-contact
          priority high
        }
        touchpoint shelf "Shelf" {
          channel shop
          says    test "Run in them for 30 days" #! message-drift
        }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    message test "Try them on" { text "Try them for two weeks." }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      stage awareness {
        touchpoint window "Shop window" {
          channel  shop
          says     test "Run in them for 14 days"
          critical first-contact
          priority high
        }
        touchpoint shelf "Shelf" {
          channel shop
          says    test "Run in them for a fortnight"
        }
      }
    }
    """))
{
    /// <summary>So many different wordings of a message are compared with all others, lest the work grow with their square.</summary>
    private const int MostCompared = 200;

    /// <summary>So many of the places that say otherwise are named.</summary>
    private const int MostRelated = 20;

    /// <inheritdoc/>
    public override void CheckWorkspace(Workspace workspace, RuleContext context)
    {
        var said = Sayings.Wordings(workspace);
        foreach (var message in workspace.Messages.All)
        {
            if (workspace.Messages.Find(message.Name) != message || !said.TryGetValue(message.Name.Value, out var wordings))
            {
                continue;
            }

            var own = message.Text.Entries
                .Select(text => new CustomerText(text, workspace.LanguageOf(text)));
            var all = own.Concat(Ordering.InOrder(wordings, static (left, right) => left.Text.Origin.CompareTo(right.Text.Origin)));
            foreach (var language in all.GroupBy(text => text.Language, StringComparer.Ordinal))
            {
                Compare([.. language], message, context);
            }
        }
    }

    /// <summary>Reports each wording that stands against more of the others than they do against each other; of two the later.</summary>
    private static void Compare(ImmutableArray<CustomerText> texts, Message message, RuleContext context)
    {
        var known = WorkspaceTexts.Of(context.Workspace);
        var wordings = texts.GroupBy(text => text.Text.Value, StringComparer.Ordinal)
            .Select(same => (Texts: same.ToList(), Wording: new Wording(same.First(), message, known)))
            .Where(group => group.Wording.HasAnything).ToList();
        var clashes = Clashes(wordings.ConvertAll(group => group.Wording));

        // What stands against a wording is counted for each thing it says: its hours may be odd, and its price not.
        var against = new Dictionary<(int Wording, string Says), int>();
        foreach (var (first, second, (here, there)) in clashes)
        {
            Count((first, here), wordings[second].Texts.Count);
            Count((second, there), wordings[first].Texts.Count);
        }

        foreach (var odd in clashes.GroupBy(clash =>
            against[(clash.First, clash.Difference.Here)] > against[(clash.Second, clash.Difference.There)] ? clash.First : clash.Second))
        {
            var (_, here, there) = Turned(odd.First(), odd.Key);
            ImmutableArray<RelatedPlace> related = [.. odd.Take(MostRelated).Select(clash => Related(wordings[Turned(clash, odd.Key).Other].Texts[0]))];
            foreach (var text in wordings[odd.Key].Texts)
            {
                context.Report(text.Text.Origin, Message(Titles.Of(message, context.Workspace), here, there), related);
            }
        }

        void Count((int, string) said, int texts) => against[said] = texts + (against.TryGetValue(said, out var before) ? before : 0);
    }

    /// <summary>What the wordings say differently: the first of them against each other, and each later one against those.</summary>
    private static List<(int First, int Second, WordingDifference Difference)> Clashes(List<Wording> wordings)
    {
        var witnesses = new FactWitnesses(wordings.Take(MostCompared));
        var clashes = new List<(int First, int Second, WordingDifference Difference)>();
        for (var second = 1; second < wordings.Count; second++)
        {
            for (var first = 0; first < Math.Min(second, MostCompared); first++)
            {
                foreach (var difference in WordingDifference.Between(wordings[first], wordings[second], witnesses))
                {
                    clashes.Add((first, second, difference));
                }
            }
        }

        return clashes;
    }

    private static (int Other, string Here, string There) Turned((int First, int Second, WordingDifference Difference) clash, int odd) =>
        clash.First == odd
            ? (clash.Second, clash.Difference.Here, clash.Difference.There)
            : (clash.First, clash.Difference.There, clash.Difference.Here);

    private static RelatedPlace Related(CustomerText text)
    {
        var words = text.Text.Value;
        return new RelatedPlace(new Phrase($"elsewhere: \"{words}\"", $"elders: \"{words}\"", $"et andet sted: \"{words}\""), text.Text.Origin);
    }

    private static Phrase Message(string title, string here, string there) => new(
        $"Message \"{title}\" says \"{here}\" here and \"{there}\" elsewhere. Say the same at both, or state the value in a claim.",
        $"Boodschap \"{title}\" zegt hier \"{here}\" en elders \"{there}\". Zeg op beide plekken hetzelfde, of leg de waarde vast in een belofte.",
        $"Budskabet \"{title}\" siger \"{here}\" her og \"{there}\" et andet sted. Sig det samme begge steder, eller skriv værdien i et løfte.");
}
