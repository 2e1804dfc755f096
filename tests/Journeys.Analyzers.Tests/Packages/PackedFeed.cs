using System.IO.Compression;
using Journeys.Analyzers.Tests.Support;
using Journeys.Testing;

namespace Journeys.Analyzers.Tests.Packages;

/// <summary>The package as its user gets it: packed once, in a folder that is the only source, with a cache of its own.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedFeed()
    {
        _folder.File("nuget.config", "<configuration><packageSources><clear /><add key=\"packed\" value=\"packages\" /></packageSources></configuration>");
        Pack("packages");
        Package = Directory.EnumerateFiles(_folder.Combine("packages"), "*.nupkg").Single();
        Version = Path.GetFileNameWithoutExtension(Package)["Journeys.Analyzers.".Length..];
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The package.</summary>
    public string Package { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>Packs again, as if one of the assemblies had been built anew, and gives the package.</summary>
    public string PackAgain()
    {
        File.SetLastWriteTimeUtc(RepositoryRoot.Combine("src", "Journeys.Language", "obj", Configuration, "netstandard2.0", "Journeys.Language.dll"), DateTime.UtcNow);
        Pack("again");
        return Directory.EnumerateFiles(_folder.Combine("again"), "*.nupkg").Single();
    }

    /// <summary>A project that uses the package.</summary>
    /// <param name="name">Its name, and that of its folder.</param>
    internal FreshProject Project(string name) => new(_folder.Combine(name), _folder.Combine("cache"), Version);

    /// <summary>The entries of the package, by name.</summary>
    public SortedDictionary<string, byte[]> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            entries.Add(entry.FullName, content.ToArray());
        }

        return entries;
    }

    public void Dispose() => _folder.Dispose();

    private void Pack(string output)
    {
        var packed = DotNetRun.Run(_folder.Path, [], "pack", RepositoryRoot.Combine("src", "Journeys.Analyzers"), "-c", Configuration, "--no-restore", "-o", _folder.Combine(output));
        Assert.True(packed.Code == 0, packed.Out);
    }
}

/// <summary>The tests that build with the package, one after another: each build wants the whole machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedTests : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed";
}
