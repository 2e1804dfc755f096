using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>The check for names that are unknown, doubled, unused or easily confused; kept, so that the next one looks at less.</summary>
internal sealed class NameCheck
{
    private readonly object _brand;
    private readonly FileNames[] _files;

    private NameCheck(Workspace workspace, FileNames[] files)
    {
        _brand = workspace.Brand;
        _files = files;
        var findings = files.SelectMany(file => file.Findings).ToList();
        DuplicateChecker.CheckAcross(workspace, findings);
        WithinChecker.Check(workspace, findings);
        UnusedChecker.Check(workspace, Used(files), findings);
        findings.Sort(Finding.CompareByPlace);
        Findings = [.. findings];
    }

    /// <summary>The findings, in the order of their places.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Checks a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="before">An earlier check of the same files but for some, or null: what still holds is taken over from it.</param>
    public static NameCheck Of(Workspace workspace, NameCheck? before)
    {
        var files = new FileNames[workspace.Files.Length];
        before?.TakeOver(workspace, files);
        var known = new KnownNames(workspace);
        Parallel.For(0, files.Length, i => files[i] ??= FileNames.Check(known, workspace.Files[i]));
        return new NameCheck(workspace, files);
    }

    /// <summary>What all files use. They say much the same, so each core puts its share together first.</summary>
    private static HashSet<(NameKind Kind, string Name)> Used(FileNames[] files)
    {
        var used = new HashSet<(NameKind Kind, string Name)>();
        Parallel.ForEach(
            files,
            static () => new HashSet<(NameKind Kind, string Name)>(),
            static (file, _, share) =>
            {
                share.UnionWith(file.Used);
                return share;
            },
            share =>
            {
                lock (used)
                {
                    used.UnionWith(share);
                }
            });
        return used;
    }

    /// <summary>Fills in the files that are the same and name nothing that is not.</summary>
    private void TakeOver(Workspace workspace, FileNames?[] files)
    {
        if (!ReferenceEquals(_brand, workspace.Brand))
        {
            return;
        }

        var known = _files.ToDictionary(names => names.File.Source.Path, StringComparer.Ordinal);
        var sameNames = files.Length == _files.Length;
        for (var i = 0; i < files.Length; i++)
        {
            var file = workspace.Files[i];
            if (known.TryGetValue(file.Source.Path, out var names) && ReferenceEquals(names.File, file))
            {
                files[i] = names;
            }
            else
            {
                sameNames &= names is not null && Declared(names.File).SequenceEqual(Declared(file), StringComparer.Ordinal);
            }
        }

        for (var i = 0; i < files.Length && !sameNames; i++)
        {
            files[i] = files[i] is { LooksOutward: true } ? null : files[i];
        }
    }

    /// <summary>What others may name in a file without its brand: the journeys and their touchpoints.</summary>
    private static IEnumerable<string> Declared(FileModel file) => file.Journeys.SelectMany(journey => journey.Stages
        .SelectMany(stage => stage.Items).Select(item => item.Touchpoint.Name.Value).Prepend(journey.Name.Value + "."));
}
