using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Reading;

/// <summary>What tells one content from another; the compiler has worked it out when it read the file.</summary>
internal static class Checksum
{
    /// <summary>The checksum of a text with the encoding that it was read in, since the same text of other bytes is told otherwise.</summary>
    public static string Of(SourceText text) => Convert.ToBase64String([.. text.GetChecksum()]) + text.Encoding?.WebName;
}
