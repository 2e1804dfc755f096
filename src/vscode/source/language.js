import { env, workspace } from "vscode";

const spoken = ["en", "nl", "da"];

/** The language of messages: the one that was chosen, or that of VS Code where the product speaks it, or English. */
export function messageLanguage() {
  const chosen = workspace.getConfiguration("journeys").get("language", "auto");
  const language = chosen === "auto" ? env.language.split("-")[0].toLowerCase() : chosen;
  return spoken.includes(language) ? language : "en";
}
