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
          const shown = document.currentScript.dataset.version;
          let note = null;

          const tell = problem => {
            note = document.createElement('pre');
            note.setAttribute('role', 'alert');
            note.textContent = problem;
            Object.assign(note.style, {
              position: 'fixed', inset: 'auto 1rem 1rem 1rem', zIndex: '9999', margin: '0', padding: '1rem',
              maxHeight: '50vh', overflow: 'auto', font: '14px/1.5 ui-monospace, monospace', whiteSpace: 'pre',
              color: '#fff', background: '#3b1114', border: '1px solid #e5484d', borderRadius: '8px',
            });
            document.body.append(note);
          };

          new EventSource('{{EventsPath}}').addEventListener('state', event => {
            const state = JSON.parse(event.data);
            note?.remove();
            note = null;
            if (state.problem) {
              tell(state.problem);
            } else if (state.version !== shown) {
              location.reload();
            }
          });
        })();

        """.ReplaceLineEndings("\n"));

    /// <summary>A page with the script in its head.</summary>
    public static byte[] Inject(byte[] page, string version)
    {
        var tag = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"<script src=\"{Path}\" data-version=\"{version}\" defer></script>"));
        var head = page.AsSpan().IndexOf("</head>"u8);
        var at = head < 0 ? page.Length : head;
        return [.. page.AsSpan(0, at), .. tag, .. page.AsSpan(at)];
    }
}
