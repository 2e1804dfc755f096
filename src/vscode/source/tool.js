import { execFile } from "node:child_process";

/**
 * Runs the program and gives what it writes.
 * @param {import("./server-path.js").Program} program what to start
 * @param {string[]} args its arguments
 * @param {string} folder where to run
 * @returns {Promise<string>}
 * @throws {Error} it ended with an error; the message is what it said
 */
export function run(program, args, folder) {
  const options = { cwd: folder, timeout: 20_000, maxBuffer: 16 * 1024 * 1024, windowsHide: true };
  return new Promise((resolve, reject) =>
    execFile(program.command, [...program.args, ...args], options, (error, output, said) =>
      error ? reject(new Error(said.trim() || error.message)) : resolve(output)));
}
