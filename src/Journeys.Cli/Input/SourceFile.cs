using System.Collections.Immutable;

namespace Journeys.Cli.Input;

/// <summary>A file to read.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="ShownPath">How it is called: relative to the current folder, with <c>/</c>.</param>
internal sealed record SourceFile(string FullPath, string ShownPath);

/// <summary>The files that the user means.</summary>
/// <param name="Root">The folder that the handbook and pictures are looked for in.</param>
/// <param name="Files">The journey files, each once, ordered by shown path.</param>
/// <param name="SkippedLinks">Symbolic links that were left alone, as they are shown.</param>
internal sealed record SourceSet(string Root, ImmutableArray<SourceFile> Files, ImmutableArray<string> SkippedLinks);
