using System.IO.Compression;
using Journeys.Editor.Tests.Running;
using Journeys.Testing;

namespace Journeys.Editor.Tests.VsCode;

/// <summary>The extension as it is handed out, packed once for all tests.</summary>
public sealed class PackedExtension : IDisposable
{
    private static readonly string Sources = RepositoryRoot.Combine("src", "vscode");

    private readonly string _folder = Directory.CreateTempSubdirectory("journeys-vsix-").FullName;

    public PackedExtension()
    {
        Assert.True(
            Directory.Exists(Path.Combine(Sources, "node_modules")),
            "src/vscode/node_modules is missing: run `npm ci --ignore-scripts` in src/vscode, or `bash tests/run.sh`.");
        Archive = Pack("journeys.vsix");
        ZipFile.ExtractToDirectory(Archive, Folder);
    }

    /// <summary>The <c>.vsix</c>.</summary>
    internal string Archive { get; }

    /// <summary>Where it was unpacked.</summary>
    internal string Folder => Path.Combine(_folder, "unpacked");

    /// <summary>What VS Code sees of it.</summary>
    internal string Content => Path.Combine(Folder, "extension");

    /// <summary>Packs it.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="options">What else to tell the script.</param>
    internal string Pack(string name, params string[] options)
    {
        var file = Path.Combine(_folder, name);
        Tool.Run("node", ["pack.mjs", "--out", file, .. options], Sources);
        return file;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>The classes that share the packed extension, and the two cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackedExtensionCollection : ICollectionFixture<PackedExtension>
{
    public const string Name = "vscode";
}
