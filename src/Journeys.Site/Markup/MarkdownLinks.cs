using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Journeys.Site.Markup;

/// <summary>Sees to it that every link leads where it may, or is no link.</summary>
internal static class MarkdownLinks
{
    public static void MakeSafe(MarkdownDocument document, IMarkdownLinks links)
    {
        foreach (var inline in document.Descendants<Inline>().ToList())
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } picture:
                    Place(picture, links.Picture(picture.Url ?? ""));
                    break;
                case LinkInline link:
                    Place(link, Resolve(link.Url ?? "", links));
                    break;
                case AutolinkInline autolink when !IsAllowed(autolink):
                    autolink.ReplaceBy(new LiteralInline(autolink.Url));
                    break;
                case NameLinkInline name:
                    Place(name, links.Named(name.Target));
                    break;
            }
        }
    }

    private static bool IsAllowed(AutolinkInline autolink) =>
        !Address.Outside(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url).IsNone;

    private static Address Resolve(string written, IMarkdownLinks links)
    {
        var outside = Address.Outside(written);
        return outside.IsNone ? links.Page(written) : outside;
    }

    /// <summary>Gives a link its address, or leaves only its text.</summary>
    private static void Place(LinkInline link, Address address)
    {
        if (address.IsNone)
        {
            link.ReplaceBy(new ContainerInline());
            return;
        }

        link.GetDynamicUrl = null;
        link.Url = address.Raw;
    }

    /// <summary>A link by name says its own words, else those by which the thing is known.</summary>
    private static void Place(NameLinkInline name, NamedLink found)
    {
        var words = new LiteralInline(name.Label ?? found.Title);
        name.ReplaceBy(found.To.IsNone || name.FindParentOfType<LinkInline>().Any()
            ? words
            : new LinkInline(found.To.Raw, "") { IsClosed = true }.AppendChild(words));
    }
}
