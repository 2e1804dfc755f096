import { l10n, Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from "vscode";
import { messageLanguage } from "./language.js";
import { previewPage } from "./preview-page.js";
import { placeOf, touchpointAt } from "./symbols.js";

const pause = 150;

/** The map beside the text. It shows the journey that the cursor is in, marks the touchpoint, and a click leads back to the text. */
export class Preview {
  #extension;
  #client;
  #panel;
  #uri;
  #position;
  #language;
  #timer;
  #asked = 0;
  #listeners;

  /**
   * @param {Uri} extension where the extension lies
   * @param {() => import("vscode-languageclient/node").LanguageClient | undefined} client the server, where there is one
   */
  constructor(extension, client) {
    this.#extension = extension;
    this.#client = client;
    this.#listeners = [
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => this.#follow(textEditor.document, selections[0].active)),
      window.onDidChangeActiveTextEditor(editor => editor && this.#follow(editor.document, editor.selection.active)),
      workspace.onDidChangeTextDocument(({ document }) => document.languageId === "journey" && this.#soon()),
    ];
  }

  /** @param {import("vscode").TextEditor | undefined} editor the text that it begins with */
  async show(editor) {
    if (editor?.document.languageId === "journey") {
      this.#uri = editor.document.uri;
      this.#position = editor.selection.active;
    }

    if (this.#panel) {
      this.#panel.reveal(undefined, true);
    } else {
      this.#open();
    }

    await this.#refresh();
  }

  dispose() {
    clearTimeout(this.#timer);
    this.#listeners.forEach(listener => listener.dispose());
    this.#panel?.dispose();
  }

  #open() {
    const media = Uri.joinPath(this.#extension, "media");
    const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#panel = window.createWebviewPanel("journeys.preview", l10n.t("Journey map"), where, {
      enableScripts: true,
      localResourceRoots: [media],
    });
    this.#panel.iconPath = Uri.joinPath(this.#extension, "icons", "file-light.svg");
    this.#panel.onDidDispose(() => (this.#panel = undefined));
    this.#panel.onDidChangeViewState(({ webviewPanel }) => webviewPanel.visible && this.#soon());
    this.#panel.webview.onDidReceiveMessage(message => this.#heard(message));
    const { webview } = this.#panel;
    webview.html = previewPage({
      source: webview.cspSource,
      script: webview.asWebviewUri(Uri.joinPath(media, "preview.js")),
      style: webview.asWebviewUri(Uri.joinPath(media, "preview.css")),
      language: messageLanguage(),
    });
  }

  #follow(document, position) {
    if (document.languageId === "journey" && this.#panel) {
      this.#uri = document.uri;
      this.#position = position;
      this.#soon();
    }
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), pause);
  }

  /** An answer that another question has overtaken is not shown. */
  async #refresh() {
    const question = ++this.#asked;
    if (!this.#panel?.visible || !this.#uri) {
      return;
    }

    const answer = await this.#ask();
    if (question !== this.#asked || !this.#panel) {
      return;
    }

    if (answer.html) {
      this.#panel.title = answer.title;
      this.#send({ kind: "show", journey: answer.journey, html: answer.html });
      const touchpoint = await touchpointAt(this.#uri, this.#position);
      this.#send({ kind: "mark", touchpoint });
    } else {
      this.#send({ kind: "say", text: answer.reason });
    }
  }

  async #ask() {
    const client = this.#client();
    if (!client?.isRunning()) {
      return { reason: l10n.t("The map needs the program of Journeys; see the output “Journeys”.") };
    }

    try {
      const position = client.code2ProtocolConverter.asPosition(this.#position);
      const textDocument = { uri: client.code2ProtocolConverter.asUri(this.#uri) };
      const answer = await client.sendRequest("journeys/preview", { textDocument, position, language: this.#language });
      return answer ?? { reason: l10n.t("Put the cursor in a journey to see its map.") };
    } catch (error) {
      return { reason: error.message };
    }
  }

  #send(message) {
    this.#panel?.webview.postMessage(message);
  }

  /** What the page says is data from outside: names are looked up, never run. */
  async #heard(message) {
    if (message?.kind === "ready") {
      await this.#refresh();
    } else if (message?.kind === "language" && typeof message.language === "string") {
      this.#language = message.language;
      await this.#refresh();
    } else if (message?.kind === "go" && typeof message.journey === "string" && typeof message.touchpoint === "string") {
      await this.#goTo(message.journey, message.touchpoint);
    }
  }

  async #goTo(journey, touchpoint) {
    const place = this.#uri && (await placeOf(this.#uri, journey, touchpoint));
    if (!place) {
      return;
    }

    const column = window.visibleTextEditors.find(editor => editor.document.languageId === "journey")?.viewColumn;
    const editor = await window.showTextDocument(place.uri, { viewColumn: column ?? ViewColumn.One });
    editor.selection = new Selection(place.range.start, place.range.start);
    editor.revealRange(new Range(place.range.start, place.range.start), TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
