using Journeys.TeamRules.Compiling;
using Journeys.TeamRules.Tests.Support;

namespace Journeys.TeamRules.Tests.Vetting;

/// <summary>What honest rules do, some of it close to what is refused, is taken.</summary>
public class AllowedTests
{
    public static TheoryData<string> Bodies =>
    [
        "var names = journey.Touchpoints.Select(touchpoint => touchpoint.Name.Value).Where(name => name.Length > 3).ToHashSet(StringComparer.OrdinalIgnoreCase);",
        "var byStage = journey.Touchpoints.GroupBy(touchpoint => touchpoint.Stage.Name.Value).ToDictionary(group => group.Key, group => group.Count());",
        "var all = from stage in journey.Stages from touchpoint in stage.Touchpoints where touchpoint.Facts.Owner is null orderby touchpoint.Name.Value select touchpoint;",
        "foreach (var (index, stage) in journey.Stages.Index()) { context.Report(stage.Name.Origin, $\"Stage {index + 1} of {journey.Stages.Length}\"); }",
        "var days = context.Today.DaysSince(context.Today) * 1.5m; var text = days.ToString(\"0.0\", System.Globalization.CultureInfo.InvariantCulture);",
        "var words = System.Text.RegularExpressions.Regex.Split(\"a b\", @\"\\s+\", System.Text.RegularExpressions.RegexOptions.NonBacktracking);",
        "var made = new System.Text.RegularExpressions.Regex(\"(?<=a)b\", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromMilliseconds(100));",
        "var escaped = System.Text.RegularExpressions.Regex.Escape(\"a.b\");",
        "var text = new System.Text.StringBuilder().Append('x').AppendLine(\"y\").Append($\"{journey.Name.Value,10}\").ToString();",
        "int[] numbers = [1, 2, 3]; ReadOnlySpan<int> span = numbers; ImmutableArray<string> names = [\"a\", .. journey.Languages]; List<int> list = [.. numbers, 4];",
        "try { _ = int.Parse(\"x\"); } catch (FormatException error) when (error.Message.Length > 0) { } finally { }",
        "object anything = journey; if (anything is EffectiveJourney { Stages: [var first, ..] } && anything.Equals(journey)) { _ = first.ToString(); }",
        "var (low, high) = (Math.Min(1, 2), Math.Max(1, 2)); Func<int, int> twice = number => number * 2; Local(twice(low)); static void Local(int number) { }",
        "var level = journey.Name.Value.Length switch { 0 => PriorityLevel.Low, < 3 => PriorityLevel.Medium, _ => PriorityLevel.High };",
        "var day = new DateOnly(2026, 11, 26).AddDays(3).DayOfWeek; var span = TimeSpan.FromHours(2).TotalMinutes;",
        "using var names = journey.Languages.AsEnumerable().GetEnumerator(); while (names.MoveNext()) { _ = names.Current; }",
        "context.Report(journey.Name.Origin, new Phrase(\"a\", \"b\", \"c\"), [new RelatedPlace(\"here\", journey.Name.Origin)], [new Fix(\"mend\", FixKind.Suggestion, [new TextEdit(journey.Name.Origin, \"x\")])]);",
        "var name = nameof(journey); var nothing = default(string); var sorted = journey.Touchpoints.OrderBy(touchpoint => touchpoint.Name.Value, StringComparer.Ordinal).ThenByDescending(touchpoint => touchpoint.ModelPlace()).ToList();",
        "throw new InvalidOperationException(\"no\");",
        "goto end; end: return;",
        "checked { var sum = journey.Stages.Sum(stage => stage.Touchpoints.Length); } unchecked { var product = int.MaxValue * 2L; }",
    ];

    public static TheoryData<string> Files =>
    [
        RuleText.Doing("_ = Long([1]);", "private static readonly string[] Words = [\"a\"]; private const int Most = 3; private static readonly System.Text.RegularExpressions.Regex Word = new(\"a+\", System.Text.RegularExpressions.RegexOptions.NonBacktracking); private static IEnumerable<int> Long(IEnumerable<int> all) { foreach (var one in all) { yield return one; } }"),
        RuleText.Doing("var pair = new Pair(\"a\", 1) with { Count = 2 }; var same = pair == new Pair(\"a\", 2); var text = pair.ToString();", after: "public sealed record Pair(string Name, int Count); public readonly record struct Small(int X);"),
        RuleText.Doing("Kind kind = Kind.One; var all = Enum.GetValues<Kind>(); var text = kind.ToString();", after: "[Flags] public enum Kind { One, Two } public delegate int Counting(string text); public interface IShape { int Size { get; } } public sealed class Box<T>(T content) : IEquatable<Box<T>> where T : notnull { public T Content { get; } = content; public int Tries { get; set; } public bool Equals(Box<T>? other) => other is not null; public override bool Equals(object? obj) => obj is Box<T>; public override int GetHashCode() => 1; }"),
        RuleText.Doing("_ = journey.Touchpoints[0].Shout();", after: "internal static class Extensions { public static string Shout(this EffectiveTouchpoint touchpoint) => touchpoint.Name.Value.ToUpperInvariant(); }"),
        "namespace Shop.Rules;\n" + RuleText.Doing("Shared.Look(journey);", after: "public abstract class Base(RuleDescriptor told) : Rule(told); internal static class Shared { static Shared() { } public static void Look(EffectiveJourney journey) { } }"),
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_body(string body) => IsTaken(RuleText.Doing(
        body, after: "internal static class Places { public static int ModelPlace(this EffectiveTouchpoint touchpoint) => touchpoint.Stage.ModelIndex; }"));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file(string text) => IsTaken(text);

    private static void IsTaken(string text)
    {
        var compiled = RuleCompiler.Compile(RuleText.Sources(text));

        Assert.True(compiled.IsSound, string.Join('\n', compiled.Problems.Select(problem => $"{problem.Origin.Text}: {problem.Message}")));
    }
}
