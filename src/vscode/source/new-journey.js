const stages = ["awareness", "consideration", "decision", "post-purchase", "retention"];

/**
 * The name for a title, as names are written: lower case, words joined by single hyphens.
 * @param {string} title what people call the journey
 * @returns {string} the name; "journey" where the title has no letter to begin with
 */
export function nameOf(title) {
  const name = title
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .replaceAll(/[^\p{Ll}\p{Lo}\p{M}\p{Nd}]+/gu, "-")
    .replace(/^[^\p{L}]+/u, "")
    .replace(/-+$/u, "");
  return name || "journey";
}

/**
 * A name that no file of the folder has.
 * @param {string} name the name to begin with
 * @param {Set<string>} taken names of files in the folder
 */
export function freeName(name, taken) {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(`${candidate}.journey`)) {
      return candidate;
    }
  }
}

/**
 * A journey to fill in, as a snippet: the title is there, the goal comes first, and Tab goes on to the first stage.
 * @param {string} name its name
 * @param {string} title its title
 */
export function journeySnippet(name, title) {
  const quoted = title.replaceAll(/\s+/gu, " ").trim().replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  const lines = [
    `journey ${name} "${escape(quoted)}" {`,
    '  goal   "$1"',
    "  status draft",
    ...stages.flatMap((stage, index) => ["", `  stage ${stage} {`, index === 0 ? "    $0" : "", "  }"]),
    "}",
    "",
  ];
  return lines.join("\n");
}

function escape(text) {
  return text.replaceAll(/[\\$}]/g, "\\$&");
}
