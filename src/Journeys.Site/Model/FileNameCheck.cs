using System.Globalization;
using System.Text;
using Journeys.Language.Text;

namespace Journeys.Site.Model;

/// <summary>
/// Whether the files beside the journeys have names under which a site can be published from any machine: none that a system keeps for
/// itself, none that shows otherwise than it is, and no two that some system takes for one, so that one page would hide another.
/// </summary>
internal static class FileNameCheck
{
    private const int LongestName = 200;
    private const string Forbidden = "<>:\"|?*\\";

    /// <summary>An error for each that has none; it names the file, and the other one where there are two.</summary>
    public static IEnumerable<SiteError> Run(SiteModel site)
    {
        var input = site.Input;
        return [
            .. Errors(input.Handbook.Where(page => !page.IsGenerated).Select(page => page.Path), input.Folder + "/handbook/"),
            .. Errors(input.Assets.Select(file => file.Path), input.Folder + "/"),
        ];
    }

    private static IEnumerable<SiteError> Errors(IEnumerable<string> paths, string folder)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path.Split('/').Select(Problem).FirstOrDefault(problem => problem is not null) is { } problem)
            {
                yield return new SiteError(folder + path, 0, null, problem + "; rename it");
            }
            else if (!known.TryAdd(Fold(path), path))
            {
                yield return new SiteError(folder + path, 0, null, "some machines take `" + path + "` and `" + known[Fold(path)] + "` for one file; rename one");
            }
        }
    }

    private static string? Problem(string name) => name switch
    {
        "" or "." or ".." => "the name leads elsewhere",
        _ when name.Length > LongestName => "the name is longer than " + LongestName.ToString(CultureInfo.InvariantCulture) + " characters",
        _ when name[0] == ' ' || name[^1] is ' ' or '.' => "the name begins or ends with a blank or a dot, which some machines leave out",
        _ when name.EnumerateRunes().Select(Unfit).FirstOrDefault(unfit => unfit is not null) is { } unfit => "no file may have " + unfit + " in its name",
        _ when DeviceNames.Has(Fold(name.Split('.')[0].TrimEnd(' '))) => "the name is that of a device on some machines",
        _ => null,
    };

    private static string? Unfit(Rune rune)
    {
        if (rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal))
        {
            return "`" + rune + "`";
        }

        var isUnseen = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || rune == Rune.ReplacementChar;
        return isUnseen ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}") : null;
    }

    /// <summary>
    /// A name as the most forgetful machine keeps it: without case (in which an eszett is two letters), and with one form for letters that
    /// look alike.
    /// </summary>
    private static string Fold(string name) =>
        NormalForm.Compatible(NormalForm.Compatible(name).ToLowerInvariant()).Replace("\u00DF", "ss", StringComparison.Ordinal);
}
