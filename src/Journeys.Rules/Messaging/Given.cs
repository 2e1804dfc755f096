using Journeys.Language.Model;
using Journeys.Rules.Claims;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;
using Journeys.Rules.Wordings;

namespace Journeys.Rules.Messaging;

/// <summary>A value that a message gives a claim.</summary>
/// <param name="Message">The message.</param>
/// <param name="Saying">Where the journey first says it.</param>
/// <param name="Language">The language in which it gives it.</param>
/// <param name="Kind">What the value measures, and in which role.</param>
/// <param name="Value">The value.</param>
/// <param name="Written">The value as the text writes it.</param>
internal sealed record Given(Message Message, Saying Saying, string Language, string Kind, Quantity Value, string Written)
{
    /// <summary>Whether both measure one thing; bare numbers by what they count.</summary>
    public bool IsOfKind(Given other) => Kind == other.Kind && (Value.Dimension != Unit.Number
        || ContentWords.AreOne(Value.Thing ?? "", other.Value.Thing ?? "", KnownLanguages.Of(Language)));

    /// <summary>The values that the messages of a journey give claims, by the claims' names, in the order in which they are said.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="claims">The claims that are asked for; each text is read for those that it or its message speaks of.</param>
    public static IReadOnlyDictionary<string, List<Given>> By(EffectiveJourney journey, IEnumerable<Claim> claims)
    {
        var workspace = journey.Workspace;
        var texts = WorkspaceTexts.Of(workspace);
        var first = new Dictionary<string, Saying>(StringComparer.Ordinal);
        var given = new Dictionary<string, List<Given>>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            given[claim.Name.Value] = [];
        }

        foreach (var touchpoint in journey.Touchpoints)
        {
            foreach (var saying in Sayings.FirstOfEach(touchpoint))
            {
                if (workspace.Messages.Find(saying.Message) is not { } message)
                {
                    continue;
                }

                if (!first.ContainsKey(message.Name.Value))
                {
                    first.Add(message.Name.Value, saying);
                }

                var own = new HashSet<string>(message.Claims.Select(name => name.Value), StringComparer.Ordinal);
                foreach (var text in Sayings.Texts(touchpoint, message))
                {
                    var lexicon = texts.Claims(text.Language);
                    var scan = texts.Scan(text.Text.Value, text.Language);
                    var spoken = Mention.Find(scan, lexicon).Select(mention => mention.Claim.Claim.Name.Value).Concat(own);
                    foreach (var name in spoken.Where(given.ContainsKey).Distinct(StringComparer.Ordinal))
                    {
                        given[name].AddRange(PromiseReader.Values(scan, lexicon.Find(name)!, own.Contains(name), lexicon)
                            .Select(value => new Given(message, first[message.Name.Value], text.Language, value.Kind, value.Value, Piece(scan, value.Value))));
                    }
                }
            }
        }

        return given;
    }

    private static string Piece(TextScan scan, Quantity value)
    {
        var start = scan.Tokens[value.First].Start;
        return scan.Text.Substring(start, scan.Tokens[value.Last].End - start);
    }
}
