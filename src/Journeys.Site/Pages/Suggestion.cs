using System.Net;
using System.Text;
using Journeys.Language.Text;
using Journeys.Site.Markup;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>
/// "Suggest a change" for somebody who knows no git: a new issue at the host of the sources in which the page, the place of its source
/// and the words that stand there now are filled in already.
/// </summary>
internal static class Suggestion
{
    /// <summary>Addresses have an end; the words can be read at their source too.</summary>
    private const int LongestExcerpt = 600;

    private const int MostLines = 15;

    /// <summary>The address of the new issue; none where the sources have no home on the web.</summary>
    /// <param name="scope">The page's place.</param>
    /// <param name="view">The page.</param>
    /// <param name="address">The page's address, or its path where the site's is not known.</param>
    public static Address Of(PageScope scope, PageView view, string address)
    {
        if (scope.Site.Repository is not { } repository)
        {
            return Address.None;
        }

        var texts = scope.Texts;
        var title = WebUtility.HtmlDecode(view.Title.ToString());
        var body = new StringBuilder();
        body.Append(texts.Text("suggest.page")).Append(": ").Append(address).Append('\n');
        if (view.Source is { IsNone: false } source)
        {
            body.Append(texts.Text("suggest.source")).Append(": ").Append(source.File).Append(':').Append(source.Line).Append('\n');
            AppendExcerpt(body, texts.Text("suggest.now"), source.At);
        }

        body.Append("\n**").Append(texts.Text("suggest.wish")).Append("**\n\n");
        return repository.Issue(string.Format(null, texts.Text("suggest.title"), title), body.ToString());
    }

    private static void AppendExcerpt(StringBuilder body, string heading, Origin? place)
    {
        if (place is not { Source: { } source } origin)
        {
            return;
        }

        var start = source.Content.LastIndexOf('\n', Math.Max(0, origin.Span.Start - 1)) + 1;
        var rest = source.Content.AsSpan(start, Math.Min(LongestExcerpt, source.Content.Length - start));
        body.Append("\n**").Append(heading).Append("**\n\n````journey\n");
        var lines = 0;
        foreach (var line in rest.EnumerateLines())
        {
            if (++lines > MostLines)
            {
                break;
            }

            body.Append(line.TrimEnd()).Append('\n');
        }

        body.Append("````\n");
    }
}
