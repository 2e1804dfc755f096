using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Journeys.Language.Model;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>A message as it is worded at a touchpoint, in the language of a page.</summary>
/// <param name="Name">The message's name.</param>
/// <param name="Message">The message.</param>
/// <param name="Words">The words.</param>
/// <param name="Saying">What has them.</param>
/// <param name="Others">What says the message in other languages.</param>
internal sealed record SaidHere(Identifier Name, Message? Message, Html Words, Saying Saying, ImmutableArray<Saying> Others);

/// <summary>Finds the words of a touchpoint's messages.</summary>
internal static class Sayings
{
    /// <summary>More of them than this are found by an index.</summary>
    private const int MostWithoutIndex = 16;

    private static readonly ConditionalWeakTable<Touchpoint, ILookup<string, Saying>> Indexes = [];

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

    /// <summary>One message as it is worded at a touchpoint; null where the touchpoint does not say it.</summary>
    public static SaidHere? In(PageScope scope, Touchpoint touchpoint, Message message) =>
        Of(touchpoint, message).ToImmutableArray() is { IsEmpty: false } sayings ? Here(scope, sayings) : null;

    /// <summary>What a touchpoint says of one message. Of thousands that it says each has a page, so they are found by an index.</summary>
    public static IEnumerable<Saying> Of(Touchpoint touchpoint, Message message) => touchpoint.Says.Length <= MostWithoutIndex
        ? touchpoint.Says.Where(saying => saying.Message.Value == message.Name.Value)
        : Indexes.GetValue(touchpoint, says => says.Says.ToLookup(saying => saying.Message.Value, StringComparer.Ordinal))[message.Name.Value];

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
        return new SaidHere(saying.Message, message, words.IsNone ? Html.Text(saying.Message.Value) : words, saying, sayings.Length == 1 ? [] : sayings.Remove(saying));
    }
}
