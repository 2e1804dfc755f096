using System.Text.RegularExpressions;
using Journeys.Language.Text;

namespace Journeys.Site.Templates;

/// <summary>Says in our own words that a template asks for something that its page does not have, with what it may mean.</summary>
internal static partial class MemberGuess
{
    /// <summary>The message of a failure of a template.</summary>
    /// <param name="message">What Scriban says.</param>
    public static string Told(string message)
    {
        if (Missing().Match(message) is not { Success: true } missing)
        {
            return message;
        }

        var name = missing.Groups[1].Value;
        return Spelling.Nearest(name, Known()) is { } nearest && nearest != name
            ? $"There is no `{name}` here; did you mean `{nearest}`?"
            : $"There is no `{name}` here";
    }

    /// <summary>What the built-in templates ask for; only asked where something has failed.</summary>
    private static IEnumerable<string> Known() => TemplateSet.BuiltIn.Paths
        .Where(static path => path.EndsWith(".html", StringComparison.Ordinal))
        .SelectMany(static path => Member().Matches(TemplateSet.BuiltIn.Text(path)!).Select(static member => member.Groups[1].Value))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("^Cannot get member with name ([^ .]+)\\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Missing();

    [GeneratedRegex("(?<=[a-z_0-9])\\.([a-z_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Member();
}
