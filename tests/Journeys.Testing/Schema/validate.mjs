// Validates the JSON on standard input against a schema: `node validate.mjs NODE_MODULES SCHEMA`. Prints a line for each problem.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [modules, schema] = process.argv.slice(2);
const require = createRequire(modules + "/");
const Ajv = require("ajv/dist/2020").default;
const ajv = new Ajv({ strict: false, allErrors: true });
require("ajv-formats").default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
if (!validate(JSON.parse(readFileSync(0, "utf8")))) {
  for (const error of validate.errors) {
    console.log(`${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  }
}
