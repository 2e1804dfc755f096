using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Tests.Support;

/// <summary>A file that stands on no disk, as the compiler hands it over.</summary>
internal sealed class MemoryText(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content.Replace("\r\n", "\n", StringComparison.Ordinal), Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
