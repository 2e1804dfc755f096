using Journeys.Cli.Hosting;

namespace Journeys.Cli.Output;

/// <summary>Passes JSON on, with what is risky in it escaped. What is written at once has to be cut between two values.</summary>
/// <param name="inner">Where it goes; stays open.</param>
internal sealed class SafeJsonStream(Stream inner) : WriteOnlyStream
{
    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(SafeJson.Safe(buffer));

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
