using System.Collections.Immutable;
using System.Text;
using Journeys.Cli.Commands;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Language.Vocabulary.Reference;
using Journeys.Mcp.Offering;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Assisting;

/// <summary>
/// The texts that an assistant may read: the files that a check would read, which are found by walking the folder and by nothing else, so that
/// no address leads out of it; the language reference, and the rules.
/// </summary>
internal sealed class SourceShelf(AssistantGround ground) : IResourceShelf
{
    private const string Files = "journeys://source/";
    private const string Rules = "journeys://rules";
    private const string Reference = "journeys://language-reference";
    private const string JourneyType = "text/x-journey";
    private const string Markdown = "text/markdown";
    private const string Plain = "text/plain";

    /// <inheritdoc/>
    public ImmutableArray<ResourceTemplate> Templates { get; } =
    [
        new(Files + "{+path}", "A .journey file", "The text of a file, by its path within the source folder.", JourneyType),
        new(Rules + "/{rule}", "A rule", "Why a rule exists, with examples, by its name or id.", Plain),
    ];

    /// <inheritdoc/>
    public ImmutableArray<ResourceEntry> List(CancellationToken cancellation) =>
    [
        new(Reference, "Language reference", "Every keyword of the language, how it is written and where it stands.", Markdown),
        new(Rules, "Rules", "Every rule that comes with Journeys, a line each.", Plain),
        .. AssistantOffer.Heed(() => Sources(cancellation)).Select(file => new ResourceEntry(AddressOf(file), Below(file), null, JourneyType)),
    ];

    /// <inheritdoc/>
    public ResourceText? Read(string address, CancellationToken cancellation) => address switch
    {
        Reference => new ResourceText(address, Markdown, LanguageReference.Page()),
        Rules => new ResourceText(address, Plain, RulesCommand.Table(RuleBook.BuiltIn, ground.Language)),
        _ when address.StartsWith(Rules + "/", StringComparison.Ordinal) => Rule(address),
        _ when address.StartsWith(Files, StringComparison.Ordinal) => AssistantOffer.Heed(() => File(address, cancellation)),
        _ => null,
    };

    private ResourceText? Rule(string address) => RuleBook.BuiltIn.Find(address[(Rules.Length + 1)..]) is { } rule
        ? new ResourceText(address, Plain, ExplainCommand.Text(RuleBook.BuiltIn, rule.Name, new Paint(false), ground.Language))
        : null;

    private ResourceText? File(string address, CancellationToken cancellation)
    {
        // Whoever writes an address by hand may leave out what needs no escape, so both sides are compared unescaped.
        var path = Uri.UnescapeDataString(address[Files.Length..]);
        if (Sources(cancellation).FirstOrDefault(file => Below(file) == path) is not { } found || RealFile.IsLink(found.FullPath))
        {
            return null;
        }

        var text = SourceReader.ReadOne(found);
        return text.Source.Content.Length == 0 && !text.Findings.IsEmpty
            ? throw new CliException(text.Findings[0].Message.In(ground.Language))
            : new ResourceText(AddressOf(found), JourneyType, text.Source.Content);
    }

    /// <summary>The files as they are now; none where there are none yet.</summary>
    private ImmutableArray<SourceFile> Sources(CancellationToken cancellation)
    {
        var context = ground.Context(cancellation);
        return [.. new FolderWalk(context, SourceFinder.Extension).Files(ground.Root).Order(StringComparer.Ordinal).Select(path => new SourceFile(path, context.ShownPath(path)))];
    }

    private string Below(SourceFile file) => Path.GetRelativePath(ground.Root, file.FullPath).Replace(Path.DirectorySeparatorChar, '/');

    private string AddressOf(SourceFile file)
    {
        var address = new StringBuilder(Files);
        foreach (var part in Below(file).Split('/'))
        {
            address.Append(address.Length == Files.Length ? "" : "/").Append(Uri.EscapeDataString(part));
        }

        return address.ToString();
    }
}
