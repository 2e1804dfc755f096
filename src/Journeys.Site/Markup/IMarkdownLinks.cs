namespace Journeys.Site.Markup;

/// <summary>Says where the links and pictures of a Markdown text lead from the page that shows it.</summary>
internal interface IMarkdownLinks
{
    /// <summary>The address of a link to something of the team's own (<c>publishing.md</c>, <c>#part</c>); none where there is no such thing.</summary>
    Address Page(string written);

    /// <summary>The address of a picture; none where the site has no such picture.</summary>
    Address Picture(string written);
}

/// <summary>For texts that belong to no page: only links to the outside are kept.</summary>
internal sealed class NoLinks : IMarkdownLinks
{
    public static readonly NoLinks Instance = new();

    /// <inheritdoc/>
    public Address Page(string written) => Address.None;

    /// <inheritdoc/>
    public Address Picture(string written) => Address.None;
}
