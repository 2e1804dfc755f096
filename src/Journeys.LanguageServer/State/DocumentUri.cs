namespace Journeys.LanguageServer.State;

/// <summary>Addresses of documents and paths of files.</summary>
internal static class DocumentUri
{
    private const string File = "file";
    private const int Longest = 32 * 1024;

    /// <summary>The address of a file.</summary>
    public static string Of(string path) => Of(path, OperatingSystem.IsWindows());

    /// <summary>The address of a file on Windows, or on another system.</summary>
    public static string Of(string path, bool isWindows)
    {
        var slashed = isWindows ? path.Replace('\\', '/') : path;
        var joined = string.Join('/', slashed.Split('/').Select(Uri.EscapeDataString));
        if (isWindows && joined.StartsWith("//", StringComparison.Ordinal))
        {
            return File + ":" + joined;
        }

        return joined.StartsWith('/') ? "file://" + joined : "file:///" + joined.Replace("%3A", ":", StringComparison.Ordinal);
    }

    /// <summary>The full path of a file, or null where the address is no file's.</summary>
    public static string? PathOf(string uri)
    {
        try
        {
            return LocalOf(uri, OperatingSystem.IsWindows()) is { } local ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(local)) : null;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return null;
        }
    }

    /// <summary>The path that an address stands for on Windows, or on another system, as it is written there; null where it is no file's.</summary>
    public static string? LocalOf(string uri, bool isWindows)
    {
        var (host, address) = isWindows && uri.Length <= Longest ? HostOf(uri) : ("", uri);
        if (uri.Length > Longest || !Uri.TryCreate(address, UriKind.Absolute, out var parsed) || parsed.Scheme != File)
        {
            return null;
        }

        var path = Uri.UnescapeDataString(parsed.AbsolutePath);
        var local = isWindows ? OnWindows(host.Length > 0 ? host : parsed.Host, path) : path;
        return local.Contains('\0', StringComparison.Ordinal) ? null : local;
    }

    /// <summary>The host of a file's address, and the address without it: .NET takes no host such as <c>wsl$</c>.</summary>
    private static (string Host, string Address) HostOf(string uri)
    {
        const string Start = File + "://";
        var end = uri.StartsWith(Start, StringComparison.OrdinalIgnoreCase) ? uri.IndexOf('/', Start.Length) : -1;
        return end < 0 ? ("", uri) : (Uri.UnescapeDataString(uri[Start.Length..end]), Start + uri[end..]);
    }

    private static string OnWindows(string host, string path)
    {
        if (host.Length > 0 && !host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            return "//" + host + path;
        }

        var isDrive = path.Length > 2 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':';
        return isDrive ? path[1..] : path;
    }
}
