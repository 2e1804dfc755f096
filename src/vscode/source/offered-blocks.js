import { CompletionItem, CompletionItemKind, languages, SnippetString, Uri, workspace } from "vscode";

/**
 * Offers whole blocks where no server does: without the program, and in a browser. The server knows what may stand where and offers
 * its own, so that both at once would only make the list longer.
 */
export class OfferedBlocks {
  #file;
  #registration;

  /** @param {Uri} extension where the extension lies */
  constructor(extension) {
    this.#file = Uri.joinPath(extension, "snippets", "journey.json");
  }

  /** @param {boolean} isWanted whether to offer them */
  offer(isWanted) {
    if (!isWanted) {
      this.dispose();
    } else {
      this.#registration ??= languages.registerCompletionItemProvider("journey", { provideCompletionItems: () => this.#items() });
    }
  }

  dispose() {
    this.#registration?.dispose();
    this.#registration = undefined;
  }

  async #items() {
    const snippets = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(this.#file)));
    return Object.values(snippets).map(snippet => {
      const item = new CompletionItem({ label: snippet.prefix, description: "{ … }" }, CompletionItemKind.Snippet);
      item.detail = snippet.description;
      item.insertText = new SnippetString(snippet.body.join("\n"));
      return item;
    });
  }
}
