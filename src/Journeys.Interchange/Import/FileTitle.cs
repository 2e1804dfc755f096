namespace Journeys.Interchange.Import;

/// <summary>A title out of a file's name, for what has none of its own.</summary>
internal static class FileTitle
{
    public static string Of(string file)
    {
        var slash = file.AsSpan().LastIndexOfAny('/', '\\') + 1;
        var dot = file.LastIndexOf('.');
        var words = file[slash..(dot > slash ? dot : file.Length)].Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? "Journey" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
