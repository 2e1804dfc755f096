using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Navigation;
using Journeys.Language.Text;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Hosting;

/// <summary>What a request sees: one moment of the texts, taken when it arrived.</summary>
/// <param name="Server">The server.</param>
/// <param name="State">The moment.</param>
/// <param name="Cancellation">Cancelled when the client no longer wants the answer.</param>
internal sealed record ReadContext(Server Server, ServerState State, CancellationToken Cancellation)
{
    /// <summary>The language to speak in.</summary>
    public string Language => Server.Session.Language;

    /// <summary>How the client counts along a line.</summary>
    public PositionUnit Unit => Server.Texts.Unit;

    /// <summary>The document that was asked about, if any, for telling whether it has changed meanwhile.</summary>
    public ProjectFile? Asked { get; private set; }

    /// <summary>Whether the document asked about is another by now.</summary>
    public bool IsStale => Asked is { IsOpen: true } asked && Server.Texts.Current.Find(asked.Uri) is var now && !ReferenceEquals(now?.File.Source, asked.Source);

    /// <summary>Every rule that a document may name.</summary>
    public ImmutableArray<RuleDescriptor> RulesFor(OpenFile file) => Server.Host.Rules.AddRange(file.Project.Project.Host.OwnRules);

    /// <summary>A document; null where the server does not know it.</summary>
    public OpenFile? Find(string uri)
    {
        if (State.Find(uri) is not var (project, file))
        {
            return null;
        }

        Asked = file;
        return new OpenFile(project, file, Unit);
    }
}

/// <summary>A document at one moment, with its project.</summary>
/// <param name="Project">The project.</param>
/// <param name="File">The document.</param>
/// <param name="Unit">How the client counts along a line.</param>
internal sealed record OpenFile(ProjectSnapshot Project, ProjectFile File, PositionUnit Unit)
{
    /// <summary>The text.</summary>
    public SourceText Source => File.Source;

    /// <summary>The document among its neighbours.</summary>
    public FileView View => new(File.Tree, File.Model, Project.Workspace);

    /// <summary>The offset of a place.</summary>
    public int Offset(Position position) => Source.OffsetOf(position, Unit);

    /// <summary>The range of a stretch of this document.</summary>
    public LspRange Range(TextSpan span) => Source.RangeOf(span, Unit);

    /// <summary>Where a piece of the model stands; null where it is built in.</summary>
    public Location? Location(Origin origin) =>
        Project.ByShownPath(origin.File) is { } file ? new Location(file.Uri, origin.Source.RangeOf(origin.Span, Unit)) : null;
}
