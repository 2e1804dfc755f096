using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>What touchpoints say, as the customer meets it.</summary>
internal static class Sayings
{
    /// <summary>The first <c>says</c> of each message of a touchpoint.</summary>
    public static ImmutableArray<Saying> FirstOfEach(EffectiveTouchpoint touchpoint)
    {
        var says = touchpoint.Facts.Says;
        if (says.Length < 2)
        {
            return says;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        return [.. says.Where(saying => told.Add(saying.Message.Value))];
    }

    /// <summary>The texts of a message at a touchpoint: its wordings there, and its own text in the languages that they leave.</summary>
    public static IEnumerable<CustomerText> Texts(EffectiveTouchpoint touchpoint, Message message)
    {
        var journey = touchpoint.Stage.Journey;
        HashSet<string>? worded = null;
        var isSaidAsIs = false;
        foreach (var saying in touchpoint.Facts.Says)
        {
            if (saying.Message.Value != message.Name.Value)
            {
                continue;
            }

            isSaidAsIs |= saying.Wording is null;
            if (saying.Wording is { } wording)
            {
                var language = journey.Workspace.LanguageOf(saying);
                (worded ??= new HashSet<string>(StringComparer.Ordinal)).Add(language);
                yield return new CustomerText(wording, language) { Claims = message.Claims };
            }
        }

        foreach (var text in message.Text.Entries)
        {
            var language = journey.Workspace.LanguageOf(text);
            if ((isSaidAsIs || worded?.Contains(language) != true) && journey.Languages.Contains(language))
            {
                yield return new CustomerText(text, language) { Claims = message.Claims };
            }
        }
    }

    /// <summary>The wordings at the touchpoints of all journeys that are not retired, each once, by message.</summary>
    public static Dictionary<string, List<CustomerText>> Wordings(Workspace workspace)
    {
        var said = new Dictionary<string, List<CustomerText>>(StringComparer.Ordinal);
        var seen = new HashSet<Origin>();
        foreach (var touchpoint in workspace.Views.Where(view => view.Declaration.Status != JourneyStatus.Retired).SelectMany(view => view.Touchpoints))
        {
            foreach (var saying in touchpoint.Facts.Says)
            {
                // Only what is shared is met again.
                if (saying.Wording is { } wording && (!touchpoint.IsShared || seen.Add(wording.Origin)))
                {
                    if (!said.TryGetValue(saying.Message.Value, out var texts))
                    {
                        said.Add(saying.Message.Value, texts = []);
                    }

                    texts.Add(new CustomerText(wording, workspace.LanguageOf(saying)));
                }
            }
        }

        return said;
    }
}
