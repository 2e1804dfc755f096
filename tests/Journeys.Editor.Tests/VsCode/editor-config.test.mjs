import assert from "node:assert/strict";
import test from "node:test";
import { withSeverity } from "../../../src/vscode/source/editor-config.js";

const set = text => withSeverity(text, "missing-stage", "error");

test("a new file gets its section", () => {
  assert.equal(set(""), "[*.journey]\njourneys_rule.missing-stage.severity = error\n");
});

test("a section is added behind what is there", () => {
  assert.equal(set("root = true\n\n[*.cs]\nindent_size = 4\n\n\n"),
    "root = true\n\n[*.cs]\nindent_size = 4\n\n[*.journey]\njourneys_rule.missing-stage.severity = error\n");
});

test("a setting is added to the section that is there", () => {
  assert.equal(set("[*.journey] # ours\nindent_size = 2\n\n[*.cs]\nindent_size = 4\n"),
    "[*.journey] # ours\nindent_size = 2\njourneys_rule.missing-stage.severity = error\n\n[*.cs]\nindent_size = 4\n");
});

test("the setting that decides is changed, and no other", () => {
  const before = "[*.journey]\njourneys_rule.missing-stage.severity = off\njourneys_rule.dead-end.severity = info\n[*.journey]\nJourneys_Rule.missing-stage.severity=warning\n";

  assert.equal(set(before), before.replace("Journeys_Rule.missing-stage.severity=warning", "journeys_rule.missing-stage.severity = error"));
});

test("line ends stay as they are", () => {
  assert.equal(set("[*.journey]\r\nindent_size = 2\r\n"), "[*.journey]\r\nindent_size = 2\r\njourneys_rule.missing-stage.severity = error\r\n");
});

test("doing it twice changes nothing more", () => {
  assert.equal(set(set("[*]\nx = 1")), set("[*]\nx = 1"));
});
