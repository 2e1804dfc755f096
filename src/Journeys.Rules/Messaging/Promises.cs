using Journeys.Language.Model;
using Journeys.Rules.Claims;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>Finds where a journey promises a claim.</summary>
internal static class Promises
{
    /// <summary>The first saying that promises a claim: its message lists it, or its words give it.</summary>
    /// <param name="touchpoints">Where to look.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="mayBeBare">Whether a watch word is enough for a claim without a value.</param>
    public static Saying? First(List<EffectiveTouchpoint> touchpoints, Claim claim, Workspace workspace, bool mayBeBare)
    {
        var texts = WorkspaceTexts.Of(workspace);
        foreach (var touchpoint in touchpoints)
        {
            foreach (var saying in Sayings.FirstOfEach(touchpoint))
            {
                if (workspace.Messages.Find(saying.Message) is not { } message)
                {
                    continue;
                }

                var isListed = message.Claims.Any(name => name.Value == claim.Name.Value);
                if (isListed || Sayings.Texts(touchpoint, message).Any(text => texts.Claims(text.Language) is var lexicon
                    && lexicon.Find(claim.Name.Value) is { } watched
                    && PromiseReader.Promises(texts.Scan(text.Text.Value, text.Language), watched, lexicon, mayBeBare)))
                {
                    return saying;
                }
            }
        }

        return null;
    }
}
