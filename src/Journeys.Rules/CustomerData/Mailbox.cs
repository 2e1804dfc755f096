using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.CustomerData;

/// <summary>An e-mail address in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Address">The address as written.</param>
internal readonly record struct Mailbox(int Start, string Address)
{
    private const int LongRole = 6;
    private const int LongestCountry = 3;
    private static readonly char[] Separators = ['.', '_', '-', '+'];
    private static readonly HashSet<string> Pictures = Words.Set("png jpg jpeg svg webp gif pdf");
    private static readonly HashSet<string> Roles = [.. KnownLanguages.All.SelectMany(language => language.CustomerData?.RoleMailboxes ?? [])];

    /// <summary>How long it is.</summary>
    public int Length => Address.Length;

    /// <summary>Whether it is read by a role and not by one person: <c>info@</c>, <c>support-nl@</c>, <c>brand@brand.nl</c>.</summary>
    public bool IsRole
    {
        get
        {
            var at = Address.IndexOf('@');
            var box = Address.Substring(0, at).ToLowerInvariant();
            var parts = box.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
            var joined = string.Concat(parts);
            return Roles.Contains(joined)
                || Roles.Contains(parts[0])
                || (parts[0].Length <= LongestCountry && Roles.Contains(parts[parts.Length - 1]))
                || Roles.Any(role => role.Length >= LongRole && joined.StartsWith(role, StringComparison.Ordinal))
                || Address.Substring(at + 1).ToLowerInvariant().Split('.').Any(label => label == box);
        }
    }

    /// <summary>The addresses of a text in their order.</summary>
    public static IEnumerable<Mailbox> AllIn(string text)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && IsBox(text[start - 1]))
            {
                start--;
            }

            while (start < at && text[start] is '.' or '-' or '+' or '_' or '\'')
            {
                start++;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            var domain = text.Substring(at + 1, end - at - 1).TrimEnd('.', '-');
            if (start < at && IsDomain(domain))
            {
                yield return new Mailbox(start, text.Substring(start, at + 1 + domain.Length - start));
            }
        }
    }

    private static bool IsBox(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '\'';

    private static bool IsDomain(string domain)
    {
        var top = domain.Substring(domain.LastIndexOf('.') + 1);
        return top.Length < domain.Length - 1 && top.Length >= 2 && top.All(char.IsLetter)
            && domain[0] != '.' && !Pictures.Contains(top.ToLowerInvariant());
    }
}
