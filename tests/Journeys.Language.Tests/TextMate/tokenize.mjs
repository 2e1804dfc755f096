// Runs the tokenizer of VS Code over files: node tokenize.mjs NODE_MODULES MARKDOWN < {"grammar": "…", "files": {"path": "text", …}}
// Writes {"path": {"depth": N, "lines": [[[start, end, "scope scope …"], …], …]}, …}; depth is 1 where nothing is left open.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [modules, markdownFile] = process.argv.slice(2);
const require = createRequire(join(modules, "/"));
const { INITIAL, Registry, parseRawGrammar } = require("vscode-textmate");
const { OnigScanner, OnigString, loadWASM } = require("vscode-oniguruma");

await loadWASM(readFileSync(join(modules, "vscode-oniguruma", "release", "onig.wasm")).buffer);

const { grammar: own, files } = JSON.parse(readFileSync(0, "utf8"));
const grammars = { "source.journey": own, "text.html.markdown": readFileSync(markdownFile, "utf8") };
const registry = new Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new OnigScanner(patterns),
    createOnigString: (text) => new OnigString(text),
  }),
  loadGrammar: async (scope) => (grammars[scope] ? parseRawGrammar(grammars[scope], `${scope}.json`) : null),
});
const grammar = await registry.loadGrammar("source.journey");

function tokenize(text) {
  const lines = [];
  let state = INITIAL;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const result = grammar.tokenizeLine(line, state);
    if (result.stoppedEarly) {
      throw new Error(`gave up on ${line}`);
    }

    lines.push(result.tokens.map((token) => [token.startIndex, token.endIndex, token.scopes.join(" ")]));
    state = result.ruleStack;
  }

  return { depth: state.depth, lines };
}

const results = Object.entries(files).map(([path, text]) => [path, tokenize(text)]);
process.stdout.write(JSON.stringify(Object.fromEntries(results)));
