using Journeys.Tracing.Caching;
using Journeys.Tracing.Facts;
using Journeys.Tracing.Messages;
using Journeys.Tracing.Reading;
using Journeys.Tracing.Resolving;

namespace Journeys.Tracing;

/// <summary>
/// Finds where C# sources name touchpoints and what <c>code</c> lines name, without building anything: files are parsed by themselves,
/// several at once, and put together by names.
/// </summary>
public static class Tracer
{
    /// <summary>Traces.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="begin">Hears the name of each file before it is begun, where the request is careful.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static TraceAnswer Run(TraceRequest request, Action<string>? begin = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        TraceFile[] files = [.. request.Files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        var cache = FactCache.Open(request.CacheFile);
        var facts = FileReading.Run(files, cache, request, begin, out var cached, cancellation);
        cache.Save();

        var read = files.Zip(facts, (file, fact) => (Facts: fact, file.Name)).Where(file => file.Facts.Skip is null).ToList();
        var resolver = new ReferenceResolver(new ProjectIndex(read.Select(file => file.Facts)));
        var references = read.Select(file => resolver.Of(file.Facts, file.Name).OrderBy(found => found.Chosen.Start).ToList()).ToList();
        var (symbols, judge) = Symbols(request.Symbols, read);
        foreach (var (file, list) in read.Zip(references))
        {
            list.ForEach(reference => CoverOwner(judge, reference, file.Facts));
        }

        return new TraceAnswer(
            [.. read.Zip(references).SelectMany(pair => pair.Second.Select(reference => Told(reference, pair.First.Facts, pair.First.Name)))],
            symbols,
            [.. read.Zip(references).SelectMany(pair => Endpoints(pair.First.Facts, pair.First.Name, pair.Second, judge))],
            [.. files.Zip(facts).Where(pair => pair.Second.Skip is not null).Select(pair => new SkippedFile(pair.First.Name, pair.Second.Skip!.Value))],
            read.Count,
            read.Sum(file => (long)file.Facts.Lines),
            cached);
    }

    private static (IReadOnlyList<TracedSymbol> Symbols, CoverageJudge Judge) Symbols(
        IReadOnlyList<string> texts, List<(FileFacts Facts, string Name)> read)
    {
        var judge = new CoverageJudge();
        if (texts.Count == 0)
        {
            return ([], judge);
        }

        var index = new SymbolIndex(read);
        var symbols = new List<TracedSymbol>();
        foreach (var text in texts)
        {
            var (found, covered, endpoints) = index.Find(text);
            judge.Cover(covered, endpoints);
            symbols.Add(found);
        }

        return (symbols, judge);
    }

    /// <summary>
    /// An attribute covers what it stands on, with all that is in it. A call covers its method only for endpoints that hand over to it: those
    /// that are made beside the call are none of its. What lies within an endpoint of a minimal API covers that one alone.
    /// </summary>
    private static void CoverOwner(CoverageJudge judge, ResolvedReference reference, FileFacts file)
    {
        var isWithinEndpoint = file.Endpoints.Exists(endpoint => endpoint.IsMinimal && CoverageJudge.Contains(endpoint, reference.Chosen.Start));
        if (isWithinEndpoint)
        {
            return;
        }

        if (reference.Fact.Tie == TieKind.Attribute)
        {
            judge.Cover(reference.Fact.Owner.Full);
        }
        else
        {
            judge.CoverHandler(reference.Fact.Owner.Full);
        }
    }

    /// <summary>A reference within an endpoint of a minimal API is shown by the endpoint's route, since its code has no name.</summary>
    private static TracedReference Told(ResolvedReference reference, FileFacts file, string name)
    {
        var at = reference.Chosen.Start;
        var endpoint = file.Endpoints.Where(endpoint => endpoint.IsMinimal && CoverageJudge.IsWithin(endpoint, at))
            .OrderBy(endpoint => endpoint.IsGroup).ThenBy(endpoint => endpoint.Spans[1] - endpoint.Spans[0]).FirstOrDefault();
        if (endpoint is not null)
        {
            return reference.Found with { Symbol = endpoint.Label, Line = endpoint.Line };
        }

        // The class of a component stands nowhere; the attribute does.
        var isComponent = RazorSource.IsRazor(name) && !reference.Fact.Owner.Path.Contains('.', StringComparison.Ordinal);
        return isComponent ? reference.Found with { Line = reference.Found.Range.StartLine } : reference.Found;
    }

    private static IEnumerable<TracedEndpoint> Endpoints(
        FileFacts file, string name, List<ResolvedReference> references, CoverageJudge judge) =>
        file.Endpoints.Where(endpoint => !endpoint.IsGroup).OrderBy(endpoint => endpoint.Line).ThenBy(endpoint => endpoint.Route, StringComparer.Ordinal)
            .Select(endpoint => new TracedEndpoint(
                endpoint.Route, name, endpoint.Line, AnswerOf(endpoint), judge.IsCovered(endpoint, references)));

    /// <summary>What answers, by its type and name: a method that stands beside the endpoint is written without its type.</summary>
    private static string AnswerOf(EndpointFact endpoint)
    {
        if (endpoint.Handler is not { } handler)
        {
            return endpoint.Owner.Path;
        }

        var isBeside = !handler.Contains('.', StringComparison.Ordinal) && !endpoint.Route.StartsWith("HUB ", StringComparison.Ordinal);
        var type = endpoint.Owner.Path.LastIndexOf('.') is > 0 and var dot ? endpoint.Owner.Path[..dot] : endpoint.Owner.Path;
        return isBeside ? type + "." + handler : handler;
    }
}
