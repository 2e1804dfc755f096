using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Journeys.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Benchmarks;

/// <summary>
/// What the journeys cost in the compiler: the generator at its first run and after each kind of edit, and the analyzer over C# that names
/// touchpoints. The parts are those that the package holds, loaded as the compiler loads them.
/// </summary>
internal static class GeneratorBenchmark
{
    private const int CodeFiles = 50;
    private const int MethodsPerFile = 100;

    public static void Run(Options options)
    {
        var table = new Table("Journeys", "first run ms", "no edit", "a comment", "a title", "a new touchpoint", "a shared touchpoint");
        foreach (var journeys in new[] { 100, 1_000 })
        {
            Measure(table, journeys, options.Rounds);
        }

        table.Print($"The generator after an edit of one file, ms of the processor, median of {options.Rounds}");
        Analyze(options.Rounds);
    }

    private static void Measure(Table table, int journeys, int rounds)
    {
        var texts = GeneratedWorkspace.Create(journeys).Select(file => new Text("/shop/" + file.Path, file.Content)).ToImmutableArray();
        var compilation = CSharpCompilation.Create("Shop", [CSharpSyntaxTree.ParseText("class Code;")]);
        var first = new List<double>();
        GeneratorDriver driver = CompilerParts.Driver(texts);
        for (var round = 0; round < rounds; round++)
        {
            (driver, var time) = Timed(CompilerParts.Driver(texts), compilation);
            first.Add(time);
        }

        var middle = journeys / 2;
        table.Add(
            journeys.ToString(CultureInfo.InvariantCulture),
            Median(first),
            Median(Edits(driver, compilation, null, texts[middle], rounds, (content, _) => content)),
            Median(Edits(driver, compilation, middle, texts[middle], rounds, (content, round) => $"# {round}\n{content}")),
            Median(Edits(driver, compilation, middle, texts[middle], rounds, (content, round) => Put(content, "touchpoint ", " \"", $" \"{round} "))),
            Median(Edits(driver, compilation, middle, texts[middle], rounds, (content, round) => Put(content, "stage ", "{", $"{{\n touchpoint new-{round} \"New\"\n"))),
            Median(Edits(driver, compilation, 0, texts[0], rounds, (content, round) => $"{content}\ntouchpoint new-{round} \"New\"\n")));
    }

    /// <summary>The text with the first piece behind a word replaced.</summary>
    private static string Put(string content, string word, string piece, string other)
    {
        var at = content.IndexOf(piece, content.IndexOf(word, StringComparison.Ordinal), StringComparison.Ordinal);
        return content[..at] + other + content[(at + piece.Length)..];
    }

    private static List<double> Edits(
        GeneratorDriver driver, Compilation compilation, int? file, Text text, int rounds, Func<string, int, string> edit)
    {
        var times = new List<double>();
        for (var round = -1; round < rounds; round++)
        {
            var edited = file is null ? text : new Text(text.Path, edit(text.Content, round + 2));
            driver = file is null ? driver : driver.ReplaceAdditionalText(text, edited);
            (driver, var time) = Timed(driver, compilation);
            text = edited;
            if (round >= 0)
            {
                times.Add(time);
            }
        }

        return times;
    }

    private static (GeneratorDriver Driver, double Milliseconds) Timed(GeneratorDriver driver, Compilation compilation)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        driver = driver.RunGenerators(compilation);
        var time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        var result = driver.GetRunResult();
        return result.Diagnostics.IsEmpty && result.GeneratedTrees.Length > 2
            ? (driver, time)
            : throw new InvalidOperationException("The generator failed: " + string.Join(' ', result.Diagnostics));
    }

    /// <summary>Each file names a touchpoint wrongly by attribute and by a configured call, among a thousand other calls.</summary>
    private static void Analyze(int rounds)
    {
        var texts = GeneratedWorkspace.Create(100).Select(file => new Text("/shop/" + file.Path, file.Content)).ToImmutableArray();
        var code = Enumerable.Range(0, CodeFiles).Select(file => CSharpSyntaxTree.ParseText(Code(file), path: $"/shop/F{file}.cs")).ToList();
        var references = new[] { MetadataReference.CreateFromFile(typeof(object).Assembly.Location) };
        var compilation = CSharpCompilation.Create("Shop", code, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CompilerParts.Driver(texts).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var lines = code.Sum(tree => tree.GetText().Lines.Count);
        var table = new Table("C#", "ms of the processor", "found");
        Add(table, $"{lines} lines, the compiler alone", rounds, () => generated.Clone().GetDiagnostics().Count(found => found.Id == "JRN8001"));
        Add(table, "with an analyzer that does nothing", rounds, () => Found(new Idle(), generated, texts, new CallSettings()));
        Add(table, "with the analyzer, for attributes", rounds, () => Found(CompilerParts.CodeAnalyzer, generated, texts, new CallSettings()));
        Add(table, "and for calls", rounds, () => Found(CompilerParts.CodeAnalyzer, generated, texts, new CallSettings(("journeys_touchpoint_methods", "Track"))));
        table.Print($"The analyzer over code that names touchpoints of 100 journeys, median of {rounds}");
    }

    private static int Found(DiagnosticAnalyzer analyzer, Compilation compilation, ImmutableArray<Text> texts, CallSettings settings)
    {
        var run = compilation.Clone().WithAnalyzers([analyzer], new AnalyzerOptions([.. texts], settings));
        return run.GetAllDiagnosticsAsync().GetAwaiter().GetResult().Count(found => found.Id == "JRN8001");
    }

    private static void Add(Table table, string name, int rounds, Func<int> work)
    {
        var found = 0;
        var run = Measurement.Of(rounds, () => found = work());
        table.Add(name, run.Time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture), found.ToString(CultureInfo.InvariantCulture));
    }

    private static string Code(int file)
    {
        var code = new StringBuilder($"namespace Shop;\nclass F{file}\n{{\n    void Track(string name) {{ }}\n    [Journeys.Touchpoint(\"no.such\")]\n    void Wrong() => Track(\"no.such\");\n");
        for (var method = 0; method < MethodsPerFile; method++)
        {
            code.Append(CultureInfo.InvariantCulture, $"    int M{method}(int a, string b)\n    {{\n");
            for (var line = 0; line < 10; line++)
            {
                code.Append(CultureInfo.InvariantCulture, $"        a = M{(method + line) % MethodsPerFile}(a + b.Length, b.Substring({line}));\n");
            }

            code.Append("        return a;\n    }\n");
        }

        return code.Append("}\n").ToString();
    }

    private static string Median(List<double> times) =>
        times.Order().ElementAt(times.Count / 2).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>What it costs to have any analyzer at all.</summary>
#pragma warning disable RS1001 // it is no analyzer for anybody
    private sealed class Idle : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("IDLE", "", "", "", DiagnosticSeverity.Info, true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
            context.EnableConcurrentExecution();
            context.RegisterSemanticModelAction(_ => { });
        }
    }

    private sealed class Text(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public string Content => content;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
