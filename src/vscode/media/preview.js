// Runs in the panel: shows the page of the site that the extension sends, without what leads elsewhere.
(() => {
  const code = acquireVsCodeApi();
  const said = document.getElementById("said");
  const map = document.getElementById("map");
  const marks = sheetOf(`
    [data-marked] { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
    a[data-goes] { cursor: pointer; }
    #map > .languages { float: right; font-size: 0.85rem; }
    #map > .languages ul { display: flex; gap: 0.75rem; margin: 0; padding: 0; list-style: none; }
    #map > .languages [aria-current] { font-weight: 600; text-decoration: none; }
  `);
  const toJourney = /(?:^|\/)journeys\/([^/#?]+)\/(?:([^/#?]+)\/)?(?:index\.html)?(?:[#?].*)?$/;
  let styles = [];
  let shown;
  let marked;

  function sheetOf(text) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }

  /** The page asks what the machine prefers; here the theme of the editor decides. */
  function paint() {
    const isDark = document.body.matches(".vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light)");
    const fits = isDark ? "(min-width: 0)" : "(max-width: 0)";
    const sheets = styles.map(text => sheetOf(text.replaceAll("(prefers-color-scheme: dark)", fits)));
    document.adoptedStyleSheets = [...sheets, marks];
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }

  /** Styles are taken as sheets, which the policy allows; it lets nothing of the page run or load. */
  function show({ html, journey }) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const content = page.querySelector("main") ?? page.body;
    styles = [...page.querySelectorAll("style")].map(style => style.textContent);
    content.querySelectorAll("script, style, link, base, iframe, object, embed, form, .crumbs").forEach(element => element.remove());
    content.querySelectorAll("img:not([src^='data:'])").forEach(picture => picture.replaceWith(picture.alt));
    content.querySelectorAll("a[href]").forEach(lead);
    document.documentElement.lang = page.documentElement.lang;
    const { scrollLeft, scrollTop } = map.querySelector(".map") ?? map;
    const top = document.scrollingElement.scrollTop;
    map.replaceChildren(...languagesOf(page), ...content.childNodes);
    said.textContent = "";
    paint();
    if (journey === shown) {
      map.querySelector(".map")?.scrollTo(scrollLeft, scrollTop);
      document.scrollingElement.scrollTop = top;
    } else {
      marked = undefined;
    }

    shown = journey;
  }

  function languagesOf(page) {
    const languages = page.querySelector("nav.languages");
    languages?.querySelectorAll("a").forEach(link => {
      link.dataset.language = link.hreflang;
      link.dataset.goes = "";
      link.href = "#";
    });
    return languages ? [languages] : [];
  }

  /** A link to a journey or a touchpoint leads to its text; any other leads out of the editor, or nowhere. */
  function lead(link) {
    const address = link.getAttribute("href");
    const match = /^[a-z]+:/i.test(address) ? undefined : toJourney.exec(address);
    if (match) {
      [, link.dataset.journey, link.dataset.touchpoint = ""] = match.map(part => part && decodeURIComponent(part));
      link.dataset.goes = "";
      link.href = "#";
    } else if (!/^https?:/i.test(address)) {
      link.removeAttribute("href");
    }
  }

  function mark(touchpoint) {
    map.querySelectorAll("[data-marked]").forEach(element => element.removeAttribute("data-marked"));
    const links = touchpoint ? [...map.querySelectorAll(`[data-touchpoint="${CSS.escape(touchpoint)}"]`)] : [];
    const places = links.map(link => link.closest("thead th, .stage-steps > ol > li:has(> h4 > a)")).filter(place => place && heads(place, touchpoint));
    places.forEach(place => place.setAttribute("data-marked", ""));
    const seen = places.find(place => place.checkVisibility());
    if (seen && touchpoint !== marked) {
      seen.scrollIntoView({ block: "nearest", inline: "center" });
    }

    marked = touchpoint;
  }

  /** Whether a place is that of the touchpoint itself, and not one that only leads there. */
  function heads(place, touchpoint) {
    return place.querySelector("a")?.dataset.touchpoint === touchpoint;
  }

  window.addEventListener("message", ({ data }) => {
    if (data.kind === "show") {
      show(data);
    } else if (data.kind === "mark") {
      mark(data.touchpoint);
    } else if (data.kind === "say") {
      map.replaceChildren();
      shown = undefined;
      said.textContent = data.text;
    }
  });

  map.addEventListener("click", event => {
    const link = event.target.closest("a[data-goes]");
    if (link) {
      event.preventDefault();
      const { journey, touchpoint, language } = link.dataset;
      code.postMessage(language ? { kind: "language", language } : { kind: "go", journey, touchpoint });
    }
  });

  new MutationObserver(paint).observe(document.body, { attributes: true, attributeFilter: ["class"] });
  code.postMessage({ kind: "ready" });
})();
