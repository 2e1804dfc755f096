import { commands, window, workspace } from "vscode";
import { buildSite } from "./build-site.js";
import { Server } from "./client.js";
import { newJourney } from "./new-journey-command.js";
import { OfferedBlocks } from "./offered-blocks.js";
import { Preview } from "./preview.js";
import { RuleCommands } from "./rules.js";
import { registerUses } from "./uses.js";

let server;

/** Called by VS Code when the first journey is opened. */
export async function activate(context) {
  const blocks = new OfferedBlocks(context.extensionUri);
  server = new Server(context.extensionPath, isRunning => {
    blocks.offer(!isRunning);
    commands.executeCommand("setContext", "journeys.hasProgram", isRunning);
  });
  const preview = new Preview(context.extensionUri, () => server.client);
  const rules = new RuleCommands(() => server.program);
  context.subscriptions.push(
    blocks,
    preview,
    rules,
    registerUses(),
    commands.registerCommand("journeys.newJourney", newJourney),
    commands.registerCommand("journeys.showPreview", () => preview.show(window.activeTextEditor)),
    commands.registerCommand("journeys.buildSite", () => buildSite(server.program)),
    commands.registerCommand("journeys.explainRule", name => rules.explain(name)),
    commands.registerCommand("journeys.setSeverity", name => rules.setSeverity(name)),
    commands.registerCommand("journeys.restartServer", () => server.restart()),
    commands.registerCommand("journeys.showOutput", () => server.showOutput()),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("journeys.path") || change.affectsConfiguration("journeys.language")) {
        return server.restart();
      }
    }),
    workspace.onDidGrantWorkspaceTrust(() => server.restart()),
  );
  await server.restart();
}

/** Called by VS Code when it closes. */
export function deactivate() {
  return server?.dispose();
}
