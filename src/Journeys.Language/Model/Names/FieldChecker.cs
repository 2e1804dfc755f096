using Journeys.Language.Diagnostics;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of values that are not of the kind that their field was declared with.</summary>
internal static class FieldChecker
{
    public static void Check(Workspace workspace, List<Finding> findings)
    {
        if (workspace.Fields.All.IsEmpty)
        {
            return;
        }

        foreach (var field in workspace.Files.SelectMany(References.Declarations).SelectMany(declaration => declaration.Fields))
        {
            if (workspace.Fields.Find(field.Field) is { Kind: { } kind } declared && !Fits(kind, field.Value))
            {
                findings.Add(LanguageRules.InvalidValue
                    .At(field.ValueOrigin, $"`{field.ValueOrigin.Text}` is no value of the field `{field.Field.Value}`, which holds {What(kind)}.")
                    .With(new RelatedPlace("The field is declared here.", declared.Name.Origin)));
            }
        }
    }

    private static bool Fits(FieldKind kind, Value value) => kind switch
    {
        FieldKind.Number => value is NumberValue,
        FieldKind.Date => value is DayValue,
        _ => value is TextValue,
    };

    private static string What(FieldKind kind) => kind switch
    {
        FieldKind.Number => "a number",
        FieldKind.Date => "a date, such as `2026-10-01`",
        FieldKind.Link => "an address in quotes",
        _ => "a text in quotes",
    };
}
