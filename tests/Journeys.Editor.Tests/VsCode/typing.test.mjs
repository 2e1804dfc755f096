import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const file = new URL("../../../src/vscode/language-configuration.json", import.meta.url);
const { indentationRules, onEnterRules, wordPattern } = JSON.parse(readFileSync(file, "utf8"));
const increases = line => new RegExp(indentationRules.increaseIndentPattern).test(line);

/** The rule that VS Code would take: the first that fits. */
function enter(before, after = "", previous = "") {
  const fits = (pattern, text) => pattern === undefined || new RegExp(pattern).test(text);
  return onEnterRules.find(rule => fits(rule.beforeText, before) && fits(rule.afterText, after) && fits(rule.previousLineText, previous))?.action;
}

test("a block is indented, also behind a text with a brace or a comment", () => {
  assert.ok(increases('journey shoes "Buying } shoes" {'));
  assert.ok(increases("stage awareness { # the first"));
  assert.ok(!increases('goal "Never {"'));
  assert.ok(!increases("# journey {"));
  assert.ok(!increases("use checkout { priority high }"));
});

test("a long line without an end is judged at once", () => {
  const started = performance.now();

  increases('says "' + "a\\".repeat(50_000));
  increases('"'.repeat(50_001));

  assert.ok(performance.now() - started < 1000);
});

test("prose opens between its quotes", () => {
  assert.equal(enter('  about """', '"""').indent, "indentOutdent");
  assert.equal(enter('  about """').indent, "indent");
  assert.equal(enter('    """'), undefined);
});

test("a comment that is split stays a comment", () => {
  assert.equal(enter("  # one ", "two").appendText, "# ");
  assert.equal(enter("  # done"), undefined);
});

test("a list goes on indented and ends where it began", () => {
  assert.equal(enter("  tags shoes,").indent, "indent");
  assert.equal(enter("    sports,", "", "  tags shoes,").indent, "none");
  assert.equal(enter("    beginners", "", "    sports,").indent, "outdent");
  assert.equal(enter("  owner growth", "", "  status live"), undefined);
});

test("a name is one word, and so is a number", () => {
  const words = text => text.match(new RegExp(wordPattern.pattern, wordPattern.flags + "g"));

  assert.deepEqual(words("use één-klik { impact -2.5 }"), ["use", "één-klik", "impact", "-2.5"]);
});
