using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Edits;

namespace Journeys.Rules;

/// <summary>Who looks after a touchpoint.</summary>
internal static class Ownership
{
    /// <summary>Whether the touchpoint or its journey names a team.</summary>
    public static bool IsOwned(EffectiveTouchpoint touchpoint) => IsOwned(touchpoint.Facts, touchpoint.Stage.Journey);

    /// <summary>Whether these facts or the journey name a team.</summary>
    public static bool IsOwned(Touchpoint facts, EffectiveJourney journey) =>
        facts.Owner is not null || journey.Declaration.Owner is not null;

    /// <summary>A place where the owner could have been named.</summary>
    public static RelatedPlace Place(string keyword, Declaration declaration, Workspace workspace) =>
        new($"{keyword} {declaration.Name.Value} \"{Titles.Of(declaration, workspace)}\"", declaration.Name.Origin);

    /// <summary>Makes the only team of the workspace the owner; which of several it is, people decide.</summary>
    public static ImmutableArray<Fix> Fixes(Origin touchpoint, Workspace workspace)
    {
        if (workspace.Teams.All.Length != 1 || StatementEdits.Append(touchpoint, $"owner {workspace.Teams.All[0].Name.Value}") is not { } edit)
        {
            return [];
        }

        var team = Titles.Of(workspace.Teams.All[0], workspace);
        var title = new Phrase(
            $"Make \"{team}\" the owner of this touchpoint",
            $"Maak \"{team}\" eigenaar van dit contactmoment",
            $"Gør \"{team}\" til ejer af kontaktpunktet");
        return [new Fix(title, FixKind.Suggestion, [edit])];
    }
}
