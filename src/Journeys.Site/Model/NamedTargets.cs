using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Site.Model;

/// <summary>What a link by name means.</summary>
/// <param name="Place">Where the site shows it; null where it does not.</param>
/// <param name="Declaration">The thing; null for a page of the handbook and a rule.</param>
/// <param name="Words">What to call it where it has no title of its own.</param>
internal sealed record NamedTarget(SitePlace? Place, Declaration? Declaration, string Words);

/// <summary>Why a link by name means nothing.</summary>
/// <param name="Message">What is wrong, for who wrote it.</param>
/// <param name="Meant">What is probably meant, as it stands between the brackets; null where nothing is near.</param>
internal sealed record NamedProblem(Phrase Message, string? Meant);

/// <summary>
/// Finds what <c>[[…]]</c> names: <c>running-shoes</c> (a journey), <c>running-shoes.checkout</c>, <c>checkout</c> (in the same journey,
/// a shared touchpoint, or the only one of that name), and <c>kind:name</c> for everything else.
/// </summary>
internal sealed class NamedTargets(SiteModel site)
{
    private static readonly string[] Kinds =
        ["journey", "touchpoint", "message", "claim", "persona", "channel", "team", "metric", "page", "rule"];

    private const int MostMeant = 3;

    private readonly Lazy<ILookup<string, EffectiveTouchpoint>> _touchpoints = new(() => site.Workspace.Views
        .SelectMany(journey => journey.Touchpoints)
        .ToLookup(touchpoint => touchpoint.Name.Value, StringComparer.Ordinal));

    /// <summary>Finds it.</summary>
    /// <param name="written">What stands between the brackets.</param>
    /// <param name="text">Where the text stands, if it belongs to a journey.</param>
    /// <param name="problem">Why nothing was found; null where something was.</param>
    public NamedTarget? Find(string written, Origin? text, out NamedProblem? problem)
    {
        problem = null;
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var kind = colon < 0 ? "" : written[..colon].Trim();
        var name = written[(colon + 1)..].Trim();
        var found = kind switch
        {
            "" => Journey(name) ?? Touchpoint(name, text, ref problem),
            "journey" => Journey(name),
            "touchpoint" => Touchpoint(name, text, ref problem),
            "page" => Page(name),
            "rule" => site.Explains(name) ? new NamedTarget(NamedPlaces.OfRule(name), null, name) : null,
            _ => Declared(kind, name),
        };
        if (found is null)
        {
            problem ??= Unknown(kind, name);
        }

        return found;
    }

    private NamedTarget? Journey(string name) => site.Workspace.Journeys.TryGet(name, out var journey)
        ? new NamedTarget(site.Journey(journey.Name) is { } view ? NamedPlaces.Of(view) : null, journey, name)
        : null;

    private NamedTarget? Touchpoint(string name, Origin? text, ref NamedProblem? problem)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0)
        {
            return _touchpoints.Value[name[(dot + 1)..]].FirstOrDefault(touchpoint => touchpoint.Stage.Journey.Name.Value == name[..dot]) is { } one
                ? In(one)
                : null;
        }

        ImmutableArray<EffectiveTouchpoint> all = [.. _touchpoints.Value[name]];
        if (all.FirstOrDefault(touchpoint => text is { } here && touchpoint.Stage.Journey.Declaration.Origin.Contains(here)) is { } own)
        {
            return In(own);
        }

        if (site.Workspace.SharedTouchpoints.TryGet(name, out var shared))
        {
            return new NamedTarget(NamedPlaces.Of(shared), shared, name);
        }

        if (all.Length > 1)
        {
            problem = MeansSeveral(name, [.. all.Take(MostMeant).Select(Full)]);
        }

        return all.Length == 1 ? In(all[0]) : null;
    }

    private NamedTarget In(EffectiveTouchpoint touchpoint) => new(
        site.Journey(touchpoint.Stage.Journey.Name) == touchpoint.Stage.Journey ? NamedPlaces.Of(touchpoint) : null,
        touchpoint.Facts,
        touchpoint.Name.Value);

    private NamedTarget? Page(string name) =>
        site.Handbook.In(name, site.Workspace.DefaultLanguage, site.Workspace.DefaultLanguage) is { } page
            ? new NamedTarget(new SitePlace(name == Pages.HandbookPages.IndexName ? SitePaths.Handbook : page.Path), null, page.Title)
            : null;

    private NamedTarget? Declared(string kind, string name)
    {
        var workspace = site.Workspace;
        return kind switch
        {
            "message" => Of(workspace.Messages),
            "claim" => Of(workspace.Claims),
            "persona" => Of(workspace.Personas),
            "channel" => Of(workspace.Channels),
            "team" => Of(workspace.Teams),
            "metric" => Of(workspace.Metrics),
            _ => null,
        };

        NamedTarget? Of<T>(DeclarationTable<T> table)
            where T : Declaration => table.TryGet(name, out var found) ? new NamedTarget(NamedPlaces.Of(found), found, name) : null;
    }

    private static NamedProblem MeansSeveral(string name, string[] all) => new(
        new(
            $"`[[{name}]]` may mean {string.Join(" or ", all)}; write which",
            $"`[[{name}]]` kan {string.Join(" of ", all)} betekenen; schrijf welke",
            $"`[[{name}]]` kan betyde {string.Join(" eller ", all)}; skriv hvilken"),
        null);

    private NamedProblem Unknown(string kind, string name)
    {
        if (kind.Length > 0 && !Kinds.Contains(kind))
        {
            return UnknownKind(kind, name);
        }

        var near = Spelling.Nearest(name, Candidates(kind));
        var written = kind.Length == 0 ? name : kind + ":" + name;
        var meant = near is null || kind.Length == 0 ? near : kind + ":" + near;
        return new(
            new(
                $"`[[{written}]]` names nothing" + (meant is null ? ": name what is there, or leave out the brackets" : $"; did you mean `[[{meant}]]`?"),
                $"`[[{written}]]` verwijst nergens naar" + (meant is null ? ": noem iets dat er is, of laat de haken weg" : $"; bedoelde je `[[{meant}]]`?"),
                $"`[[{written}]]` henviser ikke til noget" + (meant is null ? ": nævn noget, der findes, eller udelad parenteserne" : $"; mente du `[[{meant}]]`?")),
            meant);
    }

    private static NamedProblem UnknownKind(string kind, string name)
    {
        var (meant, known) = (Spelling.Nearest(kind, Kinds), string.Join(", ", Kinds));
        return new(
            new(
                $"`{kind}` in `[[{kind}:{name}]]` is no kind of thing that can be linked to; " + (meant is null ? "there are " + known : $"did you mean `{meant}`?"),
                $"`{kind}` in `[[{kind}:{name}]]` is geen soort waarnaar je kunt verwijzen; " + (meant is null ? "er zijn " + known : $"bedoelde je `{meant}`?"),
                $"`{kind}` i `[[{kind}:{name}]]` er ikke en slags, der kan henvises til; " + (meant is null ? "der er " + known : $"mente du `{meant}`?")),
            meant is null ? null : meant + ":" + name);
    }

    private IEnumerable<string> Candidates(string kind) => kind switch
    {
        "message" => site.Workspace.Messages.Names,
        "claim" => site.Workspace.Claims.Names,
        "persona" => site.Workspace.Personas.Names,
        "channel" => site.Workspace.Channels.Names,
        "team" => site.Workspace.Teams.Names,
        "metric" => site.Workspace.Metrics.Names,
        "page" => site.Handbook.Names,
        "rule" => site.Input.Rules.Select(rule => rule.Name),
        "journey" => site.Workspace.Journeys.Names,
        _ => site.Workspace.Journeys.Names
            .Concat(_touchpoints.Value.SelectMany(touchpoints => touchpoints).Select(Full))
            .Concat(_touchpoints.Value.Select(touchpoints => touchpoints.Key)),
    };

    private static string Full(EffectiveTouchpoint touchpoint) => touchpoint.Stage.Journey.Name.Value + "." + touchpoint.Name.Value;
}
