using Journeys.Language.Model;
using Journeys.Language.Syntax;

namespace Journeys.Language.Navigation;

/// <summary>
/// A file within its workspace, for whoever asks what stands where. The workspace may be a moment older than the file: what the
/// file itself declares is always taken from <see cref="Model"/>.
/// </summary>
/// <param name="Tree">The file's statements.</param>
/// <param name="Model">What the file declares.</param>
/// <param name="Workspace">All files together.</param>
public sealed record FileView(SyntaxTree Tree, FileModel Model, Workspace Workspace)
{
    /// <summary>The path by which findings call the file.</summary>
    public string Path => Tree.Source.Path;

    /// <summary>The declarations of one kind: of the other files, and of this one as it is now.</summary>
    internal IEnumerable<T> All<T>(DeclarationTable<T> table, IEnumerable<T> own)
        where T : Declaration =>
        table.All.Where(declaration => declaration.Origin.File != Path).Concat(own);
}
