using System.Buffers.Binary;

namespace Journeys.RoslynHost.Protocol;

/// <summary>
/// How `journeys` and its second process talk: four bytes that say how long a message is, little end first, then the message as UTF-8
/// JSON. Compiled into both, since neither links the other.
/// </summary>
internal static class HostFrame
{
    /// <summary>The longest message; whoever says that more follows is broken or lies.</summary>
    public const int Longest = 256 * 1024 * 1024;

    /// <summary>Writes a message.</summary>
    /// <exception cref="InvalidDataException">It is longer than any may be.</exception>
    /// <exception cref="IOException">The other end is gone.</exception>
    public static void Write(Stream stream, ReadOnlySpan<byte> message)
    {
        if (message.Length > Longest)
        {
            throw new InvalidDataException($"a message of {message.Length} bytes is longer than the {Longest} that one may have");
        }

        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, message.Length);
        stream.Write(length);
        stream.Write(message);
        stream.Flush();
    }

    /// <summary>Reads a message; null where the other end has closed the stream between two.</summary>
    /// <exception cref="InvalidDataException">What comes is no message.</exception>
    /// <exception cref="EndOfStreamException">The stream ends within a message.</exception>
    public static byte[]? Read(Stream stream)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var got = stream.ReadAtLeast(length, sizeof(int), throwOnEndOfStream: false);
        if (got == 0)
        {
            return null;
        }

        if (got < sizeof(int))
        {
            throw new EndOfStreamException("the stream ends within the length of a message");
        }

        var size = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (size is < 0 or > Longest)
        {
            throw new InvalidDataException($"no message is {size} bytes long");
        }

        var message = new byte[size];
        stream.ReadExactly(message);
        return message;
    }
}
