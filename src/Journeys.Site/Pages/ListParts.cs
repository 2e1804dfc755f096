using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>A long list over several pages. The first page stands at the list's own address.</summary>
/// <param name="Folder">The list's address.</param>
/// <param name="Total">How many things it has.</param>
/// <param name="Size">How many stand on a page.</param>
internal readonly record struct ListParts(string Folder, int Total, int Size)
{
    /// <summary>How many pages there are; an empty list has one.</summary>
    public int Count => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>The things of a page, counted from 1.</summary>
    public Range Of(int part) => ((part - 1) * Size)..Math.Min(Total, part * Size);

    /// <summary>The address of a page.</summary>
    public string Path(int part) => SitePaths.Part(Folder, part);

    /// <summary>The way to the neighbours; nothing where there is one page only.</summary>
    public PagerView? Pager(PageScope scope, int part) => Count == 1 ? null : new PagerView(
        scope.Texts.Format("page.number", Html.Number(part), Html.Number(Count)),
        part > 1 ? scope.To(Path(part - 1)) : Address.None,
        part < Count ? scope.To(Path(part + 1)) : Address.None);
}
