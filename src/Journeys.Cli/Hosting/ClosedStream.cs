namespace Journeys.Cli.Hosting;

/// <summary>Stands for a standard stream that was closed before the program began.</summary>
internal sealed class ClosedStream : WriteOnlyStream
{
    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("standard output is closed");
}
