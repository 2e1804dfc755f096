using System.Collections.Immutable;

namespace Journeys.Language.Model;

/// <summary>One file that came, went or changed.</summary>
/// <param name="Before">The workspace before.</param>
/// <param name="Gone">The file as it was; null where it is new.</param>
/// <param name="Come">The file as it is; null where it is gone.</param>
internal sealed record WorkspaceChange(Workspace Before, FileModel? Gone, FileModel? Come)
{
    /// <summary>Whether the change says nothing of one kind, neither before nor after.</summary>
    public bool LeavesAlone<T>(Func<FileModel, ImmutableArray<T>> select) =>
        (Gone is null || select(Gone).IsEmpty) && (Come is null || select(Come).IsEmpty);
}

/// <summary>Gathers what the files declare, kind by kind, and takes over from before what a change leaves alone.</summary>
internal sealed class TableBuilder(ImmutableArray<FileModel> files, WorkspaceChange? change)
{
    /// <summary>Whether everything gathered so far was taken over.</summary>
    public bool IsSameBrand { get; private set; } = change is not null;

    /// <summary>The first <c>workspace</c> statement, or null.</summary>
    public WorkspaceSettings? Settings() => TakesOver(file => file.Settings)
        ? change!.Before.Settings
        : files.SelectMany(file => file.Settings).FirstOrDefault();

    /// <summary>The declarations of one kind.</summary>
    public DeclarationTable<T> Table<T>(Func<FileModel, ImmutableArray<T>> select, Func<Workspace, DeclarationTable<T>> before)
        where T : Declaration
    {
        if (TakesOver(select))
        {
            return before(change!.Before);
        }

        return change is { Gone: { } gone, Come: { } come } && before(change.Before).Replace(select(gone), select(come)) is { } replaced
            ? replaced
            : new([.. files.SelectMany(file => select(file))]);
    }

    /// <summary>What has no name of its own.</summary>
    public ImmutableArray<T> List<T>(Func<FileModel, ImmutableArray<T>> select, Func<Workspace, ImmutableArray<T>> before) =>
        TakesOver(select) ? before(change!.Before) : [.. files.SelectMany(file => select(file))];

    private bool TakesOver<T>(Func<FileModel, ImmutableArray<T>> select)
    {
        var isSame = change is not null && change.LeavesAlone(select);
        IsSameBrand &= isSame;
        return isSame;
    }
}
