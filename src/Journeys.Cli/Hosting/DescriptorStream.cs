using System.Runtime.InteropServices;

namespace Journeys.Cli.Hosting;

/// <summary>
/// Standard output or standard error on Unix, by its descriptor. The runtime's own stream first puts the terminal into another mode, with
/// codes of its own before the first word, and makes one stream wait for the other.
/// </summary>
internal sealed partial class DescriptorStream(int descriptor) : WriteOnlyStream
{
    // errno.h, where Linux and macOS agree; then what both call "try again".
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;
    private static readonly int[] TryAgain = [11, 35];
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <remarks>Where whoever reads has gone, there is nobody left to write for.</remarks>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var written = (int)Write(descriptor, buffer, buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error == BrokenPipe)
            {
                return;
            }

            if (TryAgain.Contains(error))
            {
                Thread.Sleep(Pause);
            }
            else if (error != Interrupted)
            {
                throw new IOException(Marshal.GetPInvokeErrorMessage(error));
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, ReadOnlySpan<byte> buffer, nint count);
}
