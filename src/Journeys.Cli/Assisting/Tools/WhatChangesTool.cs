using Journeys.Cli.Comparing;
using Journeys.Cli.Output.Changes;
using Journeys.JsonRpc;
using Journeys.Mcp.Offering;
using Journeys.Review;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>what_changes</c>: what the working tree means for the customer, against a commit.</summary>
internal static class WhatChangesTool
{
    private const int MostFindings = 50;

    /// <summary>The tool.</summary>
    public static Tool Create(AssistantGround ground) => new(
        "what_changes",
        "Tell what changes",
        "Compares the saved files with a commit of their git repository, and tells what changes for the customer, the heaviest first (breaking, notable, "
        + "minor), and which findings come and go, in the shape of `journeys diff --format json`.",
        [
            new("base", "A branch, tag or commit; without it, HEAD, so that it tells what is not committed yet."),
            Given.Language,
            Given.Limit(50),
        ],
        (arguments, cancellation) =>
        {
            var language = ground.LanguageOf(arguments);
            var ownRules = ground.OwnRules(cancellation);
            var report = Compare(ground, arguments.Text("base") ?? "HEAD", cancellation);
            return Answer.List(
                report.Changes.Length,
                arguments.Number("limit"),
                language,
                (json, count) =>
                {
                    ChangeJson.Properties(json, report, language, count, MostFindings);
                    json.WriteNumber("findingsLeftOut", new[] { report.Findings.Introduced.Length, report.Findings.Resolved.Length, report.Findings.Accepted.Length }
                        .Sum(findings => Math.Max(0, findings - MostFindings)));
                    ownRules.Write(json, language);
                },
                i => Line(report.Changes[i], language),
                ownRules.Below(ChangeWords.Headline(report, language), language));
        });

    /// <summary>Only a commit may be named: a folder could lie anywhere.</summary>
    private static ChangeReport Compare(AssistantGround ground, string name, CancellationToken cancellation)
    {
        var context = ground.Context(cancellation);
        var loader = new SideLoader(context, ground.Root, ground.Root);
        var repository = loader.Repository ?? throw new RefusedException("The journeys are in no git repository, so there is nothing to compare them with.");
        var commit = repository.Find(name)
            ?? throw new RefusedException(
                $"There is no commit `{ShownName.Of(name)}`; name a branch, a tag or a commit of the repository.");
        return WorkspaceDiff.Run(context, loader.Tree(commit), loader.Of(ground.Sources(cancellation)), ground.Today).Report;
    }

    private static string Line(Change change, string language) =>
        $"{change.Weight.ToString().ToLowerInvariant()} {change.Kind.ToString().ToLowerInvariant()} {change.Path}: {change.Message.In(language)} ({Answer.Place(change.Origin)})";
}
