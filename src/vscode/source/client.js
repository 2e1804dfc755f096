import { commands, env, l10n, LanguageStatusSeverity, languages, Uri, window, workspace } from "vscode";
import { LanguageClient, RevealOutputChannelOn, State, TransportKind } from "vscode-languageclient/node";
import { messageLanguage } from "./language.js";
import { findProgram, MissingProgram } from "./server-path.js";

const handbook = "https://journeys.dev/handbook/editor";
const selector = [{ language: "journey", scheme: "file" }, { language: "journey", scheme: "untitled" }];

/** The client tells the server the language that the user chose for messages. */
class JourneysClient extends LanguageClient {
  getLocale() {
    return messageLanguage();
  }
}

/** Starts the server, starts it again when what it depends on changes, and says how it fares. */
export class Server {
  #folder;
  #output;
  #status;
  #changed;
  #queue = Promise.resolve();

  /**
   * @param {string} extensionFolder where the extension lies
   * @param {(isRunning: boolean) => void} changed told whether there is a server
   */
  constructor(extensionFolder, changed) {
    this.#folder = extensionFolder;
    this.#changed = changed;
    this.#output = window.createOutputChannel("Journeys", { log: true });
    this.#status = languages.createLanguageStatusItem("journeys.server", selector);
    this.#status.name = "Journeys";
    this.#status.command = { command: "journeys.showOutput", title: l10n.t("Show output") };
  }

  /** The client, where the server runs. */
  client;

  /** What was found to start, or undefined. */
  program;

  showOutput() {
    this.#output.show();
  }

  /** Starts, or starts again; one after another however often it is asked for. */
  restart() {
    this.#queue = this.#queue.then(() => this.#replace());
    return this.#queue;
  }

  dispose() {
    this.#status.dispose();
    this.#output.dispose();
    return this.#stop();
  }

  async #replace() {
    await this.#stop();
    this.program = this.#find();
    if (!this.program) {
      this.#tell(LanguageStatusSeverity.Error, l10n.t("Journeys is not checking: no program"));
      this.#changed(false);
      return;
    }

    const { command, args, source } = this.program;
    this.#output.info(`${command} (${source})`);
    this.client = new JourneysClient("journeys", "Journeys", this.#serverOptions(command, args), this.#clientOptions());
    this.client.onDidChangeState(({ newState }) => this.#show(newState));
    try {
      await this.client.start();
      this.#changed(true);
    } catch (error) {
      this.#output.error(error);
      this.#tell(LanguageStatusSeverity.Error, l10n.t("Journeys did not start"));
      this.#changed(false);
    }
  }

  async #stop() {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose(2000);
    } catch (error) {
      // A server that ended by itself cannot be asked to end; that it is gone is all that counts.
      this.#output.debug(error);
    }
  }

  #serverOptions(command, args) {
    return { command, args: [...args, "lsp"], transport: TransportKind.stdio };
  }

  #clientOptions() {
    return {
      documentSelector: selector,
      outputChannel: this.#output,
      traceOutputChannel: this.#output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      synchronize: { configurationSection: "journeys" },
    };
  }

  #find() {
    const configured = workspace.getConfiguration("journeys").get("path", "");
    try {
      const program = findProgram({ configured, extensionFolder: this.#folder });
      if (!program) {
        this.#advise(l10n.t("Journeys needs its program to check what you write. Install it with: dotnet tool install --global journeys"));
      }

      return program;
    } catch (error) {
      if (!(error instanceof MissingProgram)) {
        throw error;
      }

      this.#advise(l10n.t("The setting “journeys.path” needs “{0}”, and there is no such file.", error.written));
      return undefined;
    }
  }

  async #advise(message) {
    this.#output.warn(message);
    const settings = l10n.t("Open settings");
    const help = l10n.t("How to install");
    const chosen = await window.showWarningMessage(message, help, settings);
    if (chosen === settings) {
      await commands.executeCommand("workbench.action.openSettings", "journeys.path");
    } else if (chosen === help) {
      await env.openExternal(Uri.parse(handbook));
    }
  }

  #show(state) {
    const isRunning = state === State.Running;
    this.#status.busy = state === State.Starting;
    this.#tell(isRunning || state === State.Starting ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning,
      isRunning ? l10n.t("Journeys checks as you type") : l10n.t("Journeys is not running"));
  }

  #tell(severity, text) {
    this.#status.severity = severity;
    this.#status.text = text;
  }
}
