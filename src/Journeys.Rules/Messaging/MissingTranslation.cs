using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4004: a message in use, or a wording of it, lacks a language that its journey speaks.</summary>
public sealed class MissingTranslation() : Rule(new RuleDescriptor(
    "JRN4004",
    "missing-translation",
    Severity.Warning,
    new Phrase(
        "A message in use, or a wording of it, lacks a language that its journey speaks.",
        "Een boodschap die gebruikt wordt, of een verwoording ervan, mist een taal die de klantreis spreekt.",
        "Et budskab i brug, eller en formulering af det, mangler et sprog, som kunderejsen taler."),
    new Phrase(
        """
        A customer who is addressed in her own language and then suddenly is not feels that she is not the one it was made for. What
        is said in one language of the brand is said in all of them.
        """,
        """
        Een klant die in haar eigen taal wordt aangesproken en dan ineens niet meer, merkt dat het niet voor haar gemaakt is. Wat het merk
        in één van zijn talen zegt, zegt het in allemaal.
        """,
        """
        En kunde, der bliver tiltalt på sit eget sprog og pludselig ikke mere, mærker, at det ikke er lavet til hende. Det, brandet siger
        på ét af sine sprog, siger det på dem alle.
        """),
    """
    workspace "Loopwinkel" { languages nl, da }
    stages visit { stage come "Come" }
    team shopteam "Winkelteam"
    channel shop "Winkel" offline
    message hello "Welkom" { text "Kom binnen en pas ze." } #! missing-translation
    journey shoes "Schoenen kopen" {
      owner shopteam
      stages visit
      stage come {
        touchpoint window "Etalage" { channel shop  need "Zien wat er is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages nl, da }
    stages visit { stage come "Come" }
    team shopteam "Winkelteam"
    channel shop "Winkel" offline
    message hello "Welkom" {
      text    "Kom binnen en pas ze."
      text@da "Kom ind og prøv dem."
    }
    journey shoes "Schoenen kopen" {
      owner shopteam
      stages visit
      stage come {
        touchpoint window "Etalage" { channel shop  need "Zien wat er is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    private static readonly List<string> NothingMissing = [];

    /// <inheritdoc/>
    public override void CheckWorkspace(Workspace workspace, RuleContext context)
    {
        var needs = new Dictionary<Origin, Need>();
        foreach (var journey in workspace.Views.Where(view => view.Declaration.Status == JourneyStatus.Live))
        {
            foreach (var touchpoint in journey.Touchpoints)
            {
                var says = touchpoint.Facts.Says;
                for (var first = 0; first < says.Length; first++)
                {
                    if (IsFirstOfMessage(says, first))
                    {
                        Collect(needs, SameMessage(says, first), journey);
                    }
                }
            }
        }

        foreach (var need in needs)
        {
            var missing = need.Value.Missing(workspace);
            if (missing.Count > 0)
            {
                context.Report(
                    need.Key,
                    need.Value.IsMessage ? MessageLacks(need.Value.Name, missing) : WordingLacks(need.Value.Name, missing),
                    need.Value.Original is { } known && known.Origin != need.Key ? [Original(known, workspace)] : [],
                    need.Value.Original is { IsProse: false } original ? [Fix(need.Value, original, missing, workspace)] : []);
            }
        }
    }

    private static Saying[] SameMessage(ImmutableArray<Saying> says, int first) =>
        says.Length == 1 ? [says[0]] : [.. says.Where(saying => saying.Message.Value == says[first].Message.Value)];

    private static bool IsFirstOfMessage(ImmutableArray<Saying> says, int at)
    {
        for (var earlier = 0; earlier < at; earlier++)
        {
            if (says[earlier].Message.Value == says[at].Message.Value)
            {
                return false;
            }
        }

        return true;
    }

    private static void Collect(Dictionary<Origin, Need> needs, Saying[] says, EffectiveJourney journey)
    {
        var workspace = journey.Workspace;
        var worded = Array.FindAll(says, static saying => saying.Wording is not null);
        if (workspace.Messages.Find(says[0].Message) is { } message)
        {
            // A message without any text of its own is only ever said in wordings; those are judged by themselves.
            var isOnlyWorded = message.Text.IsNone && worded.Length == says.Length;
            if (!isOnlyWorded && !journey.Languages.All(language => workspace.Exactly(message.Text, language) is not null))
            {
                (needs.TryGetValue(message.Name.Origin, out var known) ? known : Add(needs, message, workspace)).Speak(journey.Languages);
            }
        }

        // A saying without words of its own falls back on the message's text in every language.
        if (worded.Length > 0 && worded.Length == says.Length && !AreIn(worded, journey))
        {
            (needs.TryGetValue(worded[0].Wording!.Origin, out var known) ? known : Add(needs, worded, workspace)).Speak(journey.Languages);
        }
    }

    /// <summary>Whether wordings are there in all languages of a journey, as nearly always.</summary>
    private static bool AreIn(Saying[] worded, EffectiveJourney journey)
    {
        foreach (var language in journey.Languages)
        {
            if (!Array.Exists(worded, saying => journey.Workspace.LanguageOf(saying) == language))
            {
                return false;
            }
        }

        return true;
    }

    private static Need Add(Dictionary<Origin, Need> needs, Message message, Workspace workspace) => needs[message.Name.Origin] = new Need(
        Titles.Of(message, workspace), true, workspace.Best(message.Text, workspace.DefaultLanguage), language => workspace.Exactly(message.Text, language) is not null);

    private static Need Add(Dictionary<Origin, Need> needs, Saying[] worded, Workspace workspace)
    {
        var first = worded[0];
        var spoken = new HashSet<string>(worded.Select(workspace.LanguageOf), StringComparer.Ordinal);
        return needs[first.Wording!.Origin] = new Need(first.Message.Value, false, first.Wording! with { Language = first.Language }, spoken.Contains);
    }

    private static RelatedPlace Original(LocalText text, Workspace workspace)
    {
        var (words, language) = (text.Value, LanguageNames.Of(workspace.LanguageOf(text)));
        return new RelatedPlace(
            new Phrase($"to be translated from {language.English}: \"{words}\"", $"te vertalen uit het {language.Dutch}: \"{words}\"", $"skal oversættes fra {language.Danish}: \"{words}\""),
            text.Origin);
    }

    private static Fix Fix(Need need, LocalText original, List<string> missing, Workspace workspace) => TranslationFix.Of(
        need.IsMessage ? "text" : "says", need.IsMessage ? "" : need.Name + " ", original.Origin, workspace.LanguageOf(original), missing);

    private static Phrase MessageLacks(string title, List<string> missing)
    {
        var (languages, statements) = (Enumeration.Of(missing.Select(LanguageNames.Of)), Statements("text", missing));
        return new Phrase(
            $"Message \"{title}\" is in use and has no text in {languages.English}. Add: {statements}.",
            $"Boodschap \"{title}\" wordt gebruikt en heeft geen tekst in het {languages.Dutch}. Voeg toe: {statements}.",
            $"Budskabet \"{title}\" er i brug og har ingen tekst på {languages.Danish}. Tilføj: {statements}.");
    }

    private static Phrase WordingLacks(string message, List<string> missing)
    {
        var (languages, statements) = (Enumeration.Of(missing.Select(LanguageNames.Of)), Statements("says", missing));
        return new Phrase(
            $"This wording of \"{message}\" has no {languages.English} beside it. Add: {statements}.",
            $"Naast deze verwoording van \"{message}\" ontbreekt het {languages.Dutch}. Voeg toe: {statements}.",
            $"Ved siden af denne formulering af \"{message}\" mangler {languages.Danish}. Tilføj: {statements}.");
    }

    private static string Statements(string keyword, List<string> missing) =>
        string.Join(", ", missing.Select(language => $"`{keyword}@{language}`"));

    /// <summary>What is said, the languages in which it is there, and those in which the journeys that say it speak.</summary>
    private sealed record Need(string Name, bool IsMessage, LocalText? Original, Func<string, bool> Has)
    {
        private ImmutableArray<string> _spoken = [];

        /// <summary>Adds the languages of one more journey that says it.</summary>
        public void Speak(ImmutableArray<string> languages) =>
            _spoken = _spoken.IsEmpty || _spoken == languages ? languages : [.. _spoken.Union(languages, StringComparer.Ordinal)];

        /// <summary>The languages that are spoken and not there, in the order of the workspace.</summary>
        public List<string> Missing(Workspace workspace)
        {
            List<string>? missing = null;
            foreach (var language in workspace.Languages)
            {
                if (!Has(language) && _spoken.Contains(language))
                {
                    (missing ??= []).Add(language);
                }
            }

            return missing ?? NothingMissing;
        }
    }
}
