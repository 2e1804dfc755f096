using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.LanguageServer.Hosting;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Editing;

/// <summary>What the language server gets from the command line: files as <c>check</c> finds them, its rules and its settings.</summary>
internal sealed class EditorHost(CliContext context) : IServerHost
{
    /// <inheritdoc/>
    public string Version => ProductVersion.Number;

    /// <inheritdoc/>
    public ImmutableArray<RuleDescriptor> Rules => RuleBook.BuiltIn.All;

    /// <inheritdoc/>
    public Date Today => context.Today();

    /// <inheritdoc/>
    public IProjectHost Open(string root, bool isWhole) => new EditorProject(context.At(root), isWhole);
}
