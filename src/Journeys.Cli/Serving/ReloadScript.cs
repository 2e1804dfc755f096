using System.Globalization;
using System.Text;

namespace Journeys.Cli.Serving;

/// <summary>The script that reloads a page when its sources change. A file, since the site's policy allows no inline script.</summary>
internal static class ReloadScript
{
    /// <summary>The script's address.</summary>
    public const string Path = "/_journeys/reload.js";

    /// <summary>The address of the events that it listens to.</summary>
    public const string EventsPath = "/_journeys/events";

    /// <summary>The script.</summary>
    public static readonly byte[] Content = Encoding.UTF8.GetBytes($$"""
        (() => {
          'use strict';
          const shown = document.currentScript.dataset.content;
          let note = null;

          const tell = problem => {
            note = document.createElement('pre');
            note.setAttribute('role', 'alert');
            note.tabIndex = 0; // It scrolls, also for who has no mouse.
            note.textContent = problem;
            Object.assign(note.style, {
              position: 'fixed', inset: 'auto 1rem 1rem 1rem', zIndex: '9999', margin: '0', padding: '1rem',
              maxHeight: '50vh', overflow: 'auto', font: '14px/1.5 ui-monospace, monospace', whiteSpace: 'pre',
              color: '#fff', background: '#3b1114', border: '1px solid #e5484d', borderRadius: '8px',
            });
            document.body.append(note);
          };

          const events = '{{EventsPath}}?page=' + encodeURIComponent(location.pathname);
          new EventSource(events).addEventListener('state', event => {
            const state = JSON.parse(event.data);
            note?.remove();
            note = null;
            if (state.content && state.content !== shown) {
              location.reload();
            } else if (state.problem) {
              tell(state.problem);
            }
          });
        })();

        """.ReplaceLineEndings("\n"));

    /// <summary>A page with the script in its head.</summary>
    /// <param name="page">The page.</param>
    /// <param name="version">The moment that it is of.</param>
    /// <param name="content">A word for its content, by which it knows when it no longer is what it was.</param>
    public static byte[] Inject(ReadOnlySpan<byte> page, string version, string content)
    {
        var tag = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"<script src=\"{Path}\" data-version=\"{version}\" data-content=\"{content}\" defer></script>"));
        var head = page.IndexOf("</head>"u8);
        var at = head < 0 ? page.Length : head;
        return [.. page[..at], .. tag, .. page[at..]];
    }
}
