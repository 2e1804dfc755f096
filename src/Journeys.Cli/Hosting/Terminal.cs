using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Journeys.Cli.Hosting;

/// <summary>The real process as a <see cref="CliContext"/>: UTF-8 and LF whatever the locale.</summary>
internal static class Terminal
{
    private const int BufferSize = 64 * 1024;
    private const int StandardError = 2;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The context of this process.</summary>
    public static CliContext Open(CancellationToken cancellation) => new()
    {
        In = new StreamReader(StandardInput.Open(), Utf8),
        OpenIn = StandardInput.Open,
        Out = Writer(Console.OpenStandardOutput),
        Error = new ForgivingWriter(Writer(Console.OpenStandardError)),
        CurrentDirectory = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
        OutIsTerminal = !Console.IsOutputRedirected,
        InIsTerminal = !Console.IsInputRedirected,
        OpenStreams = () => (StandardInput.Open(), Console.OpenStandardOutput(), new ForgivingWriter(Writer(OpenLog))),
        Cancellation = cancellation,
    };

    /// <summary>
    /// Standard error by itself. On Unix the streams of the console write one after another, so that standard output would wait for whoever
    /// does not read standard error.
    /// </summary>
    private static Stream OpenLog() => OperatingSystem.IsWindows()
        ? Console.OpenStandardError()
        : new FileStream(new SafeFileHandle(StandardError, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    private static StreamWriter Writer(Func<Stream> open)
    {
        Stream stream;
        try
        {
            stream = open();
        }
        catch (IOException)
        {
            stream = new ClosedStream();
        }

        return new StreamWriter(stream, Utf8, BufferSize) { NewLine = "\n" };
    }
}
