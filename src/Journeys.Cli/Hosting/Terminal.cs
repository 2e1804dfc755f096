using System.Text;

namespace Journeys.Cli.Hosting;

/// <summary>The real process as a <see cref="CliContext"/>: UTF-8 and LF whatever the locale.</summary>
internal static class Terminal
{
    /// <summary>In letters, and small enough for its bytes to lie with all other young objects: large ones have memory of their own.</summary>
    private const int BufferSize = 16 * 1024;

    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The context of this process.</summary>
    public static CliContext Open(CancellationToken cancellation) => new()
    {
        In = new StreamReader(StandardInput.Open(), Utf8),
        OpenIn = StandardInput.Open,
        Out = Writer(Console.OpenStandardOutput, StandardOutput),
        Error = new ForgivingWriter(Writer(Console.OpenStandardError, StandardError)),
        CurrentDirectory = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
        OutIsTerminal = !Console.IsOutputRedirected,
        InIsTerminal = !Console.IsInputRedirected,
        OpenStreams = () => (StandardInput.Open(), Open(Console.OpenStandardOutput, StandardOutput), new ForgivingWriter(Writer(Console.OpenStandardError, StandardError))),
        Cancellation = cancellation,
    };

    /// <summary>A standard stream; the runtime's own one tells whether there is one.</summary>
    private static Stream Open(Func<Stream> open, int descriptor)
    {
        try
        {
            var stream = open();
            return OperatingSystem.IsWindows() ? stream : new DescriptorStream(descriptor);
        }
        catch (IOException)
        {
            return new ClosedStream();
        }
    }

    private static StreamWriter Writer(Func<Stream> open, int descriptor) =>
        new(Open(open, descriptor), Utf8, BufferSize) { NewLine = "\n" };
}
