using System.Globalization;
using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Diagnostics.Checking;
using Journeys.Language.Text;

namespace Journeys.Language.Model.Names;

/// <summary>
/// Tells names that people cannot tell apart. A small part of the confusables of Unicode Technical Standard 39: the Cyrillic and
/// Greek letters that look like Latin ones, and compatibility forms.
/// </summary>
internal static class LookAlikes
{
    private const string Foreign = "аеорсухіјѕԁԛԝһкмтвнгпαορυνικτχɡıſ";
    private const string Latin = "aeopcyxijsdqwhkmtbhrnaopuvikt" + "xgis";

    /// <summary>Whether a name has Latin letters without marks alone.</summary>
    public static bool IsPlain(string name)
    {
        foreach (var character in name)
        {
            if (character >= '\u0080')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A form that is equal for names that look alike.</summary>
    public static string Skeleton(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var skeleton = new StringBuilder(name.Length);
        foreach (var character in NormalForm.Compatible(name).ToLowerInvariant())
        {
            // The sigma at the end of a word is the same letter; an eszett is two to disks that ignore case, so that one file would hide another.
            var letter = character == '\u03C2' ? '\u03C3' : character;
            var index = Foreign.IndexOf(letter);
            skeleton.Append(letter == '\u00DF' ? "ss" : (index < 0 ? letter : Latin[index]).ToString());
        }

        return skeleton.ToString();
    }

    /// <summary>The first letter in which two names differ, by its code point.</summary>
    public static Phrase Difference(string name, string other)
    {
        for (var i = 0; i < Math.Min(name.Length, other.Length); i++)
        {
            if (name[i] != other[i])
            {
                var (number, here, there) = ((i + 1).ToString(CultureInfo.InvariantCulture), Visible.CodePoint(name[i]), Visible.CodePoint(other[i]));
                return new(
                    $"letter {number} is {here} here and {there} there",
                    $"letter {number} is hier {here} en daar {there}",
                    $"bogstav {number} er {here} her og {there} der");
            }
        }

        return new("they differ in length", "ze zijn niet even lang", "de er ikke lige lange");
    }
}
