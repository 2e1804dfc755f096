using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Rules.Code;

/// <summary>What is said of code that names touchpoints, alike in the compiler and in <c>trace</c>.</summary>
public static class CodeWords
{
    private const int LongestName = 120;

    /// <summary>JRN8001, of a name.</summary>
    /// <param name="name">The name as the code has it.</param>
    /// <param name="nearest">What it probably means, or null.</param>
    public static Phrase Unknown(string name, string? nearest)
    {
        var shown = Shown(name);
        return nearest is null
            ? new(
                $"No journey has the touchpoint `{shown}`.",
                $"Geen klantreis heeft het contactmoment `{shown}`.",
                $"Ingen kunderejse har kontaktpunktet `{shown}`.")
            : new(
                $"No journey has the touchpoint `{shown}`; did you mean `{nearest}`?",
                $"Geen klantreis heeft het contactmoment `{shown}`; bedoelde je `{nearest}`?",
                $"Ingen kunderejse har kontaktpunktet `{shown}`; mente du `{nearest}`?");
    }

    /// <summary>JRN8002, of a touchpoint that is leaving or whose journey is gone; null where neither is so.</summary>
    public static Phrase? Retired(CodeTouchpoint touchpoint)
    {
        var name = touchpoint.Name;
        if (touchpoint.Facts.Status is { State: TouchpointState.Retiring } status)
        {
            return status.Until is { } until
                ? new(
                    $"The touchpoint `{name}` is retiring, and ends on {until}.",
                    $"Het contactmoment `{name}` houdt op, en is er nog tot en met {until}.",
                    $"Kontaktpunktet `{name}` er på vej ud, og er der til og med {until}.")
                : new(
                    $"The touchpoint `{name}` is retiring.",
                    $"Het contactmoment `{name}` houdt op.",
                    $"Kontaktpunktet `{name}` er på vej ud.");
        }

        return touchpoint.Journey is { Declaration.Status: JourneyStatus.Retired } journey
            ? new(
                $"The touchpoint `{name}` belongs to the journey `{journey.Name.Value}`, which is retired.",
                $"Het contactmoment `{name}` hoort bij de klantreis `{journey.Name.Value}`, die is vervallen.",
                $"Kontaktpunktet `{name}` hører til kunderejsen `{journey.Name.Value}`, som er udgået.")
            : null;
    }

    /// <summary>JRN8004.</summary>
    /// <param name="former">The name as the code has it.</param>
    /// <param name="now">The name that it has now.</param>
    public static Phrase Renamed(string former, string now) => new(
        $"`{former}` is now called `{now}`.",
        $"`{former}` heet nu `{now}`.",
        $"`{former}` hedder nu `{now}`.");

    /// <summary>JRN8005.</summary>
    /// <param name="name">The later name, and what it is called in C#.</param>
    /// <param name="other">The earlier name, and what it is called in C#.</param>
    public static Phrase Colliding((string Name, string Code) name, (string Name, string Code) other) => new(
        $"The names `{name.Name}` and `{other.Name}` are the same in C#. There they are called `{name.Code}` and `{other.Code}`; rename one of the two.",
        $"De namen `{name.Name}` en `{other.Name}` zijn in C# dezelfde. Daar heten ze `{name.Code}` en `{other.Code}`; geef een van de twee een andere naam.",
        $"Navnene `{name.Name}` og `{other.Name}` er det samme i C#. Der hedder de `{name.Code}` og `{other.Code}`; giv en af de to et andet navn.");

    /// <summary>A name that came from anywhere, fit for one line.</summary>
    private static string Shown(string name)
    {
        var line = string.Concat(name.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
        return line.Length <= LongestName ? line : line.Substring(0, LongestName) + "…";
    }
}
