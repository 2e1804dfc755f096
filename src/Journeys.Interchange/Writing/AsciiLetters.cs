using System.Buffers;

namespace Journeys.Interchange.Writing;

/// <summary>
/// Sets of letters of ASCII, which a processor tells apart many at a time; a set that goes beyond ASCII is looked for letter by letter.
/// </summary>
internal static class AsciiLetters
{
    /// <summary>The blank and all that is printed, but some.</summary>
    /// <param name="others">What is not in the set.</param>
    /// <param name="further">What is in it beyond ASCII.</param>
    public static SearchValues<char> AllBut(string others, string further = "") =>
        SearchValues.Create([.. Enumerable.Range(' ', 0x7F - ' ').Select(code => (char)code).Except(others), .. further]);
}
