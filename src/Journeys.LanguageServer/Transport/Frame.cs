namespace Journeys.LanguageServer.Transport;

/// <summary>What the reader found: a message's bytes, or why there is none.</summary>
/// <param name="Body">The message; empty where <see cref="Problem"/> says why.</param>
/// <param name="Problem">What was wrong with the framing, in one sentence; null for a message.</param>
internal readonly record struct Frame(ReadOnlyMemory<byte> Body, string? Problem)
{
    public static Frame Of(byte[] body) => new(body, null);

    public static Frame Bad(string problem) => new(default, problem);
}
