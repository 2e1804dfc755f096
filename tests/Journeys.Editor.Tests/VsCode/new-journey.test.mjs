import assert from "node:assert/strict";
import test from "node:test";
import { freeName, journeySnippet, nameOf } from "../../../src/vscode/source/new-journey.js";

for (const [title, name] of [
  ["Buying running shoes", "buying-running-shoes"],
  ["  Één klik!  ", "één-klik"],
  ["Cafe\u0301 “Zon” & zee", "café-zon-zee"],
  ["De klant's 2e reis", "de-klants-2e-reis"],
  ["24/7 hulp", "hulp"],
  ["Køb – nu", "køb-nu"],
  ["靴を買う", "靴を買う"],
  ["!!!", "journey"],
]) {
  test(`“${title}” is named ${name}`, () => assert.equal(nameOf(title), name));
}

test("a name that is taken gets a number", () => {
  assert.equal(freeName("shoes", new Set(["shoes.journey", "shoes-2.journey"])), "shoes-3");
  assert.equal(freeName("shoes", new Set()), "shoes");
});

test("a title is written as a text, whatever is in it", () => {
  const [first] = journeySnippet("a", 'Say "hi" for $5 \\ {now}').split("\n");

  assert.equal(first, 'journey a "Say \\\\"hi\\\\" for \\$5 \\\\\\\\ {now\\}" {');
});

test("every standard stage is there; the goal comes first, then the first stage", () => {
  const text = journeySnippet("a", "A");

  assert.deepEqual([...text.matchAll(/stage (\S+) \{/g)].map(match => match[1]), ["awareness", "consideration", "decision", "post-purchase", "retention"]);
  assert.deepEqual([...text.matchAll(/\$(\d)/g)].map(match => match[1]), ["1", "0"]);
});
