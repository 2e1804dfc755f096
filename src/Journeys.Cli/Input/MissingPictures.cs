using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Cli.Input;

/// <summary>
/// Tells of pictures that the site cannot show, since they are not there, lie elsewhere, or are of another kind. Journeys without a single picture
/// beside them are spared: they are read somewhere without what belongs to them, as in a review of texts.
/// </summary>
internal static class MissingPictures
{
    /// <summary>A finding for each such picture, at its path.</summary>
    /// <param name="workspace">The journeys.</param>
    /// <param name="files">What lies in the folder of the journeys.</param>
    /// <param name="folder">That folder, as it is shown.</param>
    public static IEnumerable<Finding> Check(Workspace workspace, FilesBelow files, string folder)
    {
        var hasPictures = new Lazy<bool>(() => files.HasAny(SiteSources.IsShownPicture));
        foreach (var image in workspace.Files.SelectMany(PictureNames.ImagesIn))
        {
            if (Problem(image.Path, files, folder, hasPictures) is { } problem)
            {
                yield return problem with { Severity = Severity.Warning };
            }
        }
    }

    private static Finding? Problem(LocalText image, FilesBelow files, string folder, Lazy<bool> hasPictures)
    {
        var written = MissingAnswers.Shown(image);
        if (PictureNames.PathOf(image.Value) is not { Length: > 0 } path)
        {
            return Elsewhere(image, written, folder);
        }

        return files.Has(path) ? (SiteSources.IsShownPicture(path) ? null : OfOtherKind(image, written))
            : !hasPictures.Value ? null
            : NotThere(image, written, files.Nearest(path, SiteSources.IsShownPicture), folder);
    }

    private static Finding Elsewhere(LocalText image, string written, string folder) => LanguageRules.UnknownReference.At(image.Origin, new(
        $"The site shows no picture from {written}. Put the picture in the folder `{folder}`, and write its path from there, such as `images/poster.png`.",
        $"De site toont geen afbeelding van {written}. Zet de afbeelding in de map `{folder}` en schrijf het pad vanaf daar, bijvoorbeeld `images/poster.png`.",
        $"Sitet viser ikke noget billede fra {written}. Læg billedet i mappen `{folder}`, og skriv stien derfra, for eksempel `images/poster.png`."));

    private static Finding OfOtherKind(LocalText image, string written) => LanguageRules.UnknownReference.At(image.Origin, new(
        $"The site does not show {written}. It shows pictures that end in {SiteSources.ShownPictures("or")}.",
        $"De site toont {written} niet. Zij toont afbeeldingen die eindigen op {SiteSources.ShownPictures("of")}.",
        $"Sitet viser ikke {written}. Det viser billeder, der ender på {SiteSources.ShownPictures("eller")}."));

    private static Finding NotThere(LocalText image, string written, string? nearest, string folder)
    {
        if (nearest is null)
        {
            return LanguageRules.UnknownReference.At(image.Origin, new(
                $"There is no picture {written} in the folder `{folder}`, so the site shows none. Put it there, or correct the path.",
                $"Er is geen afbeelding {written} in de map `{folder}`, dus de site toont er geen. Zet die daar neer, of verbeter het pad.",
                $"Der er intet billede {written} i mappen `{folder}`, så sitet viser ikke noget. Læg det der, eller ret stien."));
        }

        return LanguageRules.UnknownReference
            .At(image.Origin, new(
                $"There is no picture {written} in the folder `{folder}`; did you mean `{nearest}`?",
                $"Er is geen afbeelding {written} in de map `{folder}`; bedoelde je `{nearest}`?",
                $"Der er intet billede {written} i mappen `{folder}`; mente du `{nearest}`?"))
            .With(MissingAnswers.ChangeTo(nearest, image.Origin));
    }
}
