using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>A message as it is worded at a touchpoint, in the language of a page.</summary>
internal sealed record SaidHere(Identifier Name, Message? Message, Html Words);

/// <summary>Finds the words of a touchpoint's messages.</summary>
internal static class Sayings
{
    /// <summary>
    /// Each message once, in the order of the source. The wording in the page's language counts, else the message's own text in
    /// that language where the touchpoint leaves the wording to it, else the wording in the first language.
    /// </summary>
    public static ImmutableArray<SaidHere> In(PageScope scope, Touchpoint touchpoint) =>
        touchpoint.Says.IsEmpty ? [] : ImmutableArray.CreateRange(ByMessage(touchpoint.Says), sayings => Here(scope, sayings));

    /// <summary>What is said of each message, in the order of their first mention.</summary>
    public static ImmutableArray<ImmutableArray<Saying>> ByMessage(ImmutableArray<Saying> sayings) => sayings.Length switch
    {
        0 => [],
        1 => [sayings],
        _ => [.. sayings.GroupBy(saying => saying.Message.Value, StringComparer.Ordinal).Select(group => group.ToImmutableArray())],
    };

    private static SaidHere Here(PageScope scope, ImmutableArray<Saying> sayings)
    {
        var workspace = scope.Workspace;
        var saying = sayings.FirstOrDefault(saying => workspace.LanguageOf(saying) == scope.Tree.Language)
            ?? sayings.FirstOrDefault(saying => workspace.LanguageOf(saying) == workspace.DefaultLanguage)
            ?? sayings[0];
        var message = workspace.Messages.Find(saying.Message);
        var words = saying.Wording is { } wording
            ? scope.Words(wording)
            : message is null ? Html.None : scope.Words(message.Text);
        return new SaidHere(saying.Message, message, words.IsNone ? Html.Text(saying.Message.Value) : words);
    }
}
