using System.Text.Json;

namespace Journeys.Cli.Roslyn;

/// <summary>How much the second process may take.</summary>
/// <param name="Whole">The time for one request.</param>
/// <param name="Step">
/// The time on the processor from one note to the next: of the processor, so that a busy machine makes nobody guilty.
/// </param>
/// <param name="Memory">The bytes of its heap.</param>
internal sealed record RoslynLimits(TimeSpan Whole, TimeSpan Step, long Memory)
{
    /// <summary>What is enough for every honest request.</summary>
    public static RoslynLimits Default { get; } = new(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(2), 1L << 30);

    /// <summary>The time on the processor behind a note, where it depends on what the note says; null for <see cref="Step"/> behind all.</summary>
    public Func<JsonElement, TimeSpan>? StepBehind { get; init; }

    /// <summary>Whether it leaves the machine to whoever types on it.</summary>
    public bool IsInBackground { get; init; }
}
