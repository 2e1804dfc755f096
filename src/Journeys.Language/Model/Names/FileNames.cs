using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>What is wrong with the names in one file, and which it uses. It depends on the file and on what names there are, no more.</summary>
internal sealed class FileNames
{
    private FileNames(FileModel file, ReferenceChecker references, List<Finding> findings)
    {
        File = file;
        Findings = [.. references.Findings, .. findings];
        Used = [.. references.Used, .. file.LeftAside];
        LooksOutward = references.LooksOutward;
    }

    /// <summary>The file.</summary>
    public FileModel File { get; }

    /// <summary>The findings, in no particular order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The declarations used; touchpoints only where they are shared ones.</summary>
    public ImmutableArray<(NameKind Kind, string Name)> Used { get; }

    /// <summary>Whether it names journeys, or touchpoints of journeys in other files.</summary>
    public bool LooksOutward { get; }

    public static FileNames Check(KnownNames known, FileModel file)
    {
        var references = ReferenceChecker.Check(known, file);
        var findings = new List<Finding>();
        FieldChecker.Check(known.Workspace, file, findings);
        TargetChecker.Check(known.Workspace, file, findings);
        DuplicateChecker.CheckWithin(file, findings);
        LanguageTagChecker.Check(known.Workspace, file, findings);
        LanguageListChecker.Check(file, findings);
        TwinChecker.Check(known.Workspace, file, findings);
        PeriodChecker.Check(file, findings);
        return new FileNames(file, references, findings);
    }
}
