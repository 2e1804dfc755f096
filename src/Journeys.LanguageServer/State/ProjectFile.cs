using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Model.Binding;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.LanguageServer.State;

/// <summary>One version of one file. Immutable; tree and model are made when somebody asks.</summary>
internal sealed class ProjectFile
{
    private SyntaxTree? _tree;
    private FileModel? _model;

    private readonly string? _uri;

    private ProjectFile(string path, string? uri, SourceText source)
    {
        Path = path;
        _uri = uri;
        Source = source;
    }

    /// <summary>The full path; of a document that is no file, its address.</summary>
    public string Path { get; }

    /// <summary>The address, as the client writes it where it opened the file.</summary>
    public string Uri => _uri ?? DocumentUri.Of(Path);

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The client's number for this text; null where the file is not open.</summary>
    public int? Version { get; private init; }

    /// <summary>Whether the editor holds it; then what is on disk does not count.</summary>
    public bool IsOpen => Version is not null;

    /// <summary>What was wrong with its bytes.</summary>
    public ImmutableArray<Finding> ByteFindings { get; private init; } = [];

    /// <summary>The statements. Only of an open file are they kept: somebody will ask for them again.</summary>
    public SyntaxTree Tree => _tree ?? (IsOpen ? _tree = SyntaxTree.Parse(Source) : SyntaxTree.Parse(Source));

    /// <summary>What it declares.</summary>
    public FileModel Model => _model ??= FileBinder.Bind(Tree);

    /// <summary>A file that the editor holds.</summary>
    public static ProjectFile Open(string path, string uri, int version, SourceText source) =>
        new(path, uri, source) { Version = version };

    /// <summary>A file on disk, whose text is packed until somebody reads it; its model is made at once and its tree is not kept.</summary>
    public static ProjectFile OnDisk(string path, DecodedSource decoded)
    {
        var packed = decoded.Findings.IsEmpty ? decoded with { Source = decoded.Source.Packed() } : decoded;
        return new(path, null, packed.Source) { ByteFindings = packed.Findings, _model = WorkspaceLoader.Read(packed) };
    }
}
