using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a persona.</summary>
internal static class PersonaChanges
{
    public static readonly KindRules<Persona> Rules = new(Subject.Persona, NameKind.Persona, CommonFields.And<Persona>(
        new("goal", (it, reading) => reading.Text(it.Goal)),
        new("quote", (it, reading) => reading.Text(it.Quote)),
        new("image", (it, _) => it.Image is { } image ? [Pictures.Of(image)] : [])));
}
