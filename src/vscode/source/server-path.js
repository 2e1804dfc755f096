import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** What to start, and where it was found: in the settings, in the extension, or on the PATH. */
export class Program {
  constructor(command, args, source) {
    this.command = command;
    this.args = args;
    this.source = source;
  }
}

/** A path in the settings that leads to nothing; its message names what the user wrote. */
export class MissingProgram extends Error {
  constructor(written) {
    super(written);
    this.written = written;
  }
}

/**
 * Finds the program. What the user asks for wins; then the one that came with the extension, whose version fits it; then the PATH.
 * Nothing is ever looked for in the folder that is open: whoever sends somebody a folder must not choose what runs.
 * @param {{ configured?: string, extensionFolder: string, platform?: string, environment?: Record<string, string | undefined>, exists?: (file: string) => boolean }} where
 * @returns {Program | undefined} undefined where there is none
 * @throws {MissingProgram} the settings name a file that is not there
 */
export function findProgram({ configured = "", extensionFolder, platform = process.platform, environment = process.env, exists = existsSync }) {
  const search = name => searchPath(platform === "win32" ? `${name}.exe` : name, environment, platform, exists);
  const written = configured.trim();
  if (written) {
    return fromSettings(written, exists, search);
  }

  const bundled = path.join(extensionFolder, "server", platform === "win32" ? "journeys.exe" : "journeys");
  if (exists(bundled)) {
    return new Program(bundled, [], "extension");
  }

  const found = search("journeys");
  return found && new Program(found, [], "path");
}

/** `dotnet` too is looked for by us: Windows would look in the folder that is open first. */
function fromSettings(written, exists, search) {
  const file = expandHome(written);
  if (!exists(file)) {
    throw new MissingProgram(written);
  }

  if (!file.endsWith(".dll")) {
    return new Program(file, [], "settings");
  }

  const host = search("dotnet");
  if (!host) {
    throw new MissingProgram("dotnet");
  }

  return new Program(host, [file], "settings");
}

/** Only whole paths count: an entry such as `.` would mean the folder that is open. `dotnet tool install -g` puts the tool in the last. */
function searchPath(name, environment, platform, exists) {
  const paths = platform === "win32" ? path.win32 : path.posix;
  const list = (environment.PATH ?? environment.Path ?? "").split(paths.delimiter);
  const tools = paths.join(environment.HOME ?? environment.USERPROFILE ?? "", ".dotnet", "tools");
  return [...list, tools]
    .filter(folder => paths.isAbsolute(folder))
    .map(folder => paths.join(folder, name))
    .find(exists);
}

function expandHome(file) {
  return file.startsWith("~/") || file.startsWith("~\\") ? path.join(homedir(), file.slice(2)) : file;
}
