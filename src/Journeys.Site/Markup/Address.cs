using System.Buffers;
using System.Text;

namespace Journeys.Site.Markup;

/// <summary>An address that is safe to stand in <c>href</c> or <c>src</c>: of an allowed scheme and escaped.</summary>
public readonly record struct Address
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("-/._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>What stands in an address as it is.</summary>
    private static readonly SearchValues<char> Kept =
        SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code).Except("\"<>\\^`{|}[]")]);

    private static readonly string[] Schemes = ["http:", "https:", "mailto:"];

    private readonly string? _value;

    private Address(string value) => _value = value;

    /// <summary>No address: what would have been a link is shown as text.</summary>
    public static Address None => default;

    /// <summary>Whether there is no address.</summary>
    public bool IsNone => string.IsNullOrEmpty(_value);

    /// <summary>The address as it is, for who escapes it.</summary>
    internal string Raw => _value ?? "";

    /// <summary>The address that a team wrote, if it is an http, https or mailto one; else none.</summary>
    public static Address Outside(string? written) =>
        Clean(written) is { } address && HasAllowedScheme(address) ? new(address) : None;

    /// <summary>The address of a page or file of this site, made of names that are escaped here.</summary>
    /// <param name="up">The way up to the tree's root, such as <c>../../</c>.</param>
    /// <param name="path">The path from there, with <c>/</c>.</param>
    /// <param name="fragment">The place in the page, or null.</param>
    internal static Address Inside(string up, string path, string? fragment = null) =>
        new(up + EscapePath(path) + (fragment is null ? "" : "#" + Uri.EscapeDataString(fragment)));

    /// <summary>An address that was made from the tree's root, seen from a page.</summary>
    /// <param name="up">The way up to the tree's root.</param>
    internal Address From(string up) => IsNone ? None : new(up + _value);

    /// <summary>A place in the page.</summary>
    /// <param name="fragment">Its id.</param>
    internal Address At(string fragment) => IsNone ? None : new(_value + "#" + Uri.EscapeDataString(fragment));

    /// <summary>The page with something chosen in it.</summary>
    /// <param name="key">What is chosen; a plain word.</param>
    /// <param name="value">Its value.</param>
    internal Address Query(string key, string value) => IsNone ? None : new(_value + "?" + key + "=" + Uri.EscapeDataString(value));

    /// <summary>A path with every name escaped and its slashes kept.</summary>
    internal static string EscapePath(string path) =>
        IsPlain(path) ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>What a browser would read: without the blanks and control characters that it skips. Null where nothing is left.</summary>
    internal static string? Clean(string? written)
    {
        if (written is null)
        {
            return null;
        }

        if (written.Length > 0 && !written.AsSpan().ContainsAnyExcept(Kept))
        {
            return written;
        }

        var builder = new StringBuilder(written.Length);
        foreach (var character in written)
        {
            if (character > ' ' && character is not (>= '\u007F' and <= '\u009F'))
            {
                builder.Append(character);
            }
        }

        return builder.Length == 0 ? null : EscapeForUri(builder.ToString());
    }

    internal static bool HasAllowedScheme(string address) =>
        Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && address.Length > scheme.Length)
        && Uri.TryCreate(address, UriKind.Absolute, out _);

    /// <inheritdoc/>
    public override string ToString() => Html.Text(Raw).ToString();

    /// <summary>Characters that may not stand in an address as they are, percent-encoded.</summary>
    private static string EscapeForUri(string address)
    {
        if (!address.AsSpan().ContainsAnyExcept(Kept))
        {
            return address;
        }

        var builder = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii && "\"<>\\^`{|}[]".Contains((char)rune.Value, StringComparison.Ordinal))
            {
                builder.Append(Uri.HexEscape((char)rune.Value));
            }
            else
            {
                builder.Append(rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
            }
        }

        return builder.ToString();
    }

    private static bool IsPlain(string path) => !path.AsSpan().ContainsAnyExcept(Plain);
}
