/** The severities that `.editorconfig` knows, gravest first. */
export const severities = ["error", "warning", "info", "off"];

const section = /^\s*\[(.*)\]\s*(?:[#;].*)?$/;

/**
 * Sets the severity of a rule in the text of an `.editorconfig`. The line that decides today is changed; else one is added to the
 * section `[*.journey]`, which is made where there is none. Everything else stays as it is, line ends too.
 * @param {string} text the file, or "" where there is none yet
 * @param {string} rule the rule's name
 * @param {string} severity one of `severities`
 * @returns {string} the new text
 */
export function withSeverity(text, rule, severity) {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/\r?\n/);
  const setting = `journeys_rule.${rule}.severity = ${severity}`;
  const places = journeySections(lines);
  const decisive = places.flatMap(place => linesThatSet(lines, place, rule)).at(-1);
  if (decisive !== undefined) {
    lines[decisive] = setting;
  } else if (places.length > 0) {
    lines.splice(endOf(lines, places.at(-1)), 0, setting);
  } else {
    appendSection(lines, setting);
  }

  return lines.join(lineEnd);
}

/** The sections for all journeys, as the numbers of their first line and of the line behind their last. */
function journeySections(lines) {
  const heads = lines.flatMap((line, at) => (section.test(line) ? [at] : []));
  return heads
    .map((at, index) => ({ from: at + 1, to: heads[index + 1] ?? lines.length }))
    .filter(place => section.exec(lines[place.from - 1])[1] === "*.journey");
}

function linesThatSet(lines, { from, to }, rule) {
  const key = `journeys_rule.${rule}.severity`;
  return lines.slice(from, to).flatMap((line, index) => (line.split(/[=:]/)[0].trim().toLowerCase() === key ? [from + index] : []));
}

/** Behind the last line of the section that says something. */
function endOf(lines, { from, to }) {
  let end = to;
  while (end > from && lines[end - 1].trim() === "") {
    end--;
  }

  return end;
}

function appendSection(lines, setting) {
  while (lines.length > 0 && lines.at(-1).trim() === "") {
    lines.pop();
  }

  lines.push(...(lines.length > 0 ? [""] : []), "[*.journey]", setting, "");
}
