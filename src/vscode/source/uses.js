import { commands, Position, Uri } from "vscode";

/** What the line above a declaration (“used in 3 journeys”) does when it is clicked; the server names this command. */
export function registerUses() {
  return commands.registerCommand("journeys.showUses", async (address, { line, character }) => {
    const file = Uri.parse(address);
    const place = new Position(line, character);
    const uses = await commands.executeCommand("vscode.executeReferenceProvider", file, place);
    await commands.executeCommand("editor.action.showReferences", file, place, uses ?? []);
  });
}
