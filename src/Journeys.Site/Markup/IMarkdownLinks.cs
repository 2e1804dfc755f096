using Journeys.Site.Localisation;

namespace Journeys.Site.Markup;

/// <summary>Where a link by name leads, and by what words the thing is known.</summary>
/// <param name="To">The address; none where this site does not show it.</param>
/// <param name="Title">Its title, or what was written.</param>
internal readonly record struct NamedLink(Address To, string Title);

/// <summary>Says where the links and pictures of a Markdown text lead from the page that shows it.</summary>
internal interface IMarkdownLinks
{
    /// <summary>The words around the text (<c>Note</c>, <c>Warning</c>), in its language.</summary>
    Interface Texts { get; }

    /// <summary>The address of a link to something of the team's own (<c>publishing.md</c>, <c>#part</c>); none where there is no such thing.</summary>
    Address Page(string written);

    /// <summary>The address of a picture; none where the site has no such picture.</summary>
    Address Picture(string written);

    /// <summary>Where a link by name (<c>running-shoes.checkout</c>) leads.</summary>
    NamedLink Named(string written);
}

/// <summary>For texts that belong to no page: only links to the outside are kept.</summary>
internal sealed class NoLinks : IMarkdownLinks
{
    public static readonly NoLinks Instance = new();

    /// <inheritdoc/>
    public Interface Texts { get; } = Interface.For("en");

    /// <inheritdoc/>
    public Address Page(string written) => Address.None;

    /// <inheritdoc/>
    public Address Picture(string written) => Address.None;

    /// <inheritdoc/>
    public NamedLink Named(string written) => new(Address.None, written);
}
