namespace Journeys.Testing.Generated;

/// <summary>A message of a generated workspace.</summary>
internal sealed record MessageKind(string Name, Words Slogan, ClaimKind Claim);

/// <summary>The names that a generated workspace may use, and those that it did use, so that nothing is declared in vain.</summary>
internal sealed class GeneratedNames(int journeys)
{
    public static readonly string[] Teams = ["growth", "care", "shop-floor", "digital", "membership"];
    public static readonly string[] Personas = ["sanne", "mads", "olivia", "joris", "freja", "amir"];
    public static readonly string[] Metrics = ["click-through", "completion", "repeat-visits", "answered-in-time"];

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>A brand has more messages as it has more journeys, but not one a journey.</summary>
    public int MessageCount { get; } = Math.Min(3 * journeys, 12 + (journeys / 20));

    /// <summary>The message of that number; three in a row make three claims.</summary>
    public MessageKind Message(int number)
    {
        number %= MessageCount;
        var (name, slogan) = Phrases.Slogans[number % Phrases.Slogans.Length];
        var round = number / Phrases.Slogans.Length;
        return new MessageKind(
            round == 0 ? name : $"{name}-{round + 1}", slogan, Phrases.Claims[number % Phrases.Claims.Length]);
    }

    public string Use(string name)
    {
        _used.Add(name);
        return name;
    }

    public bool IsUsed(string name) => _used.Contains(name);

    public IEnumerable<string> Used(IEnumerable<string> names) => names.Where(IsUsed);
}
