using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Language.Vocabulary;

/// <summary>The arguments that keywords are put together from.</summary>
internal static class Shapes
{
    public static ArgumentShape Because { get; } =
        new(Slots.Reason, ArgumentKind.Text) { Label = "because", Example = "\"First impression\"" };

    public static ArgumentShape Title { get; } = new(Slots.Title, ArgumentKind.Text) { Example = "\"Checkout\"" };

    public static ArgumentShape Quoted { get; } = new(Slots.Text, ArgumentKind.Text) { Example = "\"…\"" };

    public static ArgumentShape Prose { get; } = new(Slots.Text, ArgumentKind.Prose) { Example = "\"\"\" … \"\"\"" };

    public static ArgumentShape Texts { get; } = Quoted with { IsList = true };

    public static ArgumentShape Date { get; } = new(Slots.Value, ArgumentKind.Date) { Example = "2026-10-01" };

    public static ArgumentShape Until { get; } = new(Slots.Until, ArgumentKind.Date) { Label = "until", Example = "2026-12-31" };

    /// <summary>How often something is measured, which machines may do by the hour.</summary>
    public static ArgumentShape Frequency { get; } = new(Slots.Value, ArgumentKind.Duration) { LeastUnit = DurationUnit.Hours, Example = "90d" };

    /// <summary>How often people do something again; nobody does it by the minute, so <c>3m</c> was meant for months.</summary>
    public static ArgumentShape Every { get; } =
        new(Slots.Every, ArgumentKind.Duration) { Label = "every", LeastUnit = DurationUnit.Days, Example = "90d" };

    public static ArgumentShape Declares(NameKind kind) =>
        new(Slots.Name, ArgumentKind.Name) { Names = kind, Declares = true, Example = ExampleOf(kind) };

    public static ArgumentShape Uses(NameKind kind) =>
        new(Slots.Name, ArgumentKind.Name) { Names = kind, Example = ExampleOf(kind) };

    public static ArgumentShape Choice(string slot, params string[] words) =>
        new(slot, ArgumentKind.Choice) { Choices = [.. words], Example = words[0] };

    public static ArgumentShape Grade(int least, int greatest) =>
        new(Slots.Value, ArgumentKind.Number) { Bounds = (least, greatest), Example = greatest.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    public static ArgumentShape OrNot(this ArgumentShape shape) => shape with { IsOptional = true };

    public static ArgumentShape Listed(this ArgumentShape shape) => shape with { IsList = true };

    public static ImmutableArray<ArgumentShape> Of(params ArgumentShape[] shapes) => [.. shapes];

    private static string ExampleOf(NameKind kind) => kind switch
    {
        NameKind.Channel => "webshop",
        NameKind.Team => "growth",
        NameKind.Persona => "beginner",
        NameKind.Claim => "free-returns",
        NameKind.Tone => "warm",
        NameKind.Message => "start-lighter",
        NameKind.Metric => "nps",
        NameKind.Touchpoint => "checkout",
        NameKind.Journey => "running-shoes",
        NameKind.StageModel => "standard",
        NameKind.Stage => "awareness",
        NameKind.Opportunity => "size-finder",
        NameKind.Field => "budget",
        NameKind.Rule => "missing-stage",
        NameKind.Language => "nl",
        _ => "sports",
    };
}
