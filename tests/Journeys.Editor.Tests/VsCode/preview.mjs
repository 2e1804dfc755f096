// The panel with the map, in Chromium, with a page that tries what it must not: `node preview.mjs`. Writes what it saw, as JSON.
import { fileURLToPath } from "node:url";
import { previewPage } from "../../../src/vscode/source/preview-page.js";
import { serve } from "./serve.mjs";
import { launch } from "./workbench.mjs";

const media = fileURLToPath(new URL("../../../src/vscode/media/", import.meta.url));
const page = previewPage({ source: "'self'", script: "/media/preview.js", style: "/media/preview.css", language: "en" });

const map = `<!doctype html><html lang="nl"><head><style>
:root { --paper: rgb(255, 255, 255); } body { background: var(--paper); }
@media (prefers-color-scheme: dark) { :root { --paper: rgb(1, 2, 3); } }
</style><link rel="stylesheet" href="https://elsewhere.example/x.css"></head><body>
<header><nav class="languages"><ul><li><a href="../../da/journeys/shoes/index.html" hreflang="da" lang="da">Dansk</a></li></ul></nav></header>
<main><h1>Schoenen</h1>
<script>window.ran = "script";</script>
<img src="x" onerror="window.ran = 'handler'"><img src="https://elsewhere.example/x.png">
<iframe src="https://elsewhere.example/"></iframe>
<table><thead><tr><th><a href="../../journeys/shoes/checkout/index.html">Afrekenen</a></th>
<th><a href="../../journeys/shoes/caf%C3%A9/index.html">Café</a></th></tr></thead>
<tbody><tr><td><a href="../../journeys/loyalty/index.html">Trouw</a> <a href="../../index.html">Home</a>
<a href="javascript:window.ran='link'">Link</a></td></tr></tbody></table></main></body></html>`;

const server = await serve({ "/media/": media }, { "/": page });
const browser = await launch();
const tab = await browser.newPage();
const requests = [];
tab.on("request", request => requests.push(new URL(request.url()).origin));
await tab.addInitScript(() => {
  window.sent = [];
  window.acquireVsCodeApi = () => ({ postMessage: message => window.sent.push(message) });
});
await tab.goto(server.origin);
const post = message => tab.evaluate(data => window.postMessage(data, "*"), message);
const theme = async name => {
  await tab.evaluate(kind => (document.body.className = kind), name);
  return tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
};

await post({ kind: "show", journey: "shoes", html: map });
await tab.getByText("Schoenen").waitFor();
const seen = { light: await theme("vscode-light"), dark: await theme("vscode-dark") };
await post({ kind: "mark", touchpoint: "café" });
await tab.locator("[data-marked]").waitFor();
seen.marked = await tab.locator("[data-marked]").allInnerTexts();
for (const name of ["Afrekenen", "Café", "Trouw", "Dansk"]) {
  await tab.getByText(name, { exact: true }).click();
}

seen.sent = await tab.evaluate(() => window.sent.map(message => [message.kind, message.journey, message.touchpoint, message.language].filter(Boolean).join(" ")));
seen.nowhere = await tab.locator("a:not([href])").allInnerTexts();
seen.language = await tab.evaluate(() => document.documentElement.lang);
await post({ kind: "say", text: "Put the cursor in a journey." });
await tab.getByText("Put the cursor").waitFor();
seen.left = await tab.locator("#map > *").count();
seen.ran = await tab.evaluate(() => window.ran ?? "nothing");
seen.elsewhere = [...new Set(requests)].filter(origin => origin !== server.origin);
console.log(JSON.stringify(seen));
await browser.close();
server.close();
