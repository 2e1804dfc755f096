import assert from "node:assert/strict";
import test from "node:test";
import { findProgram, MissingProgram } from "../../../src/vscode/source/server-path.js";

const at = (...files) => ({
  extensionFolder: "/extension",
  platform: "linux",
  environment: { PATH: "/usr/bin:.:relative::/opt/bin", HOME: "/home/maya" },
  exists: file => files.includes(file),
});

test("what the user asks for wins", () => {
  const found = findProgram({ ...at("/my/journeys", "/extension/server/journeys"), configured: " /my/journeys " });

  assert.deepEqual({ ...found }, { command: "/my/journeys", args: [], source: "settings" });
});

test("a path that leads nowhere is an error that quotes it, and nothing else is started", () => {
  const find = () => findProgram({ ...at("/extension/server/journeys"), configured: "/my/jurneys" });

  assert.throws(find, error => error instanceof MissingProgram && error.written === "/my/jurneys");
});

test("a .dll is started with the dotnet of the PATH, never with one of the folder that is open", () => {
  const found = findProgram({ ...at("/my/journeys.dll", "/opt/bin/dotnet"), configured: "/my/journeys.dll" });

  assert.deepEqual([found.command, found.args], ["/opt/bin/dotnet", ["/my/journeys.dll"]]);
  assert.throws(() => findProgram({ ...at("/my/journeys.dll", "dotnet"), configured: "/my/journeys.dll" }), error => error.written === "dotnet");
});

test("the program of the extension comes before that on the PATH", () => {
  assert.equal(findProgram(at("/extension/server/journeys", "/usr/bin/journeys")).source, "extension");
  assert.equal(findProgram(at("/usr/bin/journeys")).command, "/usr/bin/journeys");
});

test("a tool that dotnet installed is found though its folder is not on the PATH", () => {
  assert.equal(findProgram(at("/home/maya/.dotnet/tools/journeys")).command, "/home/maya/.dotnet/tools/journeys");
});

test("the folder that is open is never searched", () => {
  assert.equal(findProgram(at("journeys", "./journeys", "relative/journeys")), undefined);
});

test("on Windows the program ends in .exe and the PATH is split by semicolons", () => {
  const windows = { ...at("C:\\Tools\\journeys.exe"), platform: "win32", environment: { Path: "C:\\Windows;C:\\Tools" } };

  assert.equal(findProgram(windows).command, "C:\\Tools\\journeys.exe");
});
