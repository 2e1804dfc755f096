using System.Runtime.CompilerServices;
using System.Text;
using Journeys.Analyzers.Generation;
using Journeys.Language.Model;
using Journeys.Language.Text;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Journeys.Analyzers.Reading;

/// <summary>
/// A journey file as the compiler holds it, read and bound once for whoever needs it in one compilation, the findings and the generator,
/// and in the next ones: an editor keeps its texts, and a compiler that stays reads the same content again.
/// </summary>
internal sealed class JourneyText
{
    private static readonly ConditionalWeakTable<RoslynText, JourneyText> Known = new();
    private static readonly RecentTexts Recent = new();
    private readonly Lazy<FileModel> _model;
    private readonly Lazy<NamedFile> _names;

    private JourneyText(DecodedSource decoded)
    {
        Decoded = decoded;
        _model = new(() => WorkspaceLoader.Read(decoded.Source));
        _names = new(() => NameReader.Read(Model));
    }

    /// <summary>The text, and what was wrong with its bytes.</summary>
    public DecodedSource Decoded { get; }

    /// <summary>What the file says.</summary>
    public FileModel Model => _model.Value;

    /// <summary>The names in the file, and what is said of them.</summary>
    public NamedFile Names => _names.Value;

    /// <summary>Reads a text; of a text that is known already nothing is read again.</summary>
    /// <param name="path">The path to show.</param>
    /// <param name="text">The text as the compiler read it.</param>
    public static JourneyText Of(string path, RoslynText text)
    {
        if (Known.TryGetValue(text, out var known) && known.Decoded.Source.Path == path)
        {
            return known;
        }

        var read = Recent.Get(path, Checksum.Of(text), () => new JourneyText(Decode(path, text)));
        return known is null ? SameFor(text, path, read) : read;
    }

    private static JourneyText SameFor(RoslynText text, string path, JourneyText read)
    {
        var first = Known.GetValue(text, _ => read);
        return first.Decoded.Source.Path == path ? first : read;
    }

    /// <summary>
    /// The compiler has made text of the bytes, in what encoding it thought right; only UTF-8 is taken, as by the command line. Where it
    /// took another one that loses nothing, the bytes are made again, so that the same is said of them.
    /// </summary>
    private static DecodedSource Decode(string path, RoslynText text)
    {
        var content = text.ToString();
        if (content.Length > SourceDecoder.LargestFile / 4 && Encoding.UTF8.GetByteCount(content) is > SourceDecoder.LargestFile and var length)
        {
            return SourceDecoder.TooLarge(path, length);
        }

        return text.Encoding switch
        {
            null or UTF8Encoding { DecoderFallback: DecoderExceptionFallback } => new DecodedSource(new SourceText(path, content), []),
            UTF8Encoding lenient => SourceDecoder.FromLenient(path, content, lenient.GetPreamble().Length),
            var other => SourceDecoder.Decode(path, [.. other.GetPreamble(), .. other.GetBytes(content)]),
        };
    }
}
