namespace System;

/// <summary>A place counted from the start, or with <c>^</c> from the end: as much of it as the compiler asks for.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Index
{
    /// <summary>The place, or the ones' complement of the distance from the end.</summary>
    private readonly int _place;

    /// <param name="value">How far from the start or the end; not below zero.</param>
    /// <param name="fromEnd">Whether it is counted from the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below zero.</exception>
    public Index(int value, bool fromEnd = false)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A place is not below zero.");
        }

        _place = fromEnd ? ~value : value;
    }

    /// <summary>Whether it is counted from the end.</summary>
    public bool IsFromEnd => _place < 0;

    /// <summary>How far it is from the start or the end.</summary>
    public int Value => IsFromEnd ? ~_place : _place;

    public static implicit operator Index(int value) => new(value);

    /// <summary>The place counted from the start.</summary>
    /// <param name="length">How long that is in which it is a place.</param>
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;
}
