// Packs the extension, without a request to anyone:
//   node src/vscode/pack.mjs [--server FOLDER] [--target PLATFORM] [--version VERSION] [--out FILE]
// `--server` is a folder with the published program for that platform (linux-x64, darwin-arm64, win32-x64, …); without it the
// extension uses the program that is installed. Run `npm ci --ignore-scripts` in this folder once before.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { severities } from "./source/editor-config.js";

const here = path.dirname(fileURLToPath(import.meta.url));
// A folder of its own for each run, so that two may pack at once.
const stage = mkdtempSync(path.join(tmpdir(), "journeys-vsix-"));
process.on("exit", () => rmSync(stage, { recursive: true, force: true }));
const assets = [
  "README.md", "icons", "l10n", "language-configuration.json", "media", "package.nls.json", "package.nls.da.json",
  "package.nls.nl.json", "snippets", "syntaxes", "walkthrough",
];

// The earliest day that the format knows, so that the same content gives the same bytes whenever it is packed.
const firstDay = "315532800";

const { values: options } = parseArgs({
  options: { server: { type: "string" }, target: { type: "string" }, version: { type: "string" }, out: { type: "string" } },
});

if (Boolean(options.server) !== Boolean(options.target)) {
  throw new Error("--server and --target belong together: a bundled program is for one platform");
}

for (const asset of assets) {
  cpSync(path.join(here, asset), path.join(stage, asset), { recursive: true });
}

cpSync(path.join(here, "..", "..", "LICENSE"), path.join(stage, "LICENSE.txt"));
writeManifest();
await bundle();
if (options.server) {
  bundleServer();
}

console.log(pack());

/** The manifest without what only building needs, and with the rules of the catalogue, which a test keeps in `rules.json`. */
function writeManifest() {
  const manifest = JSON.parse(readFileSync(path.join(here, "package.json"), "utf8"));
  delete manifest.devDependencies;
  delete manifest.dependencies;
  manifest.version = options.version ?? manifest.version;
  manifest.files = ["**"];
  const rules = JSON.parse(readFileSync(path.join(here, "rules.json"), "utf8"));
  manifest.contributes.configuration.properties["journeys.rules"].properties = Object.fromEntries(
    Object.entries(rules).map(([name, description]) => [name, { enum: severities, description }]));
  writeFileSync(path.join(stage, "package.json"), JSON.stringify(manifest, undefined, 2) + "\n");
}

async function bundle() {
  const common = { bundle: true, format: "cjs", external: ["vscode"], minify: true, target: "es2022", legalComments: "none", metafile: true };
  const dist = path.join(stage, "dist");
  const results = [
    await build({ ...common, platform: "node", entryPoints: [path.join(here, "source/extension.js")], outfile: path.join(dist, "extension.js") }),
    await build({ ...common, platform: "browser", entryPoints: [path.join(here, "source/browser.js")], outfile: path.join(dist, "browser.js") }),
  ];
  writeNotices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
}

/** The licences of what was bundled, which ask to be passed on. */
function writeNotices(inputs) {
  const folders = inputs.map(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll("\\", "/"))?.[0]).filter(Boolean);
  const notices = [...new Set(folders.map(folder => path.resolve(folder)))].map(noticeOf).sort();
  writeFileSync(path.join(stage, "NOTICES.txt"), [...new Set(notices)].join("\n"));
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = ["License.txt", "LICENSE", "LICENSE.md", "LICENSE.txt", "license"].map(name => path.join(folder, name)).find(existsSync);
  if (!file) {
    throw new Error(`${name} has no licence to pass on`);
  }

  return `${name} ${version} (${license})\n\n${readFileSync(file, "utf8").trim()}\n`;
}

function bundleServer() {
  const name = options.target.startsWith("win32") ? "journeys.exe" : "journeys";
  if (!existsSync(path.join(options.server, name))) {
    throw new Error(`${options.server} holds no ${name}`);
  }

  cpSync(options.server, path.join(stage, "server"), { recursive: true, filter: file => !/\.(pdb|dbg|xml)$/.test(file) });
}

function pack() {
  const { name, version } = JSON.parse(readFileSync(path.join(stage, "package.json"), "utf8"));
  const out = path.resolve(options.out ?? path.join(here, "bin", `${[name, version, options.target].filter(Boolean).join("-")}.vsix`));
  mkdirSync(path.dirname(out), { recursive: true });
  const vsce = path.join(here, "node_modules", "@vscode", "vsce", "vsce");
  const target = options.target ? ["--target", options.target] : [];
  const args = ["package", "--no-dependencies", "--allow-missing-repository", "--skip-license", ...target, "--out", out];
  const env = { ...process.env, SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? firstDay };
  execFileSync(process.execPath, [vsce, ...args], { cwd: stage, env, stdio: ["ignore", "ignore", "inherit"] });
  return out;
}
