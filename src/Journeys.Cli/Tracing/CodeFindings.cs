using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Code;
using Journeys.Tracing.Messages;

namespace Journeys.Cli.Tracing;

/// <summary>What is wrong in code that names touchpoints, at its places: the same findings, in the same words, as the compiler's.</summary>
internal sealed class CodeFindings(CliContext context, CodeTouchpoints touchpoints)
{
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);

    /// <summary>The findings, in the order of the answer.</summary>
    public ImmutableArray<Finding> Of(TraceAnswer answer) =>
        [.. answer.References.Select(Of).OfType<Finding>(), .. answer.Skipped.Select(Of)];

    private Finding? Of(TracedReference reference)
    {
        if (TraceJoin.Find(touchpoints, reference) is not { } touchpoint)
        {
            return reference.IsCertain ? Unknown(reference) : null;
        }

        var place = PlaceOf(reference);
        if (reference.Name is { } name && name != touchpoint.Name)
        {
            return CodeRules.RenamedTouchpoint.At(place, CodeWords.Renamed(name, touchpoint.Name)) with
            {
                Fixes = Fixes(place, name, touchpoint.Name, FixKind.Always),
            };
        }

        return CodeWords.Retired(touchpoint) is { } message ? CodeRules.RetiredTouchpoint.At(place, message) : null;
    }

    private Finding Unknown(TracedReference reference)
    {
        var place = PlaceOf(reference);
        var word = reference.Name ?? reference.Constant!;
        var nearest = reference.Constant is { } constant
            ? Spelling.Nearest(constant, touchpoints.All.Select(touchpoint => touchpoint.Constant))
            : touchpoints.Nearest(word, 1).FirstOrDefault();
        string Shown(string text) => reference.Constant is null ? text : $"{CodeNames.Touchpoints}.{text}";
        return CodeRules.UnknownTouchpoint.At(place, CodeWords.Unknown(Shown(word), nearest is null ? null : Shown(nearest))) with
        {
            Fixes = nearest is null ? [] : Fixes(place, word, nearest, FixKind.Suggestion),
        };
    }

    /// <summary>A name that stands in the code letter by letter can be replaced; one that is put together cannot.</summary>
    private static ImmutableArray<Fix> Fixes(Origin place, string word, string newWord, FixKind kind)
    {
        var text = place.Text;
        var at = text.IndexOf(word, StringComparison.Ordinal);
        var isAlone = text == $"\"{word}\"" || text.EndsWith("." + word, StringComparison.Ordinal);
        return isAlone ? [Findings.ChangeTo(newWord, place.Slice(at, word.Length), kind)] : [];
    }

    private static Finding Of(SkippedFile file) =>
        CodeRules.UnreadCode.At(new Origin(new SourceText(file.File, ""), default), file.Reason switch
        {
            SkipReason.TooLarge => new(
                "The file is too large to be looked into.", "Het bestand is te groot om in te kijken.", "Filen er for stor til at kigge i."),
            SkipReason.Binary => new("The file is no text.", "Het bestand is geen tekst.", "Filen er ikke tekst."),
            SkipReason.TooDeep => new(
                "The file is nested too deeply to be read safely.",
                "Het bestand is te diep genest om veilig te lezen.",
                "Filen er for dybt indlejret til at læse sikkert."),
            _ => new("The file cannot be read.", "Het bestand kan niet worden gelezen.", "Filen kan ikke læses."),
        });

    private Origin PlaceOf(TracedReference reference)
    {
        var source = Source(reference.File);
        var range = reference.Range;
        var start = source.OffsetOf(new LinePosition(range.StartLine, range.StartColumn));
        var end = source.OffsetOf(new LinePosition(range.EndLine, range.EndColumn));
        return new Origin(source, TextSpan.FromBounds(start, Math.Max(start, end)));
    }

    private SourceText Source(string file)
    {
        if (!_sources.TryGetValue(file, out var source))
        {
            source = Read(file);
            _sources.Add(file, source);
        }

        return source;
    }

    private SourceText Read(string file)
    {
        try
        {
            return SourceReader.ReadOne(new SourceFile(context.FullPath(file), file)).Source;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It was there a moment ago; the finding still has its file.
            return new SourceText(file, "");
        }
    }
}
