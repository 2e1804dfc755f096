using System.CommandLine;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Commands;

/// <summary>The options about how a site looks.</summary>
internal static class SiteOptions
{
    /// <summary><c>--base-url</c></summary>
    public static Option<string?> BaseUrl() => new("--base-url")
    {
        Description = "The address that the site is published under, such as https://example.org/journeys/",
        HelpName = "URL",
    };

    /// <summary><c>--templates</c></summary>
    public static Option<string?> Templates() => new("--templates")
    {
        Description = "A folder of templates of your own; site-templates/ if it is there, else the built-in ones",
        HelpName = "DIR",
    };

    /// <summary><c>--branch</c></summary>
    public static Option<string?> Branch() => new("--branch")
    {
        Description = "The branch that links into the sources lead to (that of the build, or of the workspace, unless told)",
        HelpName = "NAME",
    };

    /// <summary><c>--commit</c></summary>
    public static Option<string?> Commit() => new("--commit")
    {
        Description = "The commit that the footer names (that of the build unless told)",
        HelpName = "ID",
    };

    /// <summary><c>--drafts</c></summary>
    public static Option<bool> Drafts() => new("--drafts") { Description = "Show draft journeys too" };

    /// <summary>Reads <c>--base-url</c>.</summary>
    /// <exception cref="CliException">It is no web address.</exception>
    public static string? ReadBaseUrl(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var isWeb = Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address is { UserInfo: "", Query: "", Fragment: "" };
        return isWeb
            ? address!.AbsoluteUri
            : throw new CliException($"`{text}` is no address for --base-url; give one such as https://example.org/journeys/");
    }
}
