using System.Text;
using Journeys.Testing;
using Journeys.Tracing.Messages;

namespace Journeys.Tracing.Tests;

/// <summary>Traces of sources that are there, or that a test writes.</summary>
internal static class Traced
{
    public const string Methods = "Track, Shop.Analytics.Tracker.Measure(1)";

    /// <summary>Traces a folder of <c>Sources</c>.</summary>
    public static TraceAnswer Folder(string name, params string[] symbols) => Tracer.Run(new TraceRequest(FilesOf(name), symbols));

    /// <summary>The files of a folder of <c>Sources</c>.</summary>
    public static TraceFile[] FilesOf(string name)
    {
        var root = RepositoryRoot.Combine("tests", "Journeys.Tracing.Tests", "Sources", name);
        return [.. Directory.GetFiles(root).Select(path => new TraceFile(path, Path.GetFileName(path), Methods))];
    }

    /// <summary>Traces one source.</summary>
    public static TraceAnswer Source(string source, string name = "Source.cs", params string[] symbols)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, Encoding.UTF8.GetBytes(source));
        return Tracer.Run(new TraceRequest([new TraceFile(path, name, Methods)], symbols));
    }
}
