using Journeys.Rules.Languages;

namespace Journeys.Rules.CustomerData;

/// <summary>Tells whose number some digits are: a citizen's, a telephone's, or neither.</summary>
internal static class NumberJudge
{
    private const int ShortestAbroad = 8;
    private const int LongestAbroad = 15;
    private const int NearWords = 3;
    private const int LargestStep = 10;

    private static readonly CustomerDataWords[] Known =
        [.. KnownLanguages.All.Select(language => language.CustomerData).OfType<CustomerDataWords>()];

    private static readonly HashSet<string> Units =
        [.. KnownLanguages.All.SelectMany(language => language.Measures.Units.Keys.Concat(language.Measures.Money.Keys))];

    /// <summary>Whether it is a citizen's number, by a word before it or by its form, and by its check.</summary>
    public static bool IsCitizens(DigitRun run, CitizenNumber number)
    {
        if (run.IsInternational || !number.IsValid(run.Digits))
        {
            return false;
        }

        var isNamed = IsAfter(run, number.Words);
        return isNamed || (Array.Exists(number.Groupings, run.Groups.Select(group => group.Length).SequenceEqual) && !IsOther(run));
    }

    /// <summary>Whether it is a telephone number that is not a service's.</summary>
    public static bool IsPhone(DigitRun run)
    {
        if (IsOther(run) || IsTime(run))
        {
            return false;
        }

        return run.IsInternational ? IsAbroad(run.Digits) : Known.Any(words => words.Phones.Any(plan => IsOf(plan, run)));
    }

    /// <summary>A number with a plus: any country's, unless it is a service of one that is known.</summary>
    private static bool IsAbroad(string digits)
    {
        if (digits.Length is < ShortestAbroad or > LongestAbroad)
        {
            return false;
        }

        var plan = Known.SelectMany(words => words.Phones).FirstOrDefault(known => digits.StartsWith(known.Country, StringComparison.Ordinal));
        return plan is null || !IsService(plan, AtHome(plan, digits));
    }

    private static string AtHome(PhonePlan plan, string digits)
    {
        var rest = digits.Substring(plan.Country.Length);
        return plan.Trunk.Length == 0 || rest.StartsWith(plan.Trunk, StringComparison.Ordinal) ? rest : plan.Trunk + rest;
    }

    private static bool IsOf(PhonePlan plan, DigitRun run)
    {
        var prefix = "00" + plan.Country;
        if (run.Digits.StartsWith(prefix, StringComparison.Ordinal) && IsAbroad(run.Digits.Substring(2)))
        {
            return Fits(plan.Mobile.Concat(plan.Others), AtHome(plan, run.Digits.Substring(2)));
        }

        if (IsService(plan, run.Digits))
        {
            return false;
        }

        if (IsAfterPhoneWord(run))
        {
            return Fits(plan.Mobile.Concat(plan.Others), run.Digits);
        }

        return !Units.Contains(run.After)
            && ((Fits(plan.Mobile, run.Digits) && run.Groups.All(group => group.Length > 1))
                || (Fits(plan.Others, run.Digits) && IsGrouped(plan, run) && !IsSeries(run) && !IsNumbered(run)));
    }

    private static bool IsService(PhonePlan plan, string digits) =>
        Array.Exists(plan.Services, service => digits.StartsWith(service, StringComparison.Ordinal));

    private static bool Fits(IEnumerable<string> masks, string digits) =>
        masks.Any(mask => mask.Length == digits.Length && mask.Zip(digits, Fits).All(fits => fits));

    private static bool Fits(char mask, char digit) => mask switch
    {
        '#' => true,
        'N' => digit >= '2',
        _ => mask == digit,
    };

    private static bool IsGrouped(PhonePlan plan, DigitRun run) => plan.Groupings.Contains(string.Join("-", run.Groups.Select(group => group.Length)));

    /// <summary>Whether a short "number" stands right before it, which numbers a thing; people say whose telephone it is.</summary>
    private static bool IsNumbered(DigitRun run) => run.Before.Count > 0 && run.Before[0] is "nr" or "no";

    /// <summary>Whether the groups count on in equal steps that are small, as sizes do (36 38 40 42).</summary>
    private static bool IsSeries(DigitRun run)
    {
        if (run.Groups.Length < 4)
        {
            return false;
        }

        int[] numbers = [.. run.Groups.Select(group => int.Parse(group, System.Globalization.CultureInfo.InvariantCulture))];
        return Math.Abs(numbers[1] - numbers[0]) <= LargestStep && Enumerable.Range(2, numbers.Length - 2).All(i => numbers[i] - numbers[i - 1] == numbers[1] - numbers[0]);
    }

    /// <summary>Whether it is a day (<c>22-11-2026</c>, <c>20261122</c>), a span of years, or hours from and to (<c>20.00-22.00</c>).</summary>
    private static bool IsTime(DigitRun run)
    {
        var groups = run.Groups;
        return groups.Length switch
        {
            1 => groups[0].Length == 8 && IsYear(groups[0].Substring(0, 4)) && IsAtMost(groups[0].Substring(4, 2), 12) && IsAtMost(groups[0].Substring(6), 31),
            2 => IsYear(groups[0]) && IsYear(groups[1]),
            3 => (IsYear(groups[0]) && IsAtMost(groups[1], 12) && IsAtMost(groups[2], 31))
                || (IsYear(groups[2]) && IsAtMost(groups[0], 31) && IsAtMost(groups[1], 31)),
            4 => run.Signs.Length >= 3 && run.Signs[0] == "." && run.Signs[2] == "." && run.Signs[1] != "." && run.Signs[1].Trim().Length > 0,
            _ => false,
        };
    }

    private static bool IsYear(string group) => group.Length == 4 && group[0] is '1' or '2' && group[1] is '9' or '0';

    private static bool IsAtMost(string group, int most) =>
        group.Length <= 2 && int.Parse(group, System.Globalization.CultureInfo.InvariantCulture) <= most;

    private static bool IsAfterPhoneWord(DigitRun run) => Known.Any(words => IsAfter(run, words.PhoneWords));

    /// <summary>Whether the nearest word that tells what the number is, or to whom it leads, tells of something else.</summary>
    private static bool IsOther(DigitRun run)
    {
        foreach (var word in run.Before.Take(NearWords))
        {
            string[] alone = [word];
            if (Known.Any(words => words.Toward.Contains(word) || words.PhoneWords.FitsAt(alone, 0) || words.Citizens?.Words.FitsAt(alone, 0) == true))
            {
                return false;
            }

            if (Known.Any(words => words.OtherNumbers.FitsAt(alone, 0)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAfter(DigitRun run, WordPatterns patterns) => run.Before.Any(word => patterns.FitsAt([word], 0));
}
