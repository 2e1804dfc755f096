using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>The built-in stage model: the five kinds of touchpoint by the moment in the journey.</summary>
public static class StandardStages
{
    /// <summary>The name of the built-in model.</summary>
    public const string Name = "standard";

    /// <summary>The model, written in the language itself.</summary>
    internal const string Text = """
        stages standard "Standard" {
          title@nl "Standaard"
          title@da "Standard"
          stage awareness "Awareness" {
            title@nl "Bewustwording"
            title@da "Opmærksomhed"
            purpose "The customer meets the brand for the first time"
            purpose@nl "De klant maakt kennis met het merk"
            purpose@da "Kunden møder brandet for første gang"
          }
          stage consideration "Consideration" {
            title@nl "Overweging"
            title@da "Overvejelse"
            purpose "The customer looks for information and compares"
            purpose@nl "De klant zoekt informatie en vergelijkt"
            purpose@da "Kunden søger information og sammenligner"
          }
          stage decision "Decision" {
            title@nl "Beslissing"
            title@da "Beslutning"
            purpose "The customer decides and buys"
            purpose@nl "De klant beslist en koopt"
            purpose@da "Kunden beslutter sig og køber"
          }
          stage post-purchase "Post-purchase" {
            title@nl "Na-aankoop"
            title@da "Efter køb"
            purpose "The customer receives, uses and asks for help"
            purpose@nl "De klant ontvangt, gebruikt en vraagt om hulp"
            purpose@da "Kunden modtager, bruger og beder om hjælp"
          }
          stage retention "Retention" {
            title@nl "Behoud"
            title@da "Fastholdelse"
            purpose "The customer comes back and recommends"
            purpose@nl "De klant komt terug en beveelt aan"
            purpose@da "Kunden kommer igen og anbefaler"
          }
        }
        """;

    /// <summary>The language of the built-in model's untagged texts, whatever the workspace's own is.</summary>
    public const string Language = "en";

    /// <summary>The built-in model, with titles and purposes in English, Dutch and Danish.</summary>
    public static StageModel Model { get; } = Read();

    private static StageModel Read()
    {
        var model = WorkspaceLoader.Read(new SourceText("(built-in stages)", Text.Replace("\r\n", "\n"))).StageModels[0];
        return model with { Title = Tag(model.Title), Stages = [.. model.Stages.Select(Tag)] };
    }

    private static StageDefinition Tag(StageDefinition stage) =>
        stage with { Title = Tag(stage.Title), Purpose = Tag(stage.Purpose) };

    private static LocalizedText Tag(LocalizedText text) =>
        new([.. text.Entries.Select(entry => entry with { Language = entry.Language ?? Language })]);
}
