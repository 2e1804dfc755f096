using System.Text;

namespace Journeys.Interchange.Import.Tables;

/// <summary>Turns the bytes of a table into text. Spreadsheets write UTF-16 and the code page of their machine as well as UTF-8.</summary>
internal static class TableEncoding
{
    private const int WesternEuropean = 1252;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isOld">Whether they are neither UTF-8 nor UTF-16, so that Windows-1252 is a guess.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool isOld)
    {
        isOld = false;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, .. var rest]:
                bytes = rest;
                break;
            case [0xFF, 0xFE, .. var rest]:
                return Encoding.Unicode.GetString(rest);
            case [0xFE, 0xFF, .. var rest]:
                return Encoding.BigEndianUnicode.GetString(rest);
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            isOld = true;
            return CodePagesEncodingProvider.Instance.GetEncoding(WesternEuropean)!.GetString(bytes);
        }
    }
}
