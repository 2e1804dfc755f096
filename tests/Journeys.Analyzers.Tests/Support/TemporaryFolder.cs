using System.Text;

namespace Journeys.Analyzers.Tests.Support;

/// <summary>A folder of its own, gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("journeys-analyzers-").FullName;

    public TemporaryFolder File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder File(string path, byte[] bytes)
    {
        var full = Combine(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllBytes(full, bytes);
        return this;
    }

    public string Combine(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
