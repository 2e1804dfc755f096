using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.TeamRules.Tests.Support;

/// <summary>Sources of rules, as a team would write them.</summary>
internal static class RuleText
{
    public const string Path = "journeys/rules/Mine.cs";

    /// <summary>A rule whose method has a body.</summary>
    /// <param name="body">What it does with a journey and a context.</param>
    /// <param name="members">What the class has beside it.</param>
    /// <param name="before">What stands before the class.</param>
    /// <param name="after">What stands behind it.</param>
    public static string Doing(string body, string members = "", string before = "", string after = "") => $$""""
        {{before}}
        public sealed class Mine() : Rule(new RuleDescriptor(
            "SHOP001", "my-rule", Severity.Warning, "It finds something.", "It matters.",
            "journey a \"A\" { } #! my-rule", "channel shop \"Shop\" offline"))
        {
            {{members}}
            public override void CheckJourney(EffectiveJourney journey, RuleContext context)
            {
                {{body}}
            }
        }
        {{after}}
        """";

    /// <summary>A rule that finds every journey.</summary>
    public static string Finding(string name = "my-rule", string id = "SHOP001", string type = "Mine", string body = "") => $$"""
        public sealed class {{type}}() : Rule(new RuleDescriptor(
            "{{id}}", "{{name}}", Severity.Warning, "It finds every journey.", "It matters.",
            "journey a \"A\" { } #! {{name}}", "channel shop \"Shop\" offline"))
        {
            public override void CheckJourney(EffectiveJourney journey, RuleContext context)
            {
                {{body}}
                context.Report(journey.Name.Origin, $"Found {journey.Name.Value}.");
            }
        }
        """;

    public static ImmutableArray<SourceText> Sources(params string[] texts) =>
        [.. texts.Select((text, index) => new SourceText(index == 0 ? Path : $"journeys/rules/Other{index}.cs", text))];
}
