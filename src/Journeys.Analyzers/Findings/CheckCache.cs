using System.Text;
using Journeys.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace Journeys.Analyzers.Findings;

/// <summary>
/// The last few checks, by all that they depend on. An editor compiles at every keystroke, a build's server for every framework and every
/// build; as long as the journeys are the same, nothing is checked again.
/// </summary>
internal sealed class CheckCache
{
    private const int MostChecks = 4;
    private readonly LinkedList<(string Key, ILookup<string, Diagnostic> Found)> _checks = new();

    /// <summary>The checks of this process.</summary>
    public static CheckCache Shared { get; } = new();

    /// <summary>The diagnostics of the files of a build.</summary>
    /// <exception cref="OperationCanceledException">The check was ended; the next one begins anew.</exception>
    public ILookup<string, Diagnostic> Check(JourneyFiles files, BuildProperties build, CancellationToken cancellation)
    {
        var key = Key(files, build);
        if (Find(key) is { } known)
        {
            return known;
        }

        var found = new WorkspaceCheck(files, build).Run(cancellation);
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

    private static string Key(JourneyFiles files, BuildProperties build)
    {
        var key = new StringBuilder().Append(build).Append('\n');
        foreach (var file in files.All)
        {
            key.Append(file.Path).Append('\n').Append(Checksum.Of(file.Text)).Append('\n');
        }

        return key.ToString();
    }
}
