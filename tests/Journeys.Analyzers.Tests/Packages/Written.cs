namespace Journeys.Analyzers.Tests.Packages;

/// <summary>Journeys that the builds are made of.</summary>
internal static class Written
{
    /// <summary>Nothing is wrong with it.</summary>
    public const string Sound = "journey shoes \"Buying shoes\" {\n  status draft\n}\n";

    /// <summary>An error of the language, an error and a warning of the rules, and something worth knowing.</summary>
    public const string Faulty = """
        channel shop "Shop" offline

        journey shoes "Buying shoes" {
          gaol "Shoes that fit"
          skip awareness because "Everybody knows us"
          skip consideration because "There is one shoe"
          stage decision "Decide" {
            touchpoint till "Pay at the till" {
              channel shop
              critical transaction
              priority high
              owner nobody
            }
          }
          skip post-purchase because "Nobody comes back"
        }

        """;
}
