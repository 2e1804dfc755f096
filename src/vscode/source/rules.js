import { commands, EventEmitter, l10n, languages, Position, Range, Uri, window, workspace, WorkspaceEdit } from "vscode";
import { chooseFolder } from "./build-site.js";
import { severities, withSeverity } from "./editor-config.js";
import { messageLanguage } from "./language.js";
import { run } from "./tool.js";

const scheme = "journeys-rule";

/** Explains rules and sets how serious they are. The rules come from the program itself, so that they are the ones that it checks. */
export class RuleCommands {
  #program;
  #changed = new EventEmitter();
  #registration;

  /** @param {() => import("./server-path.js").Program | undefined} program what to ask */
  constructor(program) {
    this.#program = program;
    this.#registration = workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: page => this.#explanation(page.path.slice(1, -".md".length)),
    });
  }

  dispose() {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  /** @param {string | undefined} name the rule; asked for where it is not told */
  async explain(name) {
    const rule = typeof name === "string" ? name : await this.#choose(l10n.t("Which rule?"));
    if (!rule) {
      return;
    }

    const page = Uri.from({ scheme, path: `/${rule}.md` });
    this.#changed.fire(page);
    await commands.executeCommand("markdown.showPreviewToSide", page);
  }

  /** @param {string | undefined} name the rule; asked for where it is not told */
  async setSeverity(name) {
    const rule = typeof name === "string" ? name : await this.#choose(l10n.t("Which rule?"));
    const severity = rule && (await window.showQuickPick(severities, { title: l10n.t("How serious is {0}?", rule) }));
    const folder = severity && (await chooseFolder());
    if (folder) {
      await writeSeverity(Uri.joinPath(folder.uri, ".editorconfig"), rule, severity);
    }
  }

  async #choose(title) {
    const underCursor = rulesUnderCursor();
    const chosen = await window.showQuickPick(this.#list(underCursor), { title, matchOnDescription: true, matchOnDetail: true });
    return chosen?.label;
  }

  /** The rules that found something where the cursor is stand first. */
  async #list(underCursor) {
    const { rules } = JSON.parse(await this.#ask(["rules", "--format", "json"]));
    return rules
      .map(({ id, rule, severity, title }) => ({ label: rule, description: `${id}, ${severity}`, detail: title }))
      .sort((one, other) => underCursor.has(other.label) - underCursor.has(one.label));
  }

  async #explanation(rule) {
    const text = await this.#ask(["explain", rule]);
    return `# ${text}`;
  }

  async #ask(args) {
    const program = this.#program();
    if (!program) {
      throw new Error(l10n.t("There is no program to ask; see the output “Journeys”."));
    }

    return run(program, [...args, "--language", messageLanguage()], workspace.workspaceFolders?.[0]?.uri.fsPath);
  }
}

function rulesUnderCursor() {
  const editor = window.activeTextEditor;
  const findings = editor ? editorFindings(editor) : [];
  return new Set(findings.map(finding => (typeof finding.code === "object" ? finding.code.value : finding.code)));
}

function editorFindings({ document, selection }) {
  return languages.getDiagnostics(document.uri).filter(finding => finding.range.intersection(selection));
}

/** Writes through the editor, so that it can be looked at and taken back. */
async function writeSeverity(file, rule, severity) {
  const edit = new WorkspaceEdit();
  edit.createFile(file, { ignoreIfExists: true });
  await workspace.applyEdit(edit);
  const document = await workspace.openTextDocument(file);
  const change = new WorkspaceEdit();
  const all = new Range(new Position(0, 0), document.positionAt(document.getText().length));
  change.replace(file, all, withSeverity(document.getText(), rule, severity));
  await workspace.applyEdit(change);
  await document.save();
  await window.showTextDocument(document);
}
