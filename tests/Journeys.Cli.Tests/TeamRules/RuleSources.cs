namespace Journeys.Cli.Tests.TeamRules;

/// <summary>Sources of rules, as a team would write them.</summary>
internal static class RuleSources
{
    /// <summary>A live journey that the built-in rules have little to say about.</summary>
    public const string Journeys = "team web \"Web\"\nchannel shop \"Shop\" offline\njourney shoes \"Shoes\" {\n  status draft\n  owner web\n  stage awareness { touchpoint till \"Till\" { channel shop } }\n}\n";

    /// <summary>A rule that finds every touchpoint.</summary>
    public static string Every(string name = "my-rule", string id = "SHOP001", string type = "Mine", string body = "", string fixes = "") => $$"""
        public sealed class {{type}}() : Rule(new RuleDescriptor(
            "{{id}}", "{{name}}", Severity.Warning, "It finds every touchpoint.", "It matters.",
            "channel shop \"Shop\" offline\njourney a \"A\" { stage awareness { touchpoint t \"T\" { channel shop } } } #! {{name}}",
            "channel shop \"Shop\" offline"))
        {
            public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
            {
                {{body}}
                context.Report(touchpoint.Name.Origin, $"Found {touchpoint.Name.Value}."{{fixes}});
            }
        }
        """;
}
