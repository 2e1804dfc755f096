using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>The way from texts to a workspace.</summary>
public static class WorkspaceLoader
{
    /// <summary>Parses, binds and links.</summary>
    /// <param name="sources">The files; their order does not matter.</param>
    /// <param name="parallelism">How many files may be read at once; the result is the same whatever the number.</param>
    public static Workspace Load(ImmutableArray<SourceText> sources, int parallelism = 1) =>
        Workspace.Link(sources.Take(parallelism).Select(source => new FileModel { Source = source }));
}
