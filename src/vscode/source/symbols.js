import { commands, Location, SymbolInformation } from "vscode";

/** The name of the touchpoint that the cursor is in, or undefined; a name below a stage, whether it is declared or used there. */
export async function touchpointAt(uri, position) {
  const [, , touchpoint] = enclosing(await symbolsOf(uri), position);
  return touchpoint?.name;
}

/**
 * Where a journey or one of its touchpoints stands: in the file at hand, or elsewhere in the workspace.
 * @param {import("vscode").Uri} uri the file at hand
 * @param {string} journey the name of the journey
 * @param {string} touchpoint the name of the touchpoint, or "" for the journey itself
 * @returns {Promise<Location | undefined>}
 */
export async function placeOf(uri, journey, touchpoint) {
  const here = (await symbolsOf(uri)).find(symbol => symbol.name === journey);
  const own = here && (touchpoint ? flatten(here.children).find(symbol => symbol.name === touchpoint) : here);
  if (own) {
    return new Location(uri, own.selectionRange);
  }

  const everywhere = (await commands.executeCommand("vscode.executeWorkspaceSymbolProvider", touchpoint || journey)) ?? [];
  const found = everywhere.filter(symbol => symbol.name === (touchpoint || journey));
  return (found.find(symbol => symbol.containerName?.includes(journey)) ?? found[0])?.location;
}

/** Only a tree of symbols will do; it is what the server gives. */
async function symbolsOf(uri) {
  const symbols = (await commands.executeCommand("vscode.executeDocumentSymbolProvider", uri)) ?? [];
  return symbols.filter(symbol => !(symbol instanceof SymbolInformation && !symbol.children));
}

/** The symbols around a position, outermost first. */
function enclosing(symbols, position) {
  const found = symbols.find(symbol => symbol.range.contains(position));
  return found ? [found, ...enclosing(found.children, position)] : [];
}

function flatten(symbols) {
  return symbols.flatMap(symbol => [symbol, ...flatten(symbol.children)]);
}
