using System.Globalization;

namespace Journeys.Interchange.Import.Tables;

/// <summary>Which kind of field all values of a column can be of, told value by value.</summary>
internal readonly record struct ValueKinds
{
    private readonly bool _hasOther;
    private readonly bool _hasNoNumber;
    private readonly bool _hasNoDay;
    private readonly bool _hasNoLink;

    private ValueKinds(bool hasNoNumber, bool hasNoDay, bool hasNoLink)
    {
        (Any, _hasNoNumber, _hasNoDay, _hasNoLink) = (true, hasNoNumber, hasNoDay, hasNoLink);
        _hasOther = hasNoNumber && hasNoDay && hasNoLink;
    }

    /// <summary>Whether there is a value.</summary>
    public bool Any { get; }

    /// <summary>The kind, as the language calls it.</summary>
    public string Word => !_hasNoNumber ? "number" : !_hasNoDay ? "date" : !_hasNoLink ? "link" : "text";

    /// <summary>The kinds that are left with one more value.</summary>
    public ValueKinds With(string value) =>
        _hasOther ? this : new(_hasNoNumber || !IsPlainNumber(value), _hasNoDay || CellWords.Day(value) != value, _hasNoLink || !IsLink(value));

    /// <summary>A number that loses nothing when it is read as one: no article number with zeros before it.</summary>
    private static bool IsPlainNumber(string value) =>
        value.Length < 15
        && decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString("0.####", CultureInfo.InvariantCulture) == value;

    private static bool IsLink(string value) =>
        value.StartsWith("https://", StringComparison.Ordinal) && Uri.TryCreate(value, UriKind.Absolute, out _) && !value.AsSpan().ContainsAny(" \n\t;");
}
