using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Visiting;

/// <summary>Waits for the page that a key or a click leads to.</summary>
public static class Arrival
{
    private const float Patience = 30_000;

    /// <summary>
    /// Asks for the address until it is as wanted. Playwright's <c>WaitForURLAsync</c> first looks at the address and then listens for a
    /// navigation, so it waits in vain for one that comes between the two.
    /// </summary>
    /// <param name="page">The page that is leaving.</param>
    /// <param name="address">The whole address, with <c>**</c> for anything: <c>**/running-evening/**</c>.</param>
    /// <exception cref="PlaywrightException">The address did not come within thirty seconds; the message holds both.</exception>
    public static Task ArrivesAtAsync(this IPage page, string address)
    {
        var wanted = "^" + Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal) + "$";
        return Assertions.Expect(page).ToHaveURLAsync(new Regex(wanted), new PageAssertionsToHaveURLOptions { Timeout = Patience });
    }
}
