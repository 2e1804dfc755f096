using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Roslyn;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.RoslynHost.Protocol;
using Journeys.Rules.Code;
using Journeys.Rules.Configuration;
using Journeys.Rules.Engine;
using Journeys.Tracing.Messages;

namespace Journeys.Cli.Tracing;

/// <summary>What a trace gave.</summary>
/// <param name="Trace">Which code serves which touchpoint.</param>
/// <param name="Report">The findings about code.</param>
/// <param name="Answer">What the code says by itself.</param>
internal sealed record TraceOutcome(CodeTrace Trace, CheckReport Report, TraceAnswer Answer);

/// <summary>From journeys and code to places and findings. The code is read by the second process; nothing of it is built or run.</summary>
internal static class CodeTracing
{
    private const string CodeFamily = "JRN8";

    /// <summary>Traces.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read, or the second process does not answer.</exception>
    public static TraceOutcome Run(CliContext context, SourceSet sources, CodeSet code, string? cacheFile, Date today)
    {
        var texts = SourceReader.Read(context, sources.Files);
        var workspace = WorkspaceLoader.Load([.. texts.Select(text => text.Source)], context.Parallelism);
        var answer = Ask(context, Request(context, workspace, code, cacheFile));
        context.Cancellation.ThrowIfCancellationRequested();
        var touchpoints = new CodeTouchpoints(workspace);
        var trace = new TraceJoin(touchpoints, answer).Run();
        var found = new CodeFindings(context, touchpoints).Of(answer);
        return new TraceOutcome(trace, Check(context, workspace, sources, trace, found, today), answer);
    }

    private static TraceRequest Request(CliContext context, Workspace workspace, CodeSet code, string? cacheFile)
    {
        var settings = new TouchpointMethodSettings(context);
        string[] symbols = [.. workspace.Views.SelectMany(view => view.Touchpoints).SelectMany(touchpoint => touchpoint.Facts.Code)
            .Concat(workspace.SharedTouchpoints.All.SelectMany(touchpoint => touchpoint.Code))
            .Select(line => line.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new TraceRequest([.. code.Files.Select(file => new TraceFile(file.FullPath, file.ShownPath, settings.For(file)))], symbols, cacheFile)
        {
            Parallelism = context.Parallelism,
        };
    }

    private static TraceAnswer Ask(CliContext context, TraceRequest request)
    {
        using var client = new RoslynClient(context, RoslynLimits.Default);
        var careful = new CarefulTracing((asked, note) => client.Ask(
            HostKinds.Trace,
            asked,
            TraceMessages.Default.TraceRequest,
            TraceMessages.Default.TraceAnswer,
            note is null ? null : said => note(said.GetString() ?? ""),
            context.Cancellation));
        try
        {
            return careful.Ask(request);
        }
        catch (RoslynFailure failure)
        {
            throw new CliException(failure.Message, failure);
        }
    }

    /// <summary>Only the findings about code are told; the rest is for <c>check</c>.</summary>
    private static CheckReport Check(
        CliContext context, Workspace workspace, SourceSet sources, CodeTrace trace, ImmutableArray<Finding> found, Date today)
    {
        var files = found.Select(finding => finding.Origin.File).Distinct(StringComparer.Ordinal).Select(file => new SourceFile(context.FullPath(file), file));
        var settings = SeveritySettings.Load(context, RuleBook.BuiltIn, [.. sources.Files, .. files]);
        var result = RuleEngine.Check(workspace, new CheckOptions(today)
        {
            Rules = [new UntracedTouchpoint(trace)],
            Beside = found,
            SeverityOf = settings.SeverityOf,
        });
        return new CheckReport(workspace, new CheckResult(
            [.. result.Findings.Where(finding => IsAboutCode(finding.Rule))],
            [.. result.Accepted.Where(accepted => IsAboutCode(accepted.Finding.Rule))]));
    }

    private static bool IsAboutCode(RuleDescriptor rule) => rule.Id.StartsWith(CodeFamily, StringComparison.Ordinal);
}
