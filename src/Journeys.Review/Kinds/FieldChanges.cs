using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of the declaration of a field of the team's own.</summary>
internal static class FieldChanges
{
    public static readonly KindRules<FieldDeclaration> Rules = new(Subject.Field, NameKind.Field, CommonFields.And<FieldDeclaration>(
        new Field<FieldDeclaration>("kind", (it, _) => Reading.Choice(it.Kind))));
}
