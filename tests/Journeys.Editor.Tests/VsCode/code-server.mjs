// A writer in VS Code with the program behind it: `node code-server.mjs ADDRESS PICTURES`. Ends with `N passed, N failed`.
import path from "node:path";
import { patiently, Workbench } from "./workbench.mjs";

const [address, pictures] = process.argv.slice(2);
const patience = { timeout: 60_000 };
let passed = 0;
let failed = 0;

const code = await patiently(() => Workbench.open(address, { width: 1440, height: 900 }));
const { tab } = code;
const preview = () => tab.frameLocator("iframe.webview").frameLocator("#active-frame");

await tab.keyboard.press("Control+B"); // room for text and map

await step("a new journey is begun", async () => {
  await code.command("Journeys: New Journey");
  await code.input.fill("Fixing a flat tyre");
  await tab.keyboard.press("Enter");
  await tab.locator(".view-line").filter({ hasText: "post-purchase" }).first().waitFor(patience);
  await tab.keyboard.type("Ride on within the hour", { delay: 10 });
  await tab.keyboard.press("Tab");
  await code.picture(path.join(pictures, "write.png"));
});

await step("the next word is offered with what it is for", async () => {
  const offered = await code.offered("tou");
  check(offered.some(row => row.startsWith("touchpoint")), `touchpoint is not among ${offered}`);
  await tab.keyboard.press("Control+Space");
  await tab.locator(".suggest-details").getByText("contact between customer and brand").first().waitFor(patience);
  await code.picture(path.join(pictures, "complete.png"));
  await tab.keyboard.press("Escape");
  await code.command("View: Revert and Close Editor");
});

await step("a file of the sample opens", async () => {
  await code.openFile("running-shoes.journey");
  await tab.locator(".view-line").filter({ hasText: "journey running-shoes" }).first().waitFor(patience);
});

await step("the map stands beside the text", async () => {
  await code.command("Journeys: Show the Map Beside the Text");
  await preview().locator("h1").filter({ hasText: "Hardloopschoenen kopen" }).waitFor(patience);
});

await step("the map follows the cursor", async () => {
  await find("touchpoint size-advice");
  await preview().locator("[data-marked] a[data-touchpoint='size-advice']").first().waitFor({ state: "attached", ...patience });
  await code.picture(path.join(pictures, "preview.png"));
});

await step("a click in the map leads to the text", async () => {
  await preview().locator("a[data-touchpoint='delivery']:visible").first().click();
  await waitFor("the cursor in delivery", async () => (await currentLine()).includes("use delivery"));
});

await step("the map speaks the language that is chosen", async () => {
  await preview().locator("nav.languages a[lang=en]").click();
  await preview().locator("h1").filter({ hasText: "Buying running shoes" }).waitFor(patience);
});

await step("a slip is underlined while typing", async () => {
  await find("Begin lichter: 30 dagen");
  await tab.keyboard.type("Begin lichter: 14 dagen", { delay: 10 });
  await tab.keyboard.press("Escape");
  await tab.locator(".squiggly-error").first().waitFor(patience);
  await code.picture(path.join(pictures, "editor.png"));
});

await step("the cure is one key away", async () => {
  await tab.keyboard.press("Control+.");
  await tab.locator(".action-widget .monaco-list-row").filter({ hasText: '"30 dagen"' }).first().waitFor(patience);
  await code.picture(path.join(pictures, "fix.png"));
  await tab.keyboard.press("Enter");
  await waitFor("the slip to be gone", async () => !(await currentLine()).includes("14 dagen"));
  await tab.locator(".squiggly-error").first().waitFor({ state: "detached", ...patience });
});

await step("the count above a declaration shows every use", async () => {
  await code.openFile("messages.journey");
  await tab.locator(".codelens-decoration a").filter({ hasText: /used in [2-9]/ }).first().click();
  await tab.locator(".reference-zone-widget .monaco-list-row").first().waitFor(patience);
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

/** Selects the first place that has this text. */
async function find(text) {
  await tab.locator(".tab").filter({ hasText: "running-shoes.journey" }).first().click();
  await tab.keyboard.press("Control+Home");
  await tab.keyboard.press("Control+F");
  await tab.locator(".find-widget.visible textarea").first().fill(text);
  await tab.locator(".find-widget.visible .matchesCount").filter({ hasText: /of [1-9]/ }).waitFor(patience);
  await tab.keyboard.press("Escape");
  check((await currentLine()).includes(text), `The cursor is not at ${text} but in ${await currentLine()}`);
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
