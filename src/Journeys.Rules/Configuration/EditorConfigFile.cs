using System.Collections.Immutable;

namespace Journeys.Rules.Configuration;

/// <summary>One <c>key = value</c>, with its line counted from 1. Keys are in lower case.</summary>
public sealed record EditorConfigProperty(string Key, string Value, int Line);

/// <summary>The properties that hold for the files that a glob names.</summary>
public sealed record EditorConfigSection(Glob Glob, ImmutableArray<EditorConfigProperty> Properties);

/// <summary>One <c>.editorconfig</c>.</summary>
/// <param name="Directory">The folder it stands in; its globs start there.</param>
/// <param name="ShownPath">Its path as the user knows it.</param>
/// <param name="IsRoot">Whether files further up no longer count.</param>
/// <param name="Sections">Its sections in order; of two that match, the later one counts.</param>
public sealed record EditorConfigFile(
    string Directory, string ShownPath, bool IsRoot, ImmutableArray<EditorConfigSection> Sections);
