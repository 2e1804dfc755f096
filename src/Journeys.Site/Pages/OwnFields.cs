using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The fields of the team's own (<c>field</c>), as names with values, in the order of their first mention.</summary>
internal static class OwnFields
{
    public static ImmutableArray<FactView> Of(PageScope scope, Declaration declaration) => declaration.Fields.IsEmpty
        ? []
        : [.. declaration.Fields
            .GroupBy(field => field.Field.Value, StringComparer.Ordinal)
            .Select(values => View(scope, scope.Workspace.Fields.Find(values.First().Field), [.. values]))
            .Where(fact => !fact.Value.IsNone)];

    /// <summary>The title of a field, or its name where nothing declares it.</summary>
    public static Html Title(PageScope scope, Identifier field) =>
        scope.Workspace.Fields.Find(field) is { } known ? scope.Title(known) : Html.Text(field.Value);

    /// <summary>The values of one field.</summary>
    public static Html Of(PageScope scope, Declaration declaration, Identifier field)
    {
        var values = declaration.Fields.Where(value => value.Field.Value == field.Value).ToImmutableArray();
        return values.IsEmpty ? Html.None : View(scope, scope.Workspace.Fields.Find(field), values).Value;
    }

    private static FactView View(PageScope scope, FieldDeclaration? field, ImmutableArray<FieldValue> values) => new(
        field is null ? Html.Text(values[0].Field.Value) : scope.Title(field),
        Fragments.Several([.. InLanguage(scope, values).Select(value => Value(scope, field?.Kind, value))]));

    /// <summary>What has no language, and of texts in several languages those of the page's own, else those of the first.</summary>
    private static IEnumerable<FieldValue> InLanguage(PageScope scope, ImmutableArray<FieldValue> values)
    {
        var best = values.Any(value => LanguageOf(scope, value) == scope.Tree.Language)
            ? scope.Tree.Language
            : LanguageOf(scope, values[0]);
        return values.Where(value => value.Value is not TextValue || LanguageOf(scope, value) == best);
    }

    private static Html Value(PageScope scope, FieldKind? kind, FieldValue field) => (kind, field.Value) switch
    {
        (FieldKind.Link, TextValue link) => PageScope.Link(Address.Outside(link.Words), Html.Text(link.Words)),
        (_, TextValue text) => scope.Words(new LocalText(text.Words, field.Language, field.ValueOrigin)),
        (_, DayValue date) => scope.Formats.Day(date.Day),
        (_, var value) => scope.Formats.Value(value),
    };

    private static string LanguageOf(PageScope scope, FieldValue field) => field.Language ?? scope.Workspace.DefaultLanguage;
}
