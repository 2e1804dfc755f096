using Journeys.Language.Diagnostics;
using Journeys.Language.Diagnostics.Checking;
using Journeys.Language.Text;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of texts in a language that the workspace does not speak. Files without a workspace are not judged.</summary>
internal static class LanguageTagChecker
{
    public static void Check(Workspace workspace, FileModel file, List<Finding> findings)
    {
        if (workspace.Settings is null)
        {
            return;
        }

        var tags = file.LanguageTags.Concat(file.Journeys.SelectMany(journey => journey.Languages));
        foreach (var tag in tags)
        {
            if (!workspace.Languages.Contains(tag.Value))
            {
                findings.Add(Unknown(workspace, tag));
            }
        }
    }

    private static Finding Unknown(Workspace workspace, Identifier tag)
    {
        var spoken = Words.Both(workspace.Languages);
        var all = string.Join(", ", workspace.Languages.Select(Words.Quoted));
        var finding = LanguageRules.UnknownLanguage.At(tag.Origin, new(
            $"The workspace does not speak `{tag.Value}`; it speaks {all}. "
                + $"Change the tag, or add `{tag.Value}` to `languages` of the workspace.",
            $"De werkruimte kent de taal `{tag.Value}` niet, alleen {spoken.Dutch}. "
                + $"Verander de taalcode, of zet `{tag.Value}` bij `languages` van de werkruimte.",
            $"Arbejdsrummet kender ikke sproget `{tag.Value}`, kun {spoken.Danish}. "
                + $"Ret sprogkoden, eller føj `{tag.Value}` til `languages` i arbejdsrummet."));
        var nearest = tag.Value.Length > 5 ? null : Spelling.Nearest(tag.Value, workspace.Languages);
        return nearest is null ? finding : finding.With(Findings.ChangeTo(nearest, tag.Origin, FixKind.Suggestion));
    }
}
