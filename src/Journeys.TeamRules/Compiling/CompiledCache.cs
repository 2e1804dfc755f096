using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Team;
using Journeys.TeamRules.Vetting;

namespace Journeys.TeamRules.Compiling;

/// <summary>
/// Keeps what was compiled, under the hash of all that it came from: the sources, what they lean on, the compiler. An entry that is
/// damaged is no entry; one is written under another name first, so that two at once do not harm each other. Only sound assemblies are
/// kept, and what comes back is vetted again.
/// </summary>
/// <param name="folder">The folder; null to keep nothing.</param>
public sealed class CompiledCache(string? folder)
{
    private const int MostEntries = 32;
    private const string Ending = ".rules";

    /// <summary>What the sources compile to.</summary>
    public CompiledRules Get(ImmutableArray<SourceText> sources)
    {
        if (folder is null)
        {
            return RuleCompiler.Compile(sources);
        }

        var path = Path.Combine(folder, Key(sources) + Ending);
        if (Read(path, sources) is { } kept)
        {
            return kept;
        }

        var compiled = RuleCompiler.Compile(sources);
        if (compiled.IsSound)
        {
            Write(path, compiled);
        }

        return compiled;
    }

    private static string Key(ImmutableArray<SourceText> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(References.Identity);
        foreach (var source in sources.OrderBy(source => source.Path, StringComparer.Ordinal))
        {
            Add(source.Path);
            Add(source.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }

    private static CompiledRules? Read(string path, ImmutableArray<SourceText> sources)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var body = bytes.AsSpan(SHA256.HashSizeInBytes..);
            if (!SHA256.HashData(body).AsSpan().SequenceEqual(bytes.AsSpan(..SHA256.HashSizeInBytes)))
            {
                return null;
            }

            File.SetLastAccessTimeUtc(path, DateTime.UtcNow);
            var kept = JsonSerializer.Deserialize(body, CachedJson.Default.CachedRules)?.Restore(sources);
            return kept is not null && !AssemblyVetter.Vet(kept.Assembly, new Origin(sources[0], default)).Any() ? kept : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or ArgumentException or NotSupportedException or BadImageFormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private void Write(string path, CompiledRules compiled)
    {
        try
        {
            Directory.CreateDirectory(folder!);
            var body = JsonSerializer.SerializeToUtf8Bytes(CachedRules.Of(compiled), CachedJson.Default.CachedRules);
            var draft = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(draft, [.. SHA256.HashData(body), .. body]);
            File.Move(draft, path, overwrite: true);
            Tidy();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What cannot be kept is compiled again.
        }
    }

    private void Tidy()
    {
        foreach (var old in new DirectoryInfo(folder!).GetFiles().OrderByDescending(file => file.LastAccessTimeUtc).Skip(MostEntries))
        {
            old.Delete();
        }
    }
}

/// <summary>An entry of the cache.</summary>
internal sealed record CachedRules(byte[] Assembly, CachedRules.Place[] Classes, CachedRules.Place[] Warnings)
{
    /// <summary>Something at a place: the name of a class, or what the compiler warns of.</summary>
    internal sealed record Place(string Text, string File, int Start, int Length);

    public static CachedRules Of(CompiledRules compiled) => new(
        [.. compiled.Assembly],
        [.. compiled.Classes.Select(type => At(type.TypeName, type.Place))],
        [.. compiled.Problems.Select(problem => At(problem.Message.English, problem.Origin))]);

    public CompiledRules Restore(ImmutableArray<SourceText> sources)
    {
        var files = sources.ToDictionary(source => source.Path, StringComparer.Ordinal);
        return new CompiledRules(
            [.. Assembly],
            [.. Classes.Select(type => new RuleClass(type.Text, At(files, type)))],
            [.. Warnings.Select(warning => TeamRuleProblems.CompilerWarning.At(At(files, warning), warning.Text))]);
    }

    private static Place At(string text, Origin place) => new(text, place.File, place.Span.Start, place.Span.Length);

    private static Origin At(Dictionary<string, SourceText> files, Place place) => new(files[place.File], new TextSpan(place.Start, place.Length));
}

[JsonSerializable(typeof(CachedRules))]
internal sealed partial class CachedJson : JsonSerializerContext;
