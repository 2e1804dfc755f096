using Deque.AxeCore.Commons;

namespace Journeys.Browser.Tests.Visiting;

/// <summary>What the rules of accessibility judge of a page.</summary>
internal enum JudgedPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>All but colours.</summary>
    Words,

    /// <summary>Colours alone.</summary>
    Colours,
}

/// <summary>What is asked of a page from inside.</summary>
internal static class PageScripts
{
    /// <summary>The accessibility engine; gives the page an <c>axe</c>.</summary>
    public static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Every violation as one line; with the rule of WCAG 2.2 AA that axe leaves out unless asked. Given <c>Colours</c>, only what depends
    /// on colours: the rest of a page is the same in the dark. Given <c>Words</c>, all but those: a page of other words has the same colours.
    /// </summary>
    public const string Violations = """
        async part => {
          const colours = ['color-contrast', 'link-in-text-block'];
          const others = { 'target-size': { enabled: true } };
          if (part === 'Words') colours.forEach(rule => { others[rule] = { enabled: false }; });
          const result = await axe.run(document, {
            resultTypes: ['violations'],
            preload: false,
            ...(part === 'Colours' ? { runOnly: colours } : { rules: others }),
          });
          return result.violations.map(violation =>
            violation.id + ': ' + violation.help + ' at ' + violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')
            + (violation.nodes.length > 3 ? ' and ' + (violation.nodes.length - 3) + ' more' : ''));
        }
        """;

    /// <summary>How far the page scrolls sideways and because of what; empty where it does not.</summary>
    public const string Overflow = """
        () => {
          const root = document.documentElement;
          const excess = root.scrollWidth - root.clientWidth;
          const clips = element => element !== root && element !== document.body && getComputedStyle(element).overflowX !== 'visible';
          const holder = element => getComputedStyle(element).position === 'absolute' ? element.offsetParent : element.parentElement;
          const isClipped = element => { for (let up = holder(element); up; up = holder(up)) if (clips(up)) return true; return false; };
          const sticksOut = element => element.getBoundingClientRect().right > root.clientWidth + 1 && !isClipped(element);
          const name = element => element.localName + [...element.classList].map(name => '.' + name).join('');
          return excess <= 0 ? '' : excess + ' px too wide: ' + [...document.body.querySelectorAll('*')].filter(sticksOut).slice(0, 3).map(name).join(' > ');
        }
        """;

    /// <summary>Text larger than it is made: given <c>200%</c>, twice as large.</summary>
    public const string TextSize = "size => { document.documentElement.style.fontSize = size; }";

    /// <summary>The places that a link may lead to.</summary>
    public const string Ids = "() => [...document.querySelectorAll('[id]')].map(element => element.id)";

    /// <summary>Where the page's links and files lead, made absolute.</summary>
    public const string Links = """
        () => [...document.querySelectorAll('a[href], link[href], area[href], img[src], script[src], source[src], iframe[src]')]
          .map(element => element.href ?? element.src)
          .map(address => typeof address === 'string' ? address : new URL(address.baseVal, document.baseURI).href)
          .filter(address => address.startsWith('http'))
        """;

    /// <summary>The words of the page's main part.</summary>
    public const string Words = "() => (document.querySelector('main') ?? document.body).innerText.split(/\\s+/).filter(word => word).length";

    /// <summary>Waits until fonts are there and what was asked for is painted.</summary>
    public const string Settle = """
        async () => {
          await document.fonts.ready;
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        }
        """;
}
