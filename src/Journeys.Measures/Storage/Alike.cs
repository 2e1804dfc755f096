using Journeys.Language.Model;
using Journeys.Measures.Reading;

namespace Journeys.Measures.Storage;

/// <summary>
/// Puts answers together that are the same in all but their number. A scale has few values, so ten million answers are mostly some
/// thousands of kinds; what figures come out does not change, since every one of them weighs by the number.
/// </summary>
internal static class Alike
{
    private const int MostKinds = 65_536;

    /// <summary>The answers, each kind once within as many kinds as are held at a time.</summary>
    public static IEnumerable<Answer> Together(IEnumerable<Answer> answers)
    {
        var kinds = new Dictionary<(Date Day, AnswerPlace Place, decimal Value), long>();
        foreach (var answer in answers)
        {
            var kind = (answer.Day, answer.Place, answer.Value);
            kinds[kind] = kinds.GetValueOrDefault(kind) + answer.Count;
            if (kinds.Count == MostKinds)
            {
                foreach (var (held, count) in kinds)
                {
                    yield return new Answer(held.Day, held.Place, held.Value, count);
                }

                kinds.Clear();
            }
        }

        foreach (var ((day, place, value), count) in kinds)
        {
            yield return new Answer(day, place, value, count);
        }
    }
}
