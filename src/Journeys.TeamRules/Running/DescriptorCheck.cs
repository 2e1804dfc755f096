using Journeys.Language.Diagnostics;
using Journeys.Rules.Team;

namespace Journeys.TeamRules.Running;

/// <summary>Whether a rule says well what it is.</summary>
internal static class DescriptorCheck
{
    private const string OwnPrefix = "JRN";
    private const int LongestWord = 80;

    /// <summary>What is wrong with it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="taken">The ids and names of other rules; those of the team's with the rule.</param>
    public static IEnumerable<Finding> Check(TeamRule rule, IReadOnlyDictionary<string, TeamRule?> taken)
    {
        var told = rule.Descriptor;
        if (Invalid(told) is { } problem)
        {
            yield return TeamRuleProblems.Invalid.At(rule.Class.Place, problem);
        }
        else if (new[] { told.Id, told.Name }.FirstOrDefault(taken.ContainsKey) is { } word)
        {
            var finding = TeamRuleProblems.Duplicate.At(rule.Class.Place, new Phrase(
                $"Another rule is called \"{word}\" already. Give this one an id and a name of its own.",
                $"Een andere regel heet al \"{word}\". Geef deze een eigen id en naam.",
                $"En anden regel hedder allerede \"{word}\". Giv denne sit eget id og navn."));
            yield return taken[word] is { } other ? finding.With(new RelatedPlace(other.Descriptor.Name, other.Class.Place)) : finding;
        }
    }

    private static Phrase? Invalid(RuleDescriptor told)
    {
        if (!IsId(told.Id))
        {
            return new Phrase(
                $"\"{Short(told.Id)}\" is no id for a team's rule: two to eight capitals and one to six digits, such as SHOP001; JRN belongs to the built-in ones.",
                $"\"{Short(told.Id)}\" is geen id voor een regel van een team: twee tot acht hoofdletters en een tot zes cijfers, zoals SHOP001; JRN hoort bij de ingebouwde.",
                $"\"{Short(told.Id)}\" er intet id til et teams regel: to til otte store bogstaver og et til seks cifre, såsom SHOP001; JRN hører til de indbyggede.");
        }

        if (!IsName(told.Name))
        {
            return new Phrase(
                $"\"{Short(told.Name)}\" is no name for a rule: lower-case words with hyphens between them that read well behind `allow`, such as missing-fallback.",
                $"\"{Short(told.Name)}\" is geen naam voor een regel: woorden in kleine letters met streepjes ertussen die goed lezen achter `allow`, zoals missing-fallback.",
                $"\"{Short(told.Name)}\" er intet navn til en regel: ord med små bogstaver og bindestreger imellem, som læses godt efter `allow`, såsom missing-fallback.");
        }

        return Missing(told) is { } part
            ? new Phrase(
                $"The rule {told.Name} has no {part}.",
                $"De regel {told.Name} heeft geen {part}.",
                $"Reglen {told.Name} har ingen {part}.")
            : (Phrase?)null;
    }

    private static string? Missing(RuleDescriptor told) =>
        !Enum.IsDefined(told.DefaultSeverity) || !Enum.IsDefined(told.Spares) ? "severity"
        : IsBlank(told.Title) ? "title"
        : IsBlank(told.Why) ? "why"
        : string.IsNullOrWhiteSpace(told.BadExample) ? "badExample"
        : string.IsNullOrWhiteSpace(told.GoodExample) ? "goodExample"
        : null;

    private static bool IsBlank(Phrase phrase) => string.IsNullOrWhiteSpace(phrase.English);

    private static bool IsId(string id)
    {
        var letters = id.TakeWhile(char.IsAsciiLetterUpper).Count();
        var digits = id.Skip(letters).TakeWhile(char.IsAsciiDigit).Count();
        return letters is >= 2 and <= 8 && digits is >= 1 and <= 6 && letters + digits == id.Length && !id.StartsWith(OwnPrefix, StringComparison.Ordinal);
    }

    private static bool IsName(string name) =>
        name.Length <= LongestWord
        && name.Contains('-', StringComparison.Ordinal)
        && name.Split('-').All(word => word.Length > 0 && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));

    private static string Short(string text) => text.Length <= LongestWord ? text : text[..LongestWord] + "…";
}
