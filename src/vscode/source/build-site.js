import { l10n, ProcessExecution, Task, tasks, window, workspace } from "vscode";

/**
 * Builds the site in a terminal, where its findings can be read and clicked.
 * @param {import("./server-path.js").Program | undefined} program what to start
 */
export async function buildSite(program) {
  const folder = await chooseFolder();
  if (!folder) {
    return;
  }

  if (!program) {
    await window.showErrorMessage(l10n.t("There is no program to build the site with; see the output “Journeys”."));
    return;
  }

  const execution = new ProcessExecution(program.command, [...program.args, "build"], { cwd: folder.uri.fsPath });
  const task = new Task({ type: "journeys", task: "build" }, folder, l10n.t("Build the site"), "Journeys", execution);
  await tasks.executeTask(task);
}

/** The folder to work in: the only one, the one that the open file is in, or the one that is chosen. */
export function chooseFolder() {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    window.showInformationMessage(l10n.t("Open a folder first; journeys live in a folder."));
    return undefined;
  }

  const open = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  return folders.length === 1 ? folders[0] : open ?? window.showWorkspaceFolderPick();
}
