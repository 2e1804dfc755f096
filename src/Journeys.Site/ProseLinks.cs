using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Site.Model;

namespace Journeys.Site;

/// <summary>The links by name in the prose of journeys, for who checks without building: a build refuses one that means nothing.</summary>
public static class ProseLinks
{
    /// <summary>A finding for each link that means nothing, at its name.</summary>
    /// <param name="workspace">The journeys.</param>
    /// <param name="rules">The rules that a link may name.</param>
    /// <param name="handbook">Reads the pages that a link may name; called only where one names a page.</param>
    public static ImmutableArray<Finding> Check(
        Workspace workspace, ImmutableArray<RuleDescriptor> rules, Func<ImmutableArray<HandbookPage>> handbook)
    {
        ArgumentNullException.ThrowIfNull(handbook);
        LocalText[] texts = [.. NamedLinkCheck.Texts(workspace)];
        if (texts.Length == 0)
        {
            return [];
        }

        var namesPages = Array.Exists(texts, static text => text.Value.Contains("page", StringComparison.Ordinal));
        var site = new SiteModel(new SiteInput(workspace, [], rules, default) { Handbook = namesPages ? handbook() : [] });
        return [.. texts.SelectMany(text => NamedLinkCheck.In(site, text)).Select(found => Told(found.Place, found.Problem))];
    }

    private static Finding Told(Language.Text.Origin place, NamedProblem problem)
    {
        var finding = LanguageRules.UnknownReference.At(place, Sentence(problem.Message));
        return problem.Meant is { } meant && place.Text.Length > 0
            ? finding.With(Findings.ChangeTo(meant, place, FixKind.Suggestion))
            : finding;
    }

    private static Phrase Sentence(Phrase words) => new(Ended(words.English), Ended(words.Dutch), Ended(words.Danish));

    private static string Ended(string words) => words.EndsWith('?') ? words : words + ".";
}
