using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>What pages of a language link to, the same from all of them but for the way up.</summary>
/// <param name="Path">The path from the language's root; none where the name of the thing cannot be one.</param>
/// <param name="Title">The title, or the name of what has none.</param>
internal sealed record LinkTarget(Address Path, Html Title);
