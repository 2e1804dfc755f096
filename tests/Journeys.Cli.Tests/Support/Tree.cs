using System.Security.Cryptography;
using System.Text;

namespace Journeys.Cli.Tests.Support;

/// <summary>A folder as one value: the names and bytes of all files in it.</summary>
internal static class Tree
{
    /// <summary>Equal for two folders that hold the same; <c>none</c> where there is no folder.</summary>
    public static string Hash(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return "none";
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\0"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>The files in a folder by their path within it, in order.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    /// <summary>What stands directly in a folder, in order.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
