using System.Globalization;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import.Tables;

/// <summary>What is said of cells: where they are, what they hold, and what to do.</summary>
internal static class Problems
{
    public static Phrase NoScore(int row, string column, string text) => At(row, column) + new Phrase(
        $"`{ShownText.Of(text)}` is no score; write a number, such as 3.6 or 8/10, or leave the cell empty",
        $"`{ShownText.Of(text)}` is geen score; schrijf een getal, zoals 3,6 of 8/10, of laat de cel leeg",
        $"`{ShownText.Of(text)}` er ingen score; skriv et tal, såsom 3,6 eller 8/10, eller lad cellen være tom");

    public static Phrase OutsideScale(int row, string column, string text, decimal of) => At(row, column) + new Phrase(
        $"`{ShownText.Of(text)}` is not between 0 and {Plain(of)}; write the scale along, such as 8/10",
        $"`{ShownText.Of(text)}` ligt niet tussen 0 en {Plain(of)}; schrijf de schaal erbij, zoals 8/10",
        $"`{ShownText.Of(text)}` ligger ikke mellem 0 og {Plain(of)}; skriv skalaen med, såsom 8/10");

    public static Phrase NoDay(int row, string column, string text) => At(row, column) + new Phrase(
        $"`{ShownText.Of(text)}` is no day; write it as 2026-10-01",
        $"`{ShownText.Of(text)}` is geen dag; schrijf haar als 2026-10-01",
        $"`{ShownText.Of(text)}` er ingen dag; skriv den som 2026-10-01");

    public static Phrase NoCount(int row, string column, string text) => At(row, column) + new Phrase(
        $"`{ShownText.Of(text)}` is no number of answers; write a whole number, or leave the cell empty",
        $"`{ShownText.Of(text)}` is geen aantal antwoorden; schrijf een geheel getal, of laat de cel leeg",
        $"`{ShownText.Of(text)}` er intet antal svar; skriv et helt tal, eller lad cellen være tom");

    public static Phrase NoChoice(int row, string column, string text, string[] choices)
    {
        var list = string.Join(", ", choices);
        return At(row, column) + new Phrase(
            $"`{ShownText.Of(text)}` is not known here; write one of {list}, or leave the cell empty",
            $"`{ShownText.Of(text)}` is hier niet bekend; schrijf een van {list}, of laat de cel leeg",
            $"`{ShownText.Of(text)}` kendes ikke her; skriv en af {list}, eller lad cellen være tom");
    }

    public static Phrase GuessedScale(string column, int scale) => new(
        $"column `{ShownText.Of(column)}` tells no scale; its numbers are read as out of {scale}. Call it `{ShownText.Of(column)} (1-10)` where they are out of ten",
        $"kolom `{ShownText.Of(column)}` noemt geen schaal; de getallen zijn gelezen op een schaal tot {scale}. Noem haar `{ShownText.Of(column)} (1-10)` als ze tot tien gaan",
        $"kolonnen `{ShownText.Of(column)}` nævner ingen skala; tallene er læst på en skala til {scale}. Kald den `{ShownText.Of(column)} (1-10)`, hvis de går til ti");

    /// <summary>Stands in a comment, and once for all rows that say the same.</summary>
    public static Phrase Guessed(string column, string text) => new(
        $"Guessed from `{ShownText.Of(text)}` in column `{ShownText.Of(column)}`, here and wherever it says so; look it over",
        $"Geraden uit `{ShownText.Of(text)}` in kolom `{ShownText.Of(column)}`, hier en overal waar dat staat; kijk het na",
        $"Gættet ud fra `{ShownText.Of(text)}` i kolonnen `{ShownText.Of(column)}`, her og overalt hvor det står; se det efter");

    public static Phrase Kept(string column, string text) => new(
        $"column `{ShownText.Of(column)}`: `{ShownText.Of(text)}` and what else fits no statement is kept as a field",
        $"kolom `{ShownText.Of(column)}`: `{ShownText.Of(text)}` en wat verder in geen regel past, is als veld bewaard",
        $"kolonnen `{ShownText.Of(column)}`: `{ShownText.Of(text)}` og hvad der ellers ikke passer i en linje, er gemt som felt");

    public static Phrase Rounded(string column, string text) => new(
        $"column `{ShownText.Of(column)}`: `{ShownText.Of(text)}` is between two levels and is read as the nearest; its number is kept as a field",
        $"kolom `{ShownText.Of(column)}`: `{ShownText.Of(text)}` ligt tussen twee niveaus en is gelezen als het dichtstbijzijnde; het getal is als veld bewaard",
        $"kolonnen `{ShownText.Of(column)}`: `{ShownText.Of(text)}` ligger mellem to niveauer og er læst som det nærmeste; tallet er gemt som felt");

    private static Phrase At(int row, string column) => new(
        $"row {row}, column `{ShownText.Of(column)}`:",
        $"rij {row}, kolom `{ShownText.Of(column)}`:",
        $"række {row}, kolonne `{ShownText.Of(column)}`:");

    private static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
