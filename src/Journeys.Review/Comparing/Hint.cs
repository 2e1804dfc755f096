using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Review.Comparing;

/// <summary>Something new that bears the title of something gone may be the same under a new name.</summary>
internal static class Hint
{
    /// <summary>The name of the one thing gone of the same title; null where there is none, or more than one.</summary>
    public static string? For<T>(ReviewContext context, T added, ImmutableArray<T> gone)
        where T : Declaration
    {
        if (added.Title.IsNone || added.FormerName is not null)
        {
            return null;
        }

        var title = context.TitleOf(added, ChangeSide.After);
        var alike = gone.Where(it => !it.Title.IsNone && context.TitleOf(it, ChangeSide.Before) == title).Take(2).ToList();
        return alike is [var one] ? one.Name.Value : null;
    }
}
