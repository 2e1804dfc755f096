namespace Journeys.Cli.Hosting;

/// <summary>
/// Why the system would not read or write a file, in words of our own and with what to do; the system's are about its own calls, in the
/// full path, and of a file that is written beside its place.
/// </summary>
internal static class FileProblem
{
    /// <summary>What the runtime gives an exception of ours; its own about files have the number of the system's error.</summary>
    private const int NumberOfOurs = unchecked((int)0x80131620);

    /// <summary>What the runtime says of a link to itself, without the number of an error.</summary>
    private const string LinksInCircle = "Too many levels of symbolic links";

    private const string NotThere = "it is not there; name one that is";
    private const string NoFolder = "the folder is not there; make it, or name another";
    private const string Full = "no space is left on the disk; make room there, or name another place";
    private const string ReadOnly = "the disk is read-only; name another place";
    private const string InUse = "another program uses it; close it there, and run this again";
    private const string LongName = "its name is longer than this system allows; give it a shorter one";
    private const string Circle = "its links lead round in a circle; remove one, or name the file itself";
    private const string IsFolder = "it is a folder; name a file";
    private const string FileInTheWay = "a part of the path is a file and no folder; name another place";
    private const string ManyOpen = "too many files are open; close other programs, and run this again";

    /// <summary>What to throw where a file or folder cannot be read.</summary>
    /// <param name="shown">Its path, as the user knows it.</param>
    /// <param name="error">What the system said.</param>
    public static CliException CannotRead(string shown, Exception error) => new($"cannot read {shown}: {Reading(error)}", error);

    /// <summary>What to throw where a file or folder cannot be written.</summary>
    /// <param name="shown">Its path, as the user knows it.</param>
    /// <param name="error">What the system said.</param>
    public static CliException CannotWrite(string shown, Exception error) => new($"cannot write {shown}: {Writing(error)}", error);

    /// <summary>Why something cannot be read.</summary>
    public static string Reading(Exception error) => Reason(error, "change who may read it, or name another");

    /// <summary>Why something cannot be written.</summary>
    public static string Writing(Exception error) => Reason(error, "change who may write there, or name another place");

    /// <summary>Whether the words of an exception are ours, and say what to do.</summary>
    public static bool IsOurs(Exception error) =>
        error is CliException || (error.GetType() == typeof(IOException) && error.HResult == NumberOfOurs && !IsCircle(error));

    /// <summary>The whole message where only the exception knows which file it is about.</summary>
    public static string Of(CliContext context, Exception error) => IsOurs(error) || PathIn(error.Message) is not { } path
        ? error.Message
        : $"cannot use {context.ShownPath(path)}: {Reason(error, "change who may use it, or name another")}";

    private static string Reason(Exception error, string whereDenied) => error switch
    {
        _ when IsOurs(error) => error.Message,
        UnauthorizedAccessException => "access is denied; " + whereDenied,
        FileNotFoundException => NotThere,
        DirectoryNotFoundException => NoFolder,
        PathTooLongException => LongName,
        _ when IsCircle(error) => Circle,
        _ => (error.HResult < 0 ? OfWindows(error.HResult & 0xFFFF) : OfUnix(error.HResult)) ?? WithoutPath(error.Message),
    };

    /// <summary>By the numbers that Linux and the systems of the BSDs share, and the few in which they differ.</summary>
    private static string? OfUnix(int number) => number switch
    {
        17 or 20 => FileInTheWay,
        21 => IsFolder,
        23 or 24 => ManyOpen,
        28 or 122 or 69 => Full,
        30 => ReadOnly,
        40 or 62 => Circle,
        _ => null,
    };

    private static string? OfWindows(int number) => number switch
    {
        4 => ManyOpen,
        19 => ReadOnly,
        32 or 33 => InUse,
        39 or 112 => Full,
        80 or 183 => FileInTheWay,
        _ => null,
    };

    private static bool IsCircle(Exception error) => error.Message.StartsWith(LinksInCircle, StringComparison.Ordinal);

    /// <summary>The words of the system, <c>Input/output error : '/a/b'</c>, without the path, which is told already.</summary>
    private static string WithoutPath(string message)
    {
        var end = message.IndexOf(" : '", StringComparison.Ordinal);
        return end > 0 ? message[..end] : message;
    }

    private static string? PathIn(string message)
    {
        var (start, end) = (message.IndexOf('\'', StringComparison.Ordinal) + 1, message.LastIndexOf('\''));
        return start > 0 && end > start && Path.IsPathRooted(message[start..end]) ? message[start..end] : null;
    }
}
