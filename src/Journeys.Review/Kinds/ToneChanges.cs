using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a tone.</summary>
internal static class ToneChanges
{
    public static readonly KindRules<Tone> Rules = new(Subject.Tone, NameKind.Tone, CommonFields.And<Tone>(
        new Field<Tone>("avoid", (it, reading) => reading.Texts(it.Avoid))));
}
