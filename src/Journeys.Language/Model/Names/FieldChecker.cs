using Journeys.Language.Diagnostics;
using Journeys.Language.Diagnostics.Checking;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of values that are not of the kind that their field was declared with.</summary>
internal static class FieldChecker
{
    public static void Check(Workspace workspace, FileModel file, List<Finding> findings)
    {
        if (workspace.Fields.All.IsEmpty)
        {
            return;
        }

        foreach (var field in References.Declarations(file).SelectMany(declaration => declaration.Fields))
        {
            if (workspace.Fields.Find(field.Field) is { Kind: { } kind } declared && !Fits(kind, field.Value))
            {
                findings.Add(LanguageRules.InvalidValue
                    .At(field.ValueOrigin, Message(Words.Source(field.ValueOrigin.Text), field.Field.Value, What(kind)))
                    .With(new RelatedPlace(
                        new("The field is declared here.", "Hier is het veld vastgelegd.", "Her er feltet oprettet."), declared.Name.Origin)));
            }
        }
    }

    private static Phrase Message(string value, string field, Phrase what) => new(
        $"{value} is no value of the field `{field}`, which holds {what.English}.",
        $"{value} past niet in het veld `{field}`. Daar hoort {what.Dutch}.",
        $"{value} passer ikke i feltet `{field}`. Der skal stå {what.Danish}.");

    private static bool Fits(FieldKind kind, Value value) => kind switch
    {
        FieldKind.Number => value is NumberValue,
        FieldKind.Date => value is DayValue,
        _ => value is TextValue,
    };

    private static Phrase What(FieldKind kind) => kind switch
    {
        FieldKind.Number => new("a number", "een getal", "et tal"),
        FieldKind.Date => new("a date, such as `2026-10-01`", "een datum, bijvoorbeeld `2026-10-01`", "en dato, for eksempel `2026-10-01`"),
        FieldKind.Link => new("an address in quotes", "een adres tussen aanhalingstekens", "en adresse i anførselstegn"),
        _ => new("a text in quotes", "een tekst tussen aanhalingstekens", "en tekst i anførselstegn"),
    };
}
