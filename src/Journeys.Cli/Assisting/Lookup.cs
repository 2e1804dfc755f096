using Journeys.JsonRpc;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting;

/// <summary>Finds what an assistant names, or says what it may have meant.</summary>
internal static class Lookup
{
    /// <summary>A journey.</summary>
    /// <exception cref="RefusedException">There is none of that name.</exception>
    public static EffectiveJourney Journey(Workspace workspace, string name) =>
        workspace.Journeys.TryGet(NameText.Normalize(name), out var journey)
            ? workspace.View(journey)
            : throw new RefusedException(Unknown("journey", name, workspace.Journeys.Names, "list_journeys tells which there are"));

    /// <summary>A touchpoint of a journey.</summary>
    /// <exception cref="RefusedException">There is none of that name.</exception>
    public static EffectiveTouchpoint Touchpoint(EffectiveJourney journey, string name) =>
        journey.Touchpoint(NameText.Normalize(name)) ?? throw new RefusedException(Unknown(
            "touchpoint",
            name,
            journey.Touchpoints.Select(touchpoint => touchpoint.Name.Value),
            $"get_journey tells which there are in `{journey.Name.Value}`"));

    private static string Unknown(string kind, string name, IEnumerable<string> known, string advice)
    {
        var rest = Spelling.Nearest(name, known) is { } near ? $"did you mean `{near}`?" : advice + ".";
        return $"There is no {kind} `{ShownName.Of(name)}`; {rest}";
    }
}
