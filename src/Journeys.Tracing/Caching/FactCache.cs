using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Journeys.Tracing.Facts;
using Microsoft.CodeAnalysis.CSharp;

namespace Journeys.Tracing.Caching;

/// <summary>
/// The facts of files by their content, kept in one file from run to run. What is damaged or of another version is as if it were not there,
/// and what cannot be written is not kept: a cache changes how long a trace takes, never what it finds.
/// </summary>
internal sealed class FactCache
{
    private const int KeyLength = 32;
    private const long LargestFile = 1024L * 1024 * 1024;
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("JRNTRACE");

    /// <summary>Other code may find other facts, so that its cache is another.</summary>
    private static readonly byte[] Version =
        [.. typeof(FactCache).Module.ModuleVersionId.ToByteArray(), .. typeof(CSharpSyntaxTree).Module.ModuleVersionId.ToByteArray()];

    private readonly string? _path;
    private readonly Dictionary<Key, ReadOnlyMemory<byte>> _old = [];
    private readonly ConcurrentDictionary<Key, ReadOnlyMemory<byte>> _current = new();

    private FactCache(string? path) => _path = path;

    /// <summary>Opens a file; null for a cache that keeps nothing.</summary>
    public static FactCache Open(string? path)
    {
        var cache = new FactCache(path);
        try
        {
            if (path is not null && new FileInfo(path) is { Exists: true, Length: > 0 and < LargestFile })
            {
                cache.Load(File.ReadAllBytes(path));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            cache._old.Clear();
        }

        return cache;
    }

    /// <summary>The key of a file.</summary>
    /// <param name="bytes">What is in it.</param>
    /// <param name="options">All else that its facts depend on.</param>
    public static Key KeyOf(byte[] bytes, string options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Version);
        hash.AppendData(Encoding.UTF8.GetBytes(options));
        hash.AppendData([0]);
        hash.AppendData(bytes);
        Span<byte> key = stackalloc byte[KeyLength];
        hash.GetHashAndReset(key);
        return Key.Of(key);
    }

    /// <summary>The facts that were kept, or null. Safe from several threads.</summary>
    public FileFacts? Find(Key key)
    {
        if (!_old.TryGetValue(key, out var json))
        {
            return null;
        }

        try
        {
            var facts = JsonSerializer.Deserialize(json.Span, FactsJson.Default.FileFacts);
            if (facts is not null)
            {
                _current[key] = json;
            }

            return facts;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps facts. Safe from several threads.</summary>
    public void Keep(Key key, FileFacts facts)
    {
        if (_path is not null)
        {
            _current[key] = JsonSerializer.SerializeToUtf8Bytes(facts, FactsJson.Default.FileFacts);
        }
    }

    /// <summary>Writes what this run used, whole or not at all.</summary>
    public void Save()
    {
        if (_path is null || (_current.Count == _old.Count && _current.Keys.All(_old.ContainsKey)))
        {
            return;
        }

        var temporary = $"{_path}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            File.WriteAllBytes(temporary, Pack());
            File.Move(temporary, _path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Forget(temporary);
        }
    }

    private static void Forget(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Nothing was kept, and nobody misses it.
        }
    }

    private byte[] Pack()
    {
        var length = Mark.Length + KeyLength + _current.Values.Sum(json => KeyLength + sizeof(int) + json.Length);
        var pack = new byte[length];
        var at = Mark.Length + KeyLength;
        foreach (var (key, json) in _current.OrderBy(entry => entry.Key))
        {
            key.CopyTo(pack.AsSpan(at));
            BinaryPrimitives.WriteInt32LittleEndian(pack.AsSpan(at + KeyLength), json.Length);
            json.Span.CopyTo(pack.AsSpan(at + KeyLength + sizeof(int)));
            at += KeyLength + sizeof(int) + json.Length;
        }

        Mark.CopyTo(pack, 0);
        SHA256.HashData(pack.AsSpan(Mark.Length + KeyLength), pack.AsSpan(Mark.Length, KeyLength));
        return pack;
    }

    private void Load(byte[] pack)
    {
        var start = Mark.Length + KeyLength;
        if (pack.Length < start || !pack.AsSpan(0, Mark.Length).SequenceEqual(Mark)
            || !SHA256.HashData(pack.AsSpan(start)).AsSpan().SequenceEqual(pack.AsSpan(Mark.Length, KeyLength)))
        {
            return;
        }

        for (var at = start; at + KeyLength + sizeof(int) <= pack.Length;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(pack.AsSpan(at + KeyLength));
            var json = at + KeyLength + sizeof(int);
            if (length < 0 || length > pack.Length - json)
            {
                return;
            }

            _old[Key.Of(pack.AsSpan(at, KeyLength))] = pack.AsMemory(json, length);
            at = json + length;
        }
    }

    /// <summary>A hash.</summary>
    internal readonly record struct Key(ulong A, ulong B, ulong C, ulong D) : IComparable<Key>
    {
        public static Key Of(ReadOnlySpan<byte> bytes) => new(
            BinaryPrimitives.ReadUInt64BigEndian(bytes),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));

        public void CopyTo(Span<byte> bytes)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes, A);
            BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], B);
            BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], C);
            BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], D);
        }

        public int CompareTo(Key other) => (A, B, C, D).CompareTo((other.A, other.B, other.C, other.D));
    }
}
