using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Tests.Support;

/// <summary>A file of the disk, read as the compiler reads it on this machine: strictly as UTF-8, else leniently.</summary>
internal sealed class FileText(string path) : AdditionalText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private readonly Lazy<SourceText> _text = new(() => Read(System.IO.File.ReadAllBytes(path)));

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;

    private static SourceText Read(byte[] bytes)
    {
        try
        {
            return SourceText.From(bytes, bytes.Length, Strict);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(bytes, bytes.Length, new UTF8Encoding(false));
        }
    }
}
