using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Rules;

/// <summary>Where a finding starts that several facts of a touchpoint bring about together.</summary>
internal static class Places
{
    /// <summary>The use where one of the facts is the use's own, else the declaration.</summary>
    public static Origin Of(EffectiveTouchpoint touchpoint, params Origin[] causes)
    {
        foreach (var cause in causes)
        {
            var place = touchpoint.PlaceFor(cause);
            if (place != touchpoint.PlaceOfLack)
            {
                return place;
            }
        }

        return touchpoint.PlaceOfLack;
    }
}
