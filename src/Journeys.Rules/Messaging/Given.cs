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

    /// <summary>The values that the messages of a journey give a claim, in the order in which they are said.</summary>
    public static List<Given> By(EffectiveJourney journey, Claim claim)
    {
        var workspace = journey.Workspace;
        var texts = WorkspaceTexts.Of(workspace);
        var first = new Dictionary<string, Saying>(StringComparer.Ordinal);
        var given = new List<Given>();
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

                var isOwn = message.Claims.Any(name => name.Value == claim.Name.Value);
                foreach (var text in Sayings.Texts(touchpoint, message))
                {
                    var lexicon = texts.Claims(text.Language);
                    var scan = texts.Scan(text.Text.Value, text.Language);
                    given.AddRange(PromiseReader.Values(scan, lexicon.Find(claim.Name.Value)!, isOwn, lexicon)
                        .Select(value => new Given(message, first[message.Name.Value], text.Language, value.Kind, value.Value, Piece(scan, value.Value))));
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
