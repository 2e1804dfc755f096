using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Languages;

/// <summary>The words and numbers by which a language and its countries speak of customers' data.</summary>
internal sealed class CustomerDataWords
{
    /// <summary>How consent is asked for.</summary>
    public required ConsentWords Consent { get; init; }

    /// <summary>Names of mailboxes that belong to a role and to no person.</summary>
    public required HashSet<string> RoleMailboxes { get; init; }

    /// <summary>Words before a telephone number.</summary>
    public required WordPatterns PhoneWords { get; init; }

    /// <summary>Words before a number of something else: an order, an account, a size.</summary>
    public required WordPatterns OtherNumbers { get; init; }

    /// <summary>Words behind which stands whose number it is, whatever was numbered before them (<c>the order to Ann, 07700 900123</c>).</summary>
    public HashSet<string> Toward { get; init; } = [];

    /// <summary>How telephone numbers are written in the countries that speak the language.</summary>
    public required PhonePlan[] Phones { get; init; }

    /// <summary>The number that a state gives its citizens; null where none is known.</summary>
    public CitizenNumber? Citizens { get; init; }
}

/// <summary>The words that ask for consent. Patterns as in <see cref="WordPatterns"/>.</summary>
internal sealed class ConsentWords
{
    /// <summary>Words for consent itself, which ask unless something is done with it or without it.</summary>
    public required WordPatterns Words { get; init; }

    /// <summary>Words before <see cref="Words"/> that use a consent instead of asking for one (<c>with your consent</c>).</summary>
    public required HashSet<string> Using { get; init; }

    /// <summary>Words and phrases that ask by themselves.</summary>
    public required WordPatterns Questions { get; init; }

    /// <summary>What asks when both stand in one sentence: to sign up, and the newsletter.</summary>
    public required (WordPatterns Act, WordPatterns Subject)[] Pairs { get; init; }

    /// <summary>Words of a sentence that takes a consent back.</summary>
    public required WordPatterns Withdrawal { get; init; }
}

/// <summary>How a country writes its telephone numbers. In a mask <c>#</c> is any digit and <c>N</c> one from 2 to 9.</summary>
internal sealed class PhonePlan
{
    /// <summary>The country's number, without the plus.</summary>
    public required string Country { get; init; }

    /// <summary>What stands before a number within the country and falls away behind the country's number.</summary>
    public string Trunk { get; init; } = "";

    /// <summary>Masks that are known even where the digits stand in one piece.</summary>
    public string[] Mobile { get; init; } = [];

    /// <summary>Masks that are known by how their digits are grouped, or by a word before them.</summary>
    public string[] Others { get; init; } = [];

    /// <summary>How the digits of <see cref="Others"/> are grouped, as lengths with a hyphen between them.</summary>
    public HashSet<string> Groupings { get; init; } = [];

    /// <summary>How the numbers of services begin, which are no person's.</summary>
    public string[] Services { get; init; } = [];
}

/// <summary>A number that a state gives its citizens.</summary>
internal sealed class CitizenNumber
{
    /// <summary>What it is called, with its article.</summary>
    public required Phrase Name { get; init; }

    /// <summary>Words before it.</summary>
    public required WordPatterns Words { get; init; }

    /// <summary>Whether digits are such a number, by how many there are and how they check.</summary>
    public required Func<string, bool> IsValid { get; init; }

    /// <summary>How many digits each group has where it is known without a word before it.</summary>
    public required int[][] Groupings { get; init; }
}
