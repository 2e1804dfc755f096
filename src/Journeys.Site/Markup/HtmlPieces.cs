using System.Globalization;
using System.Runtime.CompilerServices;

namespace Journeys.Site.Markup;

/// <summary>
/// Markup of our own making around safe values, put together only where it is printed: what is made of pieces that are made of pieces
/// is never copied from text to text.
/// </summary>
/// <param name="markup">The markup, with <c>{0}</c> to <c>{9}</c> where values go.</param>
/// <param name="values">The values.</param>
internal sealed class HtmlPieces(string markup, params ReadOnlySpan<Html> values)
{
    // Nearly all have three values at most, which need no list.
    private readonly Html _first = values.Length > 0 ? values[0] : Html.None;
    private readonly Html _second = values.Length > 1 ? values[1] : Html.None;
    private readonly Html _third = values.Length > 2 ? values[2] : Html.None;
    private readonly Html[] _others = values.Length > 3 ? values[3..].ToArray() : [];

    /// <summary>The value of a place.</summary>
    public Html this[int place] => place switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        _ => _others[place - 3],
    };

    /// <summary>The pieces in their order, for who prints them.</summary>
    public HtmlMarkup.Part[] Parts => HtmlMarkup.Of(markup).Parts;

    /// <summary>Reads the pieces in their order.</summary>
    public Reader Read() => new(markup);

    /// <summary>Adds the whole to a text.</summary>
    public void AppendTo(ref DefaultInterpolatedStringHandler text)
    {
        for (var pieces = Read(); pieces.Next();)
        {
            text.AppendFormatted(pieces.Text);
            if (pieces.Place is { } place)
            {
                this[place].AppendTo(ref text);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        AppendTo(ref text);
        return text.ToStringAndClear();
    }

    /// <summary>Goes through markup: a text, which may be empty, and the place of the value behind it, if there is one.</summary>
    public ref struct Reader(string markup)
    {
        private ReadOnlySpan<char> _rest = markup;

        /// <summary>The text.</summary>
        public ReadOnlySpan<char> Text { get; private set; }

        /// <summary>The place of the value behind it.</summary>
        public int? Place { get; private set; }

        /// <summary>Goes on; false at the end.</summary>
        public bool Next()
        {
            if (_rest.IsEmpty)
            {
                return false;
            }

            var end = _rest.IndexOf('{');
            end = end < 0 ? _rest.Length : end;
            if (_rest[end..] is ['{', >= '0' and <= '9' and var digit, '}', ..])
            {
                Text = _rest[..end];
                Place = digit - '0';
                _rest = _rest[(end + 3)..];
            }
            else
            {
                // A brace that holds no place stands for itself.
                end = Math.Min(end + 1, _rest.Length);
                Text = _rest[..end];
                Place = null;
                _rest = _rest[end..];
            }

            return true;
        }
    }
}
