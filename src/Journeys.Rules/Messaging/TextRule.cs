using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>A rule about each text that the customer reads or hears from the brand.</summary>
public abstract class TextRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    /// <inheritdoc/>
    public sealed override void CheckWorkspace(Workspace workspace, RuleContext context)
    {
        foreach (var text in CustomerText.OfBrand(workspace))
        {
            CheckText(text, context);
        }
    }

    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        foreach (var text in CustomerText.OfTouchpoint(touchpoint))
        {
            CheckText(text, context);
        }
    }

    private protected abstract void CheckText(CustomerText text, RuleContext context);
}
