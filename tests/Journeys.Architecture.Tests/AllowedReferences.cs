namespace Journeys.Architecture.Tests;

/// <summary>What a project under <c>src</c> may lean on, and why.</summary>
internal sealed record AllowedReference(string From, string To, string Note);

/// <summary>
/// The direction of the house: Cli → the middle → Language, and nothing points up. Whoever adds a reference adds its line here,
/// with the reason; a line that nobody uses any more goes.
/// </summary>
internal static class AllowedReferences
{
    public static readonly AllowedReference[] Table =
    [
        new("Journeys.Language", "Sprache", "the grammar's combinators, run over tokens"),
        new("Journeys.Language", "Microsoft.CodeAnalysis.BannedApiAnalyzers", "no I/O, clock or culture: it is loaded inside the C# compiler"),
        new("Journeys.Language", "System.Collections.Immutable", "netstandard2.0 lacks it"),
        new("Journeys.Language", "System.Memory", "netstandard2.0 lacks it"),

        new("Journeys.Rules", "Journeys.Language", "rules see the model"),
        new("Journeys.Rules", "Microsoft.CodeAnalysis.BannedApiAnalyzers", "no I/O, clock or culture: it is loaded inside the C# compiler"),

        new("Journeys.Interchange", "Journeys.Language", "exports write the model, imports its text"),
        new("Journeys.Interchange", "ExcelDataReader", "workbooks, read as streams and without reflection"),
        new("Journeys.Interchange", "Sep", "cuts cells out of separated values, without reflection"),

        new("Journeys.Measures", "Journeys.Language", "metrics and touchpoints; figures are part of the model, so that Rules do not know Measures"),
        new("Journeys.Measures", "DuckDB.NET.Data.Full", "answers in SQL; its native library is loaded by measure only"),

        new("Journeys.Review", "Journeys.Language", "two states of the model; findings are compared by the command line, which knows Rules"),

        new("Journeys.TeamRules", "Journeys.Language", "the model that a team's rules see, and the contract that they fulfil"),
        new("Journeys.TeamRules", "Journeys.Rules", "the engine that runs them"),
        new("Journeys.TeamRules", "Microsoft.CodeAnalysis.CSharp", "compiles and vets them; the CLI never links it"),

        new("Journeys.Tracing", "Journeys.Language", "touchpoints and their code lines"),
        new("Journeys.Tracing", "Journeys.Rules", "the rules about code"),
        new("Journeys.Tracing", "Microsoft.CodeAnalysis.CSharp", "parses C# sources; the CLI never links it"),

        new("Journeys.RoslynHost", "Journeys.TeamRules", "one of the two things that the second process does"),
        new("Journeys.RoslynHost", "Journeys.Tracing", "the other one"),

        new("Journeys.Analyzers", "Journeys.Language", "the compiler reads .journey files as the command line does"),
        new("Journeys.Analyzers", "Journeys.Rules", "the same findings in the compiler"),
        new("Journeys.Analyzers", "Microsoft.CodeAnalysis.CSharp", "what analyzers and generators are made of; an older one, so that older compilers load it"),
        new("Journeys.Analyzers", "Microsoft.CodeAnalysis.Analyzers", "holds the rules for analyzers while compiling"),
        new("Journeys.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers", "no I/O, clock or culture: it is loaded inside the C# compiler"),
        new("Journeys.Analyzers", "MinVer", "the version from git's tags; at compile time only"),

        new("Journeys.Analyzers.CodeFixes", "Journeys.Analyzers", "what the cures mend"),
        new("Journeys.Analyzers.CodeFixes", "Microsoft.CodeAnalysis.CSharp.Workspaces", "cures need it, and the compiler has none: hence a part of its own"),
        new("Journeys.Analyzers.CodeFixes", "Microsoft.CodeAnalysis.Analyzers", "holds the rules for analyzers while compiling"),

        new("Journeys.Site", "Journeys.Language", "pages show the model; findings arrive as data, so that Site does not know Rules"),
        new("Journeys.Site", "Markdig", "prose and the handbook"),
        new("Journeys.Site", "Scriban.Signed", "templates"),

        new("Journeys.LanguageServer", "Journeys.JsonRpc", "the messages that it speaks"),
        new("Journeys.LanguageServer", "Journeys.Language", "editors ask Navigation; rules and files arrive from the command line"),

        new("Journeys.Mcp", "Journeys.JsonRpc", "the messages that it speaks; of journeys it knows nothing"),

        new("Journeys.Cli", "Journeys.Interchange", "import and export"),
        new("Journeys.Cli", "Journeys.JsonRpc", "how much of a name an answer quotes"),
        new("Journeys.Cli", "Journeys.LanguageServer", "lsp"),
        new("Journeys.Cli", "Journeys.Mcp", "mcp; the protocol alone"),
        new("Journeys.Cli", "Journeys.Measures", "measure; check and build read its file"),
        new("Journeys.Cli", "Journeys.Review", "diff, and the pages of what changed"),
        new("Journeys.Cli", "Journeys.RoslynHost", "built along and started as a process of its own, never linked"),
        new("Journeys.Cli", "Journeys.Rules", "check"),
        new("Journeys.Cli", "Journeys.Site", "build and serve"),
        new("Journeys.Cli", "MinVer", "the version from git's tags; at compile time only"),
        new("Journeys.Cli", "System.CommandLine", "arguments, help and completion, without reflection"),
    ];
}
