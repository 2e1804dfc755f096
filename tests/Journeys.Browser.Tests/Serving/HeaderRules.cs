using System.Text.RegularExpressions;

namespace Journeys.Browser.Tests.Serving;

/// <summary>
/// The <c>[[headers]]</c> of a <c>netlify.toml</c>: what they say for a path. Reads just the part of TOML that stands there, and
/// refuses a line that it does not know, so that no header is lost unseen.
/// </summary>
internal sealed partial class HeaderRules
{
    private readonly List<(Regex Path, Dictionary<string, string> Values)> _rules = [];

    /// <summary>The headers of a path; a later rule wins.</summary>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in _rules.Where(rule => rule.Path.IsMatch(path)).SelectMany(rule => rule.Values))
        {
            headers[name] = value;
        }

        return headers;
    }

    public static HeaderRules Parse(string toml)
    {
        var rules = new HeaderRules();
        var section = "";
        foreach (var line in toml.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = line;
            }
            else if (section is "[[headers]]" or "[headers.values]")
            {
                rules.Add(section, line);
            }
        }

        return rules;
    }

    private void Add(string section, string line)
    {
        var match = Assignment().Match(line);
        if (!match.Success)
        {
            throw new FormatException("Not understood in netlify.toml: " + line);
        }

        var (key, value) = (match.Groups["key"].Value, match.Groups["value"].Value);
        if (section == "[headers.values]")
        {
            _rules[^1].Values.Add(key, value);
        }
        else
        {
            var pattern = "^" + Regex.Escape(value).Replace("\\*", ".*", StringComparison.Ordinal) + "$";
            _rules.Add((new Regex(pattern, RegexOptions.CultureInvariant), []));
        }
    }

    [GeneratedRegex("""^(?<key>[\w-]+)\s*=\s*"(?<value>[^"\\]*)"$""")]
    private static partial Regex Assignment();
}
