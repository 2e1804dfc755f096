using System.Collections.Immutable;

namespace Journeys.Language.Model;

/// <summary>
/// Lays the statements of a <c>use</c> over the shared touchpoint. What the use states replaces the shared statements of that
/// keyword; a text is replaced per language, so that a use can reword one language alone.
/// </summary>
internal static class TouchpointMerge
{
    public static Touchpoint Override(Touchpoint shared, Touchpoint use) => shared with
    {
        Title = Texts(shared.Title, use.Title),
        About = Texts(shared.About, use.About),
        Fields = Lists(shared.Fields, use.Fields),
        Channels = Lists(shared.Channels, use.Channels),
        Moment = Texts(shared.Moment, use.Moment),
        Need = Texts(shared.Need, use.Need),
        Thinks = Texts(shared.Thinks, use.Thinks),
        Quote = Texts(shared.Quote, use.Quote),
        Pains = Lists(shared.Pains, use.Pains),
        Backstage = Lists(shared.Backstage, use.Backstage),
        Systems = Lists(shared.Systems, use.Systems),
        Says = Lists(shared.Says, use.Says),
        Critical = use.Critical ?? shared.Critical,
        Priority = use.Priority ?? shared.Priority,
        Satisfaction = use.Satisfaction ?? shared.Satisfaction,
        Emotion = use.Emotion ?? shared.Emotion,
        Personalisations = Lists(shared.Personalisations, use.Personalisations),
        Metrics = Lists(shared.Metrics, use.Metrics),
        Feedback = Lists(shared.Feedback, use.Feedback),
        Opportunities = Lists(shared.Opportunities, use.Opportunities),
        Owner = use.Owner ?? shared.Owner,
        Images = Lists(shared.Images, use.Images),
        Links = Lists(shared.Links, use.Links),
        Notes = Texts(shared.Notes, use.Notes),
        Code = Lists(shared.Code, use.Code),
        Then = Lists(shared.Then, use.Then),
        Status = use.Status ?? shared.Status,
        Unread = use.Unread | shared.Unread,
    };

    private static ImmutableArray<T> Lists<T>(ImmutableArray<T> shared, ImmutableArray<T> use) =>
        use.IsDefaultOrEmpty ? shared : use;

    private static LocalizedText Texts(LocalizedText shared, LocalizedText use)
    {
        if (use.IsNone)
        {
            return shared;
        }

        return shared.IsNone ? use : PerLanguage(shared, use);
    }

    // Apart, for what the lambda holds is made where the method begins, and most uses reword nothing.
    private static LocalizedText PerLanguage(LocalizedText shared, LocalizedText use)
    {
        var kept = shared.Entries.Where(entry => use.Tagged(entry.Language) is null);
        return new LocalizedText([.. use.Entries, .. kept]);
    }
}
