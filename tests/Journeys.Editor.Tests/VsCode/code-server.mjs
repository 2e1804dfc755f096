// A writer in VS Code with the program behind it: `node code-server.mjs ADDRESS PICTURES`. Ends with `N passed, N failed`.
import path from "node:path";
import { Workbench } from "./workbench.mjs";

const [address, pictures] = process.argv.slice(2);
const patience = { timeout: 60_000 };
let passed = 0;
let failed = 0;

const code = await open();
const { tab } = code;
const preview = () => tab.frameLocator("iframe.webview").frameLocator("#active-frame");

await step("a file of the sample opens and is clean", async () => {
  await code.openFile("running-shoes.journey");
  await tab.getByText("checks as you type").first().waitFor({ state: "attached", ...patience }).catch(() => {});
  await tab.locator(".view-line").filter({ hasText: "journey running-shoes" }).first().waitFor(patience);
});

await step("the map stands beside the text", async () => {
  await code.command("Journeys: Show the Map Beside the Text");
  await preview().locator("h1").filter({ hasText: "Hardloopschoenen kopen" }).waitFor(patience);
  await code.picture(path.join(pictures, "preview.png"));
});

await step("the map follows the cursor", async () => {
  await find("touchpoint checkout", "use checkout", "touchpoint size-advice");
  await preview().locator("[data-marked]").first().waitFor({ state: "attached", ...patience });
});

await step("a click in the map leads to the text", async () => {
  await preview().locator("th a[data-touchpoint='delivery'], li h4 a[data-touchpoint='delivery']").locator("visible=true").first().click();
  await tab.locator(".view-line").filter({ hasText: "delivery" }).first().waitFor(patience);
  await waitFor("the cursor in delivery", async () => (await currentLine()).includes("delivery"));
});

await step("the map speaks the language that is chosen", async () => {
  await preview().locator("nav.languages a[lang=en]").click();
  await preview().locator("h1").filter({ hasText: "Buying running shoes" }).waitFor(patience);
  await code.picture(path.join(pictures, "preview-marked.png"));
});

await step("a slip is underlined while typing, in the text and in the list of problems", async () => {
  await code.command("View: Close All Editors");
  await code.openFile("messages.journey");
  await tab.keyboard.press("Control+End");
  await tab.keyboard.type('\nmessage flat "Flat" { text@nl "Gratis retourneren: 14 dagen lang"  claims free-returns }', { delay: 10 });
  await tab.keyboard.press("Escape");
  await tab.locator(".squiggly-error, .squiggly-warning").first().waitFor(patience);
  await code.picture(path.join(pictures, "squiggle.png"));
});

await step("the cure is one key away", async () => {
  await tab.keyboard.press("F8");
  await tab.locator(".zone-widget .message, .peekview-title, .zone-widget").first().waitFor(patience);
  await code.picture(path.join(pictures, "problem.png"));
  await tab.keyboard.press("Escape");
  await tab.keyboard.press("Control+.");
  await tab.locator(".action-widget .monaco-list-row").filter({ hasText: "30 dagen" }).or(tab.locator(".action-widget .monaco-list-row").filter({ hasText: "Write" })).first().waitFor(patience);
  await code.picture(path.join(pictures, "fix.png"));
  await tab.keyboard.press("Enter");
  await waitFor("the slip to be gone", async () => !(await code.lines()).includes("14 dagen"));
});

await step("the next word is offered with what it is for", async () => {
  await tab.keyboard.press("Control+End");
  await tab.keyboard.press("Enter");
  const offered = await code.offered("mess");
  check(offered.some(row => row.startsWith("message")), `message is not among ${offered}`);
  await tab.keyboard.press("Control+Space");
  await new Promise(resolve => setTimeout(resolve, 800));
  await code.picture(path.join(pictures, "completion.png"));
  await tab.keyboard.press("Escape");
});

await step("a rule is explained", async () => {
  await code.command("Journeys: Explain a Rule");
  await code.input.fill("conflicting-claim");
  await tab.locator(".quick-input-list .monaco-list-row").filter({ hasText: "conflicting-claim" }).first().waitFor(patience);
  await tab.keyboard.press("Enter");
  await preview().getByText("JRN4001").first().waitFor(patience);
  await code.picture(path.join(pictures, "explain.png"));
});

await step("how serious a rule is goes into .editorconfig", async () => {
  await code.command("Journeys: Set How Serious a Rule Is");
  await code.input.fill("missing-stage");
  await tab.locator(".quick-input-list .monaco-list-row").filter({ hasText: "missing-stage" }).first().waitFor(patience);
  await tab.keyboard.press("Enter");
  await tab.locator(".quick-input-list .monaco-list-row").filter({ hasText: "info" }).first().waitFor(patience);
  await code.input.fill("info");
  await tab.keyboard.press("Enter");
  await tab.locator(".view-line").filter({ hasText: "journeys_rule.missing-stage.severity" }).first().waitFor(patience);
});

await step("the walkthrough opens", async () => {
  await code.command("Welcome: Open Walkthrough...");
  await code.input.fill("Your first journey");
  await tab.locator(".quick-input-list .monaco-list-row").filter({ hasText: "Your first journey" }).first().waitFor(patience);
  await tab.keyboard.press("Enter");
  await tab.getByText("Begin a journey").first().waitFor(patience);
  await new Promise(resolve => setTimeout(resolve, 1000));
  await code.picture(path.join(pictures, "walkthrough.png"));
});

await step("nothing of the extension failed in the page", async () => check(code.problems.length === 0, code.problems.join("\n")));

await code.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** The server needs a moment before it answers. */
async function open() {
  for (let tries = 0; ; tries++) {
    try {
      return await Workbench.open(address, { width: 1440, height: 900 });
    } catch (error) {
      if (tries === 30) {
        throw error;
      }

      await new Promise(resolve => setTimeout(resolve, 1000));
    }
  }
}

async function step(name, action) {
  try {
    await action();
    passed++;
    console.log(`  passed  ${name}`);
  } catch (error) {
    failed++;
    console.log(`  failed  ${name}\n${error.stack}`);
    await code.picture(path.join(pictures, `failed-${failed}.png`));
    await tab.keyboard.press("Escape");
  }
}

function check(holds, message) {
  if (!holds) {
    throw new Error(message);
  }
}

async function waitFor(what, condition) {
  for (let tries = 0; tries < 200; tries++) {
    if (await condition()) {
      return;
    }

    await new Promise(resolve => setTimeout(resolve, 100));
  }

  throw new Error(`Waited in vain for ${what}`);
}

/** Puts the cursor on the first of these texts that the file has. */
async function find(...texts) {
  await tab.locator(".tab").filter({ hasText: "running-shoes.journey" }).first().click();
  for (const text of texts) {
    await tab.keyboard.press("Control+F");
    await tab.locator(".find-widget.visible textarea").first().fill(text);
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Escape");
    if ((await currentLine()).includes(text)) {
      return;
    }
  }

  throw new Error(`The file has none of ${texts}`);
}

/** The text of the line that the cursor is in, by the number that the status bar tells. */
async function currentLine() {
  const [, number] = /Ln (\d+)/.exec(await tab.locator("[id='status.editor.selection']").innerText());
  return tab.evaluate(wanted => {
    const numbers = [...document.querySelectorAll(".margin-view-overlays .line-numbers")];
    const place = numbers.find(line => line.textContent === wanted)?.closest(".margin-view-overlays > div");
    const lines = place?.closest(".monaco-editor").querySelectorAll(".lines-content .view-lines .view-line") ?? [];
    return [...lines].find(line => line.style.top === place.style.top)?.textContent.replaceAll("\u00a0", " ") ?? "";
  }, number);
}
