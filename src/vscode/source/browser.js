import { commands, l10n, window } from "vscode";
import { newJourney } from "./new-journey-command.js";
import { OfferedBlocks } from "./offered-blocks.js";

const needsDesktop = ["showPreview", "buildSite", "explainRule", "setSeverity", "restartServer", "showOutput"];

/** In a browser there are colours and blocks; checking needs the program, which no browser starts. */
export function activate(context) {
  const blocks = new OfferedBlocks(context.extensionUri);
  blocks.offer(true);
  context.subscriptions.push(
    blocks,
    commands.registerCommand("journeys.newJourney", newJourney),
    ...needsDesktop.map(name => commands.registerCommand(`journeys.${name}`, () =>
      window.showInformationMessage(l10n.t("This needs VS Code on your own machine, or a remote one.")))),
  );
}
