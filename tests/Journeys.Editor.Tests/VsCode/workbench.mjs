// VS Code in the machine's own Chromium, used as a person uses it.
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where npm put the tools of the tests. */
export const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const { chromium } = createRequire(path.join(modules, "x.js"))("playwright-core");
const patience = { timeout: 60_000 };
const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-dev-shm-usage",
];

/** The machine's own Chromium; nothing is downloaded. */
export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
}

/** Tries again for half a minute: a server needs a moment before it answers. */
export async function patiently(action) {
  for (let tries = 0; ; tries++) {
    try {
      return await action();
    } catch (error) {
      if (tries === 30) {
        throw error;
      }

      await new Promise(resolve => setTimeout(resolve, 1000));
    }
  }
}

export class Workbench {
  /** What went wrong in the page, as far as it names the extension. */
  problems = [];

  static async open(address, size = { width: 1200, height: 800 }) {
    const workbench = new Workbench();
    workbench.browser = await launch();
    workbench.tab = await workbench.browser.newPage({ viewport: size });
    workbench.tab.on("pageerror", error => workbench.problems.push(error.message));
    workbench.tab.on("console", message =>
      message.type() === "error" && /journeys/i.test(message.text()) && workbench.problems.push(message.text()));
    try {
      await workbench.tab.goto(address);
      await workbench.tab.locator(".monaco-workbench").waitFor(patience);
      return workbench;
    } catch (error) {
      await workbench.close();
      throw error;
    }
  }

  close() {
    return this.browser.close();
  }

  picture(file) {
    return this.tab.screenshot({ path: file });
  }

  /** The place where the quick input is typed in. */
  get input() {
    return this.tab.locator(".quick-input-widget .quick-input-box input");
  }

  /** Runs a command of the palette, as a person finds it; right after the start it may not be there yet. */
  async command(name) {
    const row = this.tab.locator(".quick-input-list .monaco-list-row").filter({ hasText: name.split(": ").at(-1) }).first();
    for (const end = Date.now() + patience.timeout; ;) {
      await this.tab.keyboard.press("F1");
      await this.input.fill(`>${name}`);
      if (await row.waitFor({ timeout: 5000 }).then(() => true, () => false)) {
        break;
      }

      if (Date.now() > end) {
        throw new Error(`There is no command ${name}`);
      }

      await this.tab.keyboard.press("Escape");
    }

    await this.tab.keyboard.press("Enter");
  }

  /** Opens a file of the folder by its name. */
  async openFile(name) {
    await this.tab.keyboard.press("Control+P");
    await this.input.fill(name);
    await this.tab.locator(".quick-input-list .monaco-list-row").filter({ hasText: name }).first().waitFor(patience);
    await this.tab.keyboard.press("Enter");
    await this.tab.locator(".tab.active").filter({ hasText: name }).first().waitFor(patience);
  }

  get text() {
    return this.tab.locator(".editor-group-container.active .monaco-editor .view-lines").first();
  }

  /** The lines that are in sight. */
  async lines() {
    const texts = await this.text.locator(".view-line").evaluateAll(all => all
      .map(line => ({ top: parseInt(line.style.top), text: line.textContent.replaceAll("\u00a0", " ") }))
      .sort((one, other) => one.top - other.top).map(line => line.text));
    return texts.join("\n");
  }

  /** Types, and looks whether it stands there as a person would before going on; what is missing shows in the lines that are read later. */
  async write(typed, expected) {
    await this.tab.keyboard.type(typed, { delay: 20 });
    for (const end = Date.now() + patience.timeout; Date.now() < end && !(await this.lines()).includes(expected);) {
      await this.tab.waitForTimeout(50);
    }
  }

  /** Waits until the line with a word has its colours: before that, VS Code closes no quotes. */
  coloured(word) {
    return this.tab.waitForFunction(
      word => [...document.querySelectorAll(".view-line")].some(line => line.textContent.includes(word) && line.querySelector("span span:not(.mtk1)")),
      word, patience);
  }

  /** Types, and gives the list that opens. */
  async offered(typed) {
    await this.tab.keyboard.type(typed, { delay: 40 });
    const list = this.tab.locator(".suggest-widget.visible .monaco-list-row");
    await list.first().waitFor(patience);
    return list.evaluateAll(rows => rows.map(row => row.getAttribute("aria-label")));
  }

  /** The colour of each piece of the first line, by its text. */
  async colours() {
    await this.tab.waitForFunction(() => document.querySelectorAll(".view-line span span:not(.mtk1)").length > 2, undefined, patience);
    return this.text.locator(".view-line").first().evaluate(line => Object.fromEntries([...line.querySelectorAll("span[class*=mtk]")]
      .map(span => [span.textContent.replaceAll("\u00a0", " ").trim(), getComputedStyle(span).color]).filter(([text]) => text)));
  }
}
