using System.Collections.Immutable;
using System.Text;
using Journeys.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Findings;

/// <summary>
/// The last few checks, by all that they depend on. An editor compiles at every keystroke, a build's server for every framework and every
/// build; as long as the journeys are the same, nothing is checked again.
/// </summary>
/// <param name="headStart">The check that was begun before anybody asked for it.</param>
internal sealed class CheckCache(HeadStart headStart)
{
    private const int MostChecks = 4;
    private readonly LinkedList<(string Key, ILookup<string, Diagnostic> Found)> _checks = new();

    /// <summary>The checks of this process.</summary>
    public static CheckCache Shared { get; } = new(new HeadStart());

    /// <summary>The diagnostics of the files of a build.</summary>
    /// <exception cref="OperationCanceledException">The check was ended; the next one begins anew.</exception>
    public ILookup<string, Diagnostic> Check(JourneyFiles files, BuildProperties build, CancellationToken cancellation)
    {
        var key = Key(files, build);
        headStart.Await(key, cancellation);
        return Find(key) ?? Keep(key, new WorkspaceCheck(files, build).Run(cancellation));
    }

    /// <summary>Begins the check of a compiler that starts anew.</summary>
    public void Begin(ImmutableArray<AdditionalText> files, AnalyzerConfigOptions options) => headStart.Begin(files, options, this);

    /// <summary>Keeps a check.</summary>
    public ILookup<string, Diagnostic> Keep(string key, ILookup<string, Diagnostic> found)
    {
        lock (_checks)
        {
            _checks.AddFirst((key, found));
            while (_checks.Count > MostChecks)
            {
                _checks.RemoveLast();
            }
        }

        return found;
    }

    private ILookup<string, Diagnostic>? Find(string key)
    {
        lock (_checks)
        {
            for (var node = _checks.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == key)
                {
                    _checks.Remove(node);
                    _checks.AddFirst(node);
                    return node.Value.Found;
                }
            }

            return null;
        }
    }

    /// <summary>What a check depends on.</summary>
    public static string Key(JourneyFiles files, BuildProperties build)
    {
        var key = new StringBuilder().Append(build).Append('\n');
        foreach (var file in files.All)
        {
            key.Append(file.Path).Append('\n').Append(Checksum.Of(file.Text)).Append('\n');
        }

        return key.ToString();
    }
}
