namespace Journeys.Language.Syntax;

/// <summary>The characters that change the direction of writing (Unicode Bidirectional Algorithm, UAX 9): a text can hide behind them.</summary>
internal static class DirectionControls
{
    public static bool Contain(int codePoint) =>
        codePoint is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
