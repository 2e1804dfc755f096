using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Rules.Texts;

/// <summary>A text that the customer reads or hears from the brand.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language.</param>
internal readonly record struct CustomerText(LocalText Text, string Language)
{
    /// <summary>The claims that it is about because its message lists them, or because it is a claim's own phrase.</summary>
    public ImmutableArray<Identifier> Claims { get; init; } = [];

    /// <summary>Whether it tells what happens instead of being said.</summary>
    public bool IsMoment { get; init; }

    /// <summary>The texts that stand outside of touchpoints: of messages, the phrases of claims, the words of terms.</summary>
    public static IEnumerable<CustomerText> OfBrand(Workspace workspace)
    {
        foreach (var message in workspace.Messages.All)
        {
            foreach (var text in message.Text.Entries)
            {
                yield return new CustomerText(text, workspace.LanguageOf(text)) { Claims = message.Claims };
            }
        }

        foreach (var claim in workspace.Claims.All)
        {
            foreach (var phrase in claim.Phrases)
            {
                yield return new CustomerText(phrase, workspace.LanguageOf(phrase)) { Claims = [claim.Name] };
            }
        }

        foreach (var term in workspace.Terms)
        {
            yield return new CustomerText(term.Word, workspace.LanguageOf(term.Word));
        }
    }

    /// <summary>What a touchpoint says in words of its own.</summary>
    public static IEnumerable<CustomerText> OfTouchpoint(EffectiveTouchpoint touchpoint)
    {
        var workspace = touchpoint.Stage.Journey.Workspace;
        foreach (var saying in touchpoint.Facts.Says)
        {
            if (saying.Wording is { } wording)
            {
                yield return new CustomerText(wording, workspace.LanguageOf(saying))
                {
                    Claims = workspace.Messages.Find(saying.Message)?.Claims ?? [],
                };
            }
        }
    }

    /// <summary>What happens at a touchpoint, which may speak of claims too.</summary>
    public static IEnumerable<CustomerText> Moments(EffectiveTouchpoint touchpoint)
    {
        var workspace = touchpoint.Stage.Journey.Workspace;
        foreach (var text in touchpoint.Facts.Moment.Entries)
        {
            yield return new CustomerText(text, workspace.LanguageOf(text)) { IsMoment = true };
        }
    }
}
