namespace Journeys.LanguageServer.Tests.Support;

/// <summary>A folder of its own with files in it.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("journeys-lsp-").FullName;

    public string Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string UriOf(string path) => new Uri(Path.Combine(Root, path)).AbsoluteUri;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
