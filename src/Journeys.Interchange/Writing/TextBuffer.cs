using System.Buffers;
using System.Globalization;
using System.Text;

namespace Journeys.Interchange.Writing;

/// <summary>A text that grows at its end, in room that the pool lends: a site writes thousands of files, one after another.</summary>
internal sealed class TextBuffer : IDisposable
{
    private char[] _letters = ArrayPool<char>.Shared.Rent(32 << 10);
    private int _length;

    /// <summary>What was written; valid until more is.</summary>
    public ReadOnlySpan<char> Written => _letters.AsSpan(0, _length);

    /// <summary>Adds a text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
    }

    /// <summary>Adds a letter.</summary>
    public void Append(char letter)
    {
        Room(1)[0] = letter;
        _length++;
    }

    /// <summary>Adds a number as every machine writes it.</summary>
    public void Append(double number)
    {
        const int MostDigits = 32;
        var room = Room(MostDigits);

        // Most are whole numbers, which are written far faster as such.
        var written = 0;
        _ = number is > 0 and < int.MaxValue && number == (int)number
            ? ((int)number).TryFormat(room, out written, default, CultureInfo.InvariantCulture)
            : number.TryFormat(room, out written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Writes all of it as UTF-8; half a surrogate pair becomes U+FFFD.</summary>
    public void WriteTo(IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(Written, output);

    /// <inheritdoc/>
    public override string ToString() => Written.ToString();

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_letters);
        (_letters, _length) = ([], 0);
    }

    private Span<char> Room(int count)
    {
        if (_letters.Length - _length < count)
        {
            Grow(count);
        }

        return _letters.AsSpan(_length);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_letters.Length * 2, _length + count));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_letters);
        _letters = larger;
    }
}
