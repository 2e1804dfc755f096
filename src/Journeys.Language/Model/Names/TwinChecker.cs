using Journeys.Language.Diagnostics;
using Journeys.Language.Diagnostics.Checking;

namespace Journeys.Language.Model.Names;

/// <summary>Tells of what is said twice in the default language: once without a language, once with it.</summary>
internal static class TwinChecker
{
    public static void Check(Workspace workspace, FileModel file, List<Finding> findings)
    {
        foreach (var twin in file.Twins)
        {
            if (twin.Language == workspace.DefaultLanguage)
            {
                findings.Add(Repeated(twin));
            }
        }
    }

    private static Finding Repeated(LanguageTwin twin)
    {
        var keyword = Words.Source(twin.Later.Text);
        var language = Words.Quoted(twin.Language);
        return LanguageRules.RepeatedKeyword
            .At(twin.Later, new(
                $"{keyword} stands here a second time in {language}: a statement without a language is in the first one of the workspace. Keep one of the two.",
                $"{keyword} staat hier voor de tweede keer in {language}: een regel zonder taal is in de eerste taal van de werkruimte. Laat een van de twee staan.",
                $"{keyword} står her for anden gang på {language}: en linje uden sprog er på det første sprog i arbejdsrummet. Behold den ene."))
            .With(new RelatedPlace(
                new("It stands here first.", "Hier staat het voor het eerst.", "Her står det første gang."), twin.Earlier));
    }
}
