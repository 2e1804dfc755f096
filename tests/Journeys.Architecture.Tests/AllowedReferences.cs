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
        new("Journeys.Language", "PolySharp", "newer C# on netstandard2.0; at compile time only"),

        new("Journeys.Rules", "Journeys.Language", "rules see the model"),
        new("Journeys.Rules", "Microsoft.CodeAnalysis.BannedApiAnalyzers", "no I/O, clock or culture: it is loaded inside the C# compiler"),
        new("Journeys.Rules", "PolySharp", "newer C# on netstandard2.0; at compile time only"),

        new("Journeys.Interchange", "Journeys.Language", "exports write the model"),

        new("Journeys.Site", "Journeys.Language", "pages show the model; findings arrive as data, so that Site does not know Rules"),
        new("Journeys.Site", "Markdig", "prose and the handbook"),
        new("Journeys.Site", "Scriban.Signed", "templates"),

        new("Journeys.Cli", "Journeys.Interchange", "export"),
        new("Journeys.LanguageServer", "Journeys.Language", "editors ask Navigation; rules and files arrive from the command line"),

        new("Journeys.Cli", "Journeys.LanguageServer", "lsp"),
        new("Journeys.Cli", "Journeys.Rules", "check"),
        new("Journeys.Cli", "Journeys.Site", "build and serve"),
        new("Journeys.Cli", "System.CommandLine", "arguments, help and completion, without reflection"),
    ];
}
