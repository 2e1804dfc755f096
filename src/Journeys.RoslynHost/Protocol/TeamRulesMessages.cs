using System.Text.Json.Serialization;

namespace Journeys.RoslynHost.Protocol;

/// <summary>A file.</summary>
/// <param name="Path">The path by which findings name it.</param>
/// <param name="Text">What it holds; null where it is what was sent before.</param>
internal sealed record WireFile(string Path, string? Text);

/// <summary>A period of a metric.</summary>
internal sealed record WirePeriod(string Start, string End, decimal Value, long N, decimal? Low, decimal? High);

/// <summary>A metric over time.</summary>
internal sealed record WireSeries(string Metric, string? Journey, string? Touchpoint, WirePeriod[] Periods);

/// <summary>Something not to be done again.</summary>
internal sealed record WireFatal(string Phase, string Class);

/// <summary>Asks for a team's rules to be run.</summary>
/// <param name="Rules">The sources of the rules.</param>
/// <param name="Journeys">The journeys, all of them.</param>
/// <param name="Today">The day that counts as today.</param>
/// <param name="Measures">What was measured.</param>
/// <param name="Taken">Ids and names of other rules.</param>
/// <param name="Fatal">What the process did not survive.</param>
/// <param name="CacheFolder">Where compiled rules are kept; null for nowhere.</param>
/// <param name="WithExamples">Whether the examples are looked at too.</param>
internal sealed record TeamRulesRequest(
    WireFile[] Rules, WireFile[] Journeys, string Today, WireSeries[] Measures, string[] Taken, WireFatal[] Fatal, string? CacheFolder, bool WithExamples);

/// <summary>Words; null where they are the English ones.</summary>
internal sealed record WirePhrase(string English, string? Dutch, string? Danish);

/// <summary>A place in one of the files that were sent.</summary>
internal sealed record WirePlace(string File, int Start, int Length);

/// <summary>Another place, with what is said of it.</summary>
internal sealed record WireRelated(WirePhrase Message, WirePlace Place);

/// <summary>A replacement.</summary>
internal sealed record WireEdit(WirePlace Place, string NewText);

/// <summary>A cure.</summary>
internal sealed record WireFix(WirePhrase Title, bool IsAlways, WireEdit[] Edits);

/// <summary>A finding of the rule with an id.</summary>
internal sealed record WireFinding(string Rule, WirePhrase Message, WirePlace Place, WireRelated[] Related, WireFix[] Fixes);

/// <summary>What a rule is.</summary>
internal sealed record WireRule(
    string Id, string Name, string Severity, WirePhrase Title, WirePhrase Why, string BadExample, string GoodExample, string Spares);

/// <summary>What is begun now.</summary>
internal sealed record TeamRulesNote(string Phase, string Class, WirePlace Place);

/// <summary>What the rules are and found.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Findings">What they found.</param>
/// <param name="Problems">What is wrong with the rules themselves, by the ids of the built-in problems.</param>
internal sealed record TeamRulesAnswer(WireRule[] Rules, WireFinding[] Findings, WireFinding[] Problems);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TeamRulesRequest))]
[JsonSerializable(typeof(TeamRulesAnswer))]
[JsonSerializable(typeof(TeamRulesNote))]
internal sealed partial class TeamRulesJson : JsonSerializerContext;
