using Journeys.Language.Model;

namespace Journeys.Rules;

/// <summary>How messages name things: by their title, in the workspace's first language.</summary>
internal static class Titles
{
    /// <summary>The title of a touchpoint, or its name where it has none.</summary>
    public static string Of(EffectiveTouchpoint touchpoint)
    {
        var workspace = touchpoint.Stage.Journey.Workspace;
        return workspace.Best(touchpoint.Declaration.Title, workspace.DefaultLanguage)?.Value
            ?? workspace.Best(touchpoint.Facts.Title, workspace.DefaultLanguage)?.Value
            ?? touchpoint.Name.Value;
    }

    /// <summary>The title of anything declared, or its name where it has none.</summary>
    public static string Of(Declaration declaration, Workspace workspace) =>
        workspace.Best(declaration.Title, workspace.DefaultLanguage)?.Value ?? declaration.Name.Value;
}
