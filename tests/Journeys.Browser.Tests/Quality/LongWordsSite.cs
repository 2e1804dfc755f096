using System.Globalization;
using Journeys.Browser.Tests.Serving;

namespace Journeys.Browser.Tests.Quality;

/// <summary>
/// The site of a workspace with what samples lack: Dutch and Danish words as long as they get, a title that no line holds, and more
/// findings than a page shows.
/// </summary>
internal static class LongWordsSite
{
    /// <summary>The touchpoints of the long journey; each has two findings of its own.</summary>
    public const int Touchpoints = 80;

    private static Task<StaticServer>? _built;

    /// <summary>The site, built once.</summary>
    public static Task<StaticServer> ServedAsync(BrowserFixture fixture) => _built ??= BuildAsync(fixture);

    private static async Task<StaticServer> BuildAsync(BrowserFixture fixture)
    {
        var folder = fixture.NewFolder("long-words");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.journey"), Source());
        await SampleBuild.ToolAsync(folder, ["build", "--today", "2026-11-22", "--out", "_site"]);
        return fixture.Serve(Path.Combine(folder, "_site"));
    }

    private static string Source()
    {
        var touchpoints = Enumerable.Range(1, Touchpoints).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""
              touchpoint t{{i}} "Arbeidsongeschiktheidsverzekeringsaanvraagformuliercontroleur" {
                title@da "Kundetilfredshedsundersøgelsesresultatopsummeringen {{i}}"
                channel winkel
                {{(i == 1 ? "moment \"Leest\"  critical transaction  priority high because \"Omzet\"  satisfaction 2/5 observed on 2026-10-01" : "")}}
                pain "Hottentottententententoonstellingsmakelaarsopleidingsprogrammacoördinator is onbereikbaar"
              }

            """));
        return $$"""
            workspace "Klanttevredenheidsonderzoeksbureau" { languages nl, da }
            team ploeg "Verzekeringsmaatschappijaansprakelijkheidsafdeling"
            channel winkel "Winkel" offline
            stages vast "Vast" {
              stage eerst "Verzekeringsmaatschappijaansprakelijkheidsvraagstukken"
            }
            journey lang "Van de allereerste kennismaking met onze kaas en de volledige weg naar een jarenlange, wederzijds gewaardeerde vriendschap" {
              stages vast
              owner ploeg
              stage eerst {
                {{string.Concat(touchpoints)}}
              }
            }
            journey leeg "Leeg" {
              stages vast
              stage eerst {
                touchpoint z1 "Zwijgt" { channel winkel }
                touchpoint z2 "Klanttevredenheidsonderzoek" { channel winkel  need "Klaar zijn" }
              }
            }
            """;
    }
}
