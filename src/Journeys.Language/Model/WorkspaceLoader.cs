using System.Collections.Immutable;
using Journeys.Language.Model.Binding;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>The way from texts to a workspace.</summary>
public static class WorkspaceLoader
{
    /// <summary>Parses, binds and links.</summary>
    /// <param name="sources">The files; their order does not matter.</param>
    /// <param name="parallelism">How many files may be read at once; the result is the same whatever the number.</param>
    public static Workspace Load(ImmutableArray<SourceText> sources, int parallelism = 1)
    {
        if (parallelism <= 1 || sources.Length < 2)
        {
            return Workspace.Link(sources.Select(Read));
        }

        var files = new FileModel[sources.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism };
        Parallel.For(0, sources.Length, options, i => files[i] = Read(sources[i]));
        return Workspace.Link(files);
    }

    /// <summary>Parses and binds one file from its bytes; a finding about the bytes stands first.</summary>
    public static FileModel Read(DecodedSource decoded)
    {
        var file = Read(decoded.Source);
        return decoded.Findings.IsEmpty ? file : file with { Findings = decoded.Findings.AddRange(file.Findings) };
    }

    /// <summary>Parses and binds one file.</summary>
    public static FileModel Read(SourceText source) => FileBinder.Bind(SyntaxTree.Parse(source));
}
