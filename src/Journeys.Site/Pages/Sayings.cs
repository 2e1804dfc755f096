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
    public static IEnumerable<SaidHere> In(PageScope scope, Touchpoint touchpoint)
    {
        var workspace = scope.Workspace;
        if (touchpoint.Says.IsEmpty)
        {
            yield break;
        }

        foreach (var group in touchpoint.Says.GroupBy(saying => saying.Message.Value, StringComparer.Ordinal))
        {
            var saying = group.FirstOrDefault(saying => workspace.LanguageOf(saying) == scope.Tree.Language)
                ?? group.FirstOrDefault(saying => workspace.LanguageOf(saying) == workspace.DefaultLanguage)
                ?? group.First();
            var message = workspace.Messages.Find(saying.Message);
            var words = saying.Wording is { } wording
                ? scope.Words(wording)
                : message is null ? Html.None : scope.Words(message.Text);
            yield return new SaidHere(saying.Message, message, words.IsNone ? Html.Text(saying.Message.Value) : words);
        }
    }
}
