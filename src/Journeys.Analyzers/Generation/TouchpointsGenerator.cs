using System.Collections.Immutable;
using System.Text;
using Journeys.Analyzers.Findings;
using Journeys.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Generation;

/// <summary>
/// Gives the names of the journeys to C#: <c>Touchpoints.RunningShoes.Checkout</c>. Each step keeps values that can be compared, so that an
/// edit of one file regenerates one file, and an edit that no name or documentation shows regenerates none.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TouchpointsGenerator : IIncrementalGenerator
{
    /// <summary>What tests of the steps call them.</summary>
    internal static class Steps
    {
        public const string Settings = nameof(Settings);
        public const string Texts = nameof(Texts);
        public const string Files = nameof(Files);
        public const string Names = nameof(Names);
        public const string Table = nameof(Table);
        public const string Own = nameof(Own);
        public const string Generated = nameof(Generated);
    }

    // Values between steps are objects: a compiler that starts anew would have to compile its own machinery for every kind of struct.
    private const string NoNames = "none";
    private const string SomeNames = "some";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(TouchpointAttributeSource.Add);
        var settings = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => GeneratorSettings.Read(options.GlobalOptions)).WithTrackingName(Steps.Settings);
        var texts = context.AdditionalTextsProvider.Collect().Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany((pair, _) => Begin(pair.Left, pair.Right.GlobalOptions)).WithTrackingName(Steps.Texts);
        var files = texts.Combine(settings)
            .Select((pair, cancel) => Read(pair.Left, pair.Right.Folder, cancel)).WithTrackingName(Steps.Files);
        var table = files.Select((file, _) => FileNames.Of(file)).WithTrackingName(Steps.Names).Collect()
            .Select((all, _) => NameTableBuilder.Build(all)).WithTrackingName(Steps.Table);
        var own = files.Combine(table).Select((pair, _) => new OwnNames(pair.Left, pair.Right.For(pair.Left))).WithTrackingName(Steps.Own);
        var generated = own.Combine(settings)
            .Select((all, _) => ClassWriter.Write(all.Left.File, all.Left.Table, all.Right)).WithTrackingName(Steps.Generated);
        context.RegisterSourceOutput(generated, static (output, file) => Add(output, file));
        context.RegisterSourceOutput(
            texts.Collect().Select((all, _) => all.IsEmpty ? NoNames : SomeNames).Combine(settings),
            static (output, pair) => Add(output, pair.Left == NoNames ? null : ClassWriter.WriteContainers(pair.Right)));
    }

    private static void Add(SourceProductionContext output, GeneratedFile? file)
    {
        if (file is not null)
        {
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
    }

    /// <summary>A file that the compiler could not read is its business to tell, and names nothing.</summary>
    private static NamedFile Read(AdditionalText text, string folder, CancellationToken cancel)
    {
        var path = ShownPath.Of(folder, text.Path);
        return text.GetText(cancel) is { } content ? JourneyText.Of(path, content).Names : new NamedFile(path, null, default, default);
    }

    /// <summary>The files of journeys. Where the compiler starts anew, their check begins here, beside their names.</summary>
    private static ImmutableArray<AdditionalText> Begin(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptions options)
    {
        CheckCache.Shared.Begin(texts, options);

        // A project may name a file twice; the compiler takes a generated file once.
        var known = new HashSet<string>(StringComparer.Ordinal);
        return [.. texts.Where(text => JourneyFiles.IsJourney(text) && known.Add(text.Path))];
    }

    /// <summary>A file, and what it must know of the others.</summary>
    private sealed record OwnNames(NamedFile File, NameTable Table);
}
