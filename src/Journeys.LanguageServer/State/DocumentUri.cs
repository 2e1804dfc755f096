namespace Journeys.LanguageServer.State;

/// <summary>Addresses of documents and paths of files.</summary>
internal static class DocumentUri
{
    private const string File = "file";
    private const int Longest = 32 * 1024;

    /// <summary>The address of a file.</summary>
    public static string Of(string path)
    {
        var parts = path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString);
        var joined = string.Join('/', parts);
        return joined.StartsWith('/') ? "file://" + joined : "file:///" + joined.Replace("%3A", ":", StringComparison.Ordinal);
    }

    /// <summary>The full path of a file, or null where the address is no file's.</summary>
    public static string? PathOf(string uri)
    {
        if (uri.Length > Longest || !Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || parsed.Scheme != File)
        {
            return null;
        }

        try
        {
            var path = Uri.UnescapeDataString(parsed.AbsolutePath);
            var isDrive = path.Length > 2 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':';
            var local = isDrive && OperatingSystem.IsWindows() ? path[1..] : path;
            return local.Contains('\0', StringComparison.Ordinal) ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(local));
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return null;
        }
    }
}
