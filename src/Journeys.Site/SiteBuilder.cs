using System.Collections.Concurrent;
using System.Collections.Immutable;
using Journeys.Site.Model;
using Journeys.Site.Output;
using Journeys.Site.Pages;
using Journeys.Site.Templates;

namespace Journeys.Site;

/// <summary>The way from journeys to a site.</summary>
public static class SiteBuilder
{
    /// <summary>How many errors are kept: a broken layout fails on every page.</summary>
    private const int MostErrors = 20;

    /// <summary>Makes every page and asset and gives each to the sink as soon as it is ready.</summary>
    /// <param name="input">What the site is made from.</param>
    /// <param name="sink">Where the files go; called from as many threads as <see cref="SiteInput.Parallelism"/> allows.</param>
    /// <param name="cancellation">Ends the build at once.</param>
    /// <returns>What was written and what went wrong (a template, a link by name, the name of a file); with errors, the site is not whole.</returns>
    /// <exception cref="OperationCanceledException">The build was ended.</exception>
    public static SiteBuildResult Build(SiteInput input, ISiteSink sink, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(sink);

        // What is wrong with the journeys is looked for while the templates are read.
        var reading = Task.Run(() => (Templates: TemplateRenderer.Read(input.Templates, out var unreadable), Unreadable: unreadable), CancellationToken.None);
        var site = new SiteModel(input);
        ImmutableArray<SiteError> wrong = [.. FileNameCheck.Run(site).Concat(NamedLinkCheck.Run(site)).Take(MostErrors)];
        var (templates, unreadable) = reading.GetAwaiter().GetResult();
        if (!unreadable.IsEmpty || !wrong.IsEmpty)
        {
            return new SiteBuildResult(0, unreadable.IsEmpty ? wrong : unreadable);
        }

        var plan = new SitePlan(site);
        var writer = new PageWriter(site, plan.Trees, templates, sink, cancellation);
        foreach (var file in site.Files.All)
        {
            sink.Write(file.Path, file.Bytes);
        }

        var result = WritePages(plan, writer, input.Parallelism, cancellation);
        foreach (var (path, text) in SearchEngines.Sitemaps(site, writer.Paths))
        {
            writer.WriteText(path, text);
        }

        return result;
    }

    private static SiteBuildResult WritePages(SitePlan plan, PageWriter writer, int parallelism, CancellationToken cancellation)
    {
        var errors = new ConcurrentBag<SiteError>();
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Max(1, parallelism),
            CancellationToken = cancellation,
        };
        try
        {
            using var lanes = new FileLanes(plan.Lanes());
            Parallel.For(0, options.MaxDegreeOfParallelism, options, (worker, loop) =>
            {
                while (!loop.ShouldExitCurrentIteration && lanes.TryTake(worker, out var file))
                {
                    cancellation.ThrowIfCancellationRequested();
                    try
                    {
                        file.Make(writer);
                    }
                    catch (TemplateException e)
                    {
                        errors.Add(e.Error);
                        if (e.IsEndless || errors.Count >= MostErrors)
                        {
                            loop.Stop();
                        }
                    }
                }
            });
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (AggregateException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        return new SiteBuildResult(writer.Pages, [.. errors.OrderBy(error => error.ToString(), StringComparer.Ordinal)]);
    }
}
