using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Journeys.Site.Templates.Compiled;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Journeys.Site.Templates;

/// <summary>Reads all templates once and runs them, each run with limits of its own. Many threads may render at once.</summary>
internal sealed class TemplateRenderer
{
    /// <summary>How many turns a loop may take, those within it counted.</summary>
    public const int MostLoopTurns = 200_000;

    /// <summary>How long a page may become.</summary>
    public const int LongestOutput = 32 << 20;

    /// <summary>A page takes milliseconds, so that one which takes seconds never ends.</summary>
    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(3);

    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CompiledTemplate?> _compiled = new(StringComparer.Ordinal);
    private readonly MemoryLoader _loader;

    private TemplateRenderer(TemplateSet set, ImmutableArray<SiteError>.Builder errors)
    {
        _loader = new MemoryLoader(set);
        var options = new ParserOptions { ExpressionDepthLimit = 100 };
        foreach (var path in set.Paths.Where(IsTemplate))
        {
            var template = Template.Parse(set.Text(path), path, options);
            if (template.HasErrors)
            {
                var first = template.Messages[0];
                errors.Add(new SiteError(path, first.Span.Start.Line + 1, null, first.Message));
            }
            else
            {
                _templates.Add(path, template);
            }
        }
    }

    private TimeSpan TimePerPage { get; init; }

    /// <summary>Reads the templates of a set.</summary>
    /// <param name="set">The files.</param>
    /// <param name="errors">Those that cannot be read; then the renderer is not to be used.</param>
    /// <param name="timePerPage">How long a page may take, where that is another time than usual.</param>
    public static TemplateRenderer Read(TemplateSet set, out ImmutableArray<SiteError> errors, TimeSpan? timePerPage = null)
    {
        var found = ImmutableArray.CreateBuilder<SiteError>();
        var renderer = new TemplateRenderer(set, found) { TimePerPage = timePerPage ?? UsualTime };
        errors = found.ToImmutable();
        return renderer;
    }

    /// <summary>The steps of a template; null where there is no such template, or Scriban has to run it.</summary>
    /// <param name="path">The template.</param>
    public CompiledTemplate? Compiled(string path) => _compiled.GetOrAdd(path, Compile);

    /// <summary>Runs a template.</summary>
    /// <param name="path">The template.</param>
    /// <param name="globals">What it sees, by name.</param>
    /// <param name="page">The page that is being made, for errors.</param>
    /// <param name="cancellation">Ends it at once.</param>
    /// <exception cref="TemplateException">The template fails or does not keep within its limits.</exception>
    public string Render(string path, ScriptObject globals, string page, CancellationToken cancellation)
    {
        if (!_templates.TryGetValue(path, out var template))
        {
            throw new TemplateException(new SiteError(path, 0, page, "There is no such template"));
        }

        using var limit = new PageTime(TimePerPage, cancellation);
        try
        {
            return template.Render(Context(globals, limit.Token));
        }
        catch (ScriptAbortException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (ScriptAbortException e)
        {
            var message = "It takes longer than " + TimePerPage.TotalSeconds.ToString(CultureInfo.InvariantCulture) + " seconds";
            throw new TemplateException(Failure(e, message, path, page).Error) { IsEndless = true };
        }
        catch (ScriptRuntimeException e)
        {
            throw Failure(e, MemberGuess.Told(e.OriginalMessage), path, page);
        }
    }

    private CompiledTemplate? Compile(string path) => !_templates.TryGetValue(path, out var template) ? null : TemplateCompiler.Compile(
        template,
        name => _templates.GetValueOrDefault("partials/" + name + ".html"),
        path.StartsWith("layouts/", StringComparison.Ordinal));

    private static TemplateException Failure(ScriptRuntimeException e, string message, string path, string page) =>
        new(new SiteError(e.Span.FileName ?? path, e.Span.Start.Line + 1, page, message));

    private static bool IsTemplate(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private TemplateContext Context(ScriptObject globals, CancellationToken cancellation)
    {
        var context = new TemplateContext(SafeBuiltins.Instance)
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedIndexerAccess = false,
            AutoIndent = false,
            LoopLimit = MostLoopTurns,
            RecursiveLimit = 50,
            ObjectRecursionLimit = 10,
            RegexTimeOut = TimeSpan.FromMilliseconds(250),
            LimitToString = LongestOutput,
            OutputLimit = LongestOutput,
            OnStringLimit = ScriptLimitBehavior.Throw,
            OnOutputLimit = ScriptLimitBehavior.Throw,
            NewLine = "\n",
            TemplateLoader = _loader,
            CancellationToken = cancellation,
        };
        foreach (var (name, template) in _templates)
        {
            context.CachedTemplates.Add(name, template);
        }

        context.PushGlobal(globals);
        context.PushGlobal(new ScriptObject());
        return context;
    }

    /// <summary>Partials by their path within the set; nothing else can be included.</summary>
    private sealed class MemoryLoader(TemplateSet set) : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
        {
            var path = "partials/" + templateName + ".html";
            return set.Has(path)
                ? path
                : throw new ScriptRuntimeException(callerSpan, "There is no partial " + path);
        }

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => set.Text(templatePath);

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new(Load(context, callerSpan, templatePath));
    }
}

/// <summary>A page that could not be made because of its template.</summary>
internal sealed class TemplateException(SiteError error) : Exception(error.ToString())
{
    /// <summary>What is wrong and where.</summary>
    public SiteError Error { get; } = error;

    /// <summary>Whether the time was up; then other pages would take as long.</summary>
    public bool IsEndless { get; init; }
}
