import { FileType, l10n, Range, SnippetString, Uri, window, workspace } from "vscode";
import { chooseFolder } from "./build-site.js";
import { freeName, journeySnippet, nameOf } from "./new-journey.js";

/**
 * Asks for a title and opens a journey to fill in; it is not saved before its writer does.
 * @param {Uri | undefined} folder where it was asked for, in the explorer
 */
export async function newJourney(folder) {
  const title = await window.showInputBox({
    title: l10n.t("New journey"),
    prompt: l10n.t("What does the customer set out to do?"),
    placeHolder: l10n.t("Buying running shoes"),
    validateInput: text => (text.trim() ? undefined : l10n.t("A journey needs a title.")),
  });
  if (!title) {
    return;
  }

  const target = folder instanceof Uri ? folder : await journeysFolder();
  const taken = target ? await namesIn(target) : new Set();
  const name = freeName(nameOf(title), taken);
  const document = target
    ? await workspace.openTextDocument(Uri.joinPath(target, `${name}.journey`).with({ scheme: "untitled" }))
    : await workspace.openTextDocument({ language: "journey" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(journeySnippet(name, title)), new Range(0, 0, document.lineCount, 0));
}

/** The folder `journeys` in the one that is open, which the program reads by itself; or the one that is open. */
async function journeysFolder() {
  const folder = workspace.workspaceFolders && (await chooseFolder());
  if (!folder) {
    return undefined;
  }

  const usual = Uri.joinPath(folder.uri, "journeys");
  try {
    return (await workspace.fs.stat(usual)).type === FileType.Directory ? usual : folder.uri;
  } catch {
    return folder.uri; // there is no such folder
  }
}

async function namesIn(folder) {
  return new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
}
