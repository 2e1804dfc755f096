using System.Collections.Immutable;

namespace Journeys.Language.Diagnostics;

/// <summary>The rules of the language itself: syntax (JRN1xxx) and names (JRN2xxx).</summary>
public static partial class LanguageRules
{
    /// <summary>Made here, behind the rules of all parts: the order in which parts are initialised is the compiler's.</summary>
    static LanguageRules()
    {
        AboutAllowances = [UnusedAllow, ExpiredAllow];
        All =
        [
            SyntaxError, UnknownKeyword, MisplacedKeyword, RepeatedKeyword, MissingArgument, InvalidValue, InvalidEncoding, TooDeep,
            UnknownReference, DuplicateName, UnusedDeclaration, AmbiguousName, UnknownLanguage,
            .. AboutAllowances,
        ];
    }

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; }
}
