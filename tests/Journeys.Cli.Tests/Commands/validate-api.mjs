// Validates the data of a site against its own schemas: `node validate-api.mjs NODE_MODULES API_FOLDER`. Prints a line for each problem,
// also where a schema takes an empty object, since such a schema says nothing.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [modules, api] = process.argv.slice(2);
const require = createRequire(modules + "/");
const Ajv = require("ajv/dist/2020").default;
const ajv = new Ajv({ strict: false, allErrors: true });
require("ajv-formats").default(ajv);
const read = (...path) => JSON.parse(readFileSync(join(api, ...path), "utf8"));
const schemas = readdirSync(join(api, "schema")).map(name => read("schema", name));
schemas.forEach(schema => ajv.addSchema(schema));

const check = (name, schema) => {
  const validate = ajv.getSchema("https://journeys.dev/schema/" + schema);
  if (!validate(read(...name.split("/")))) validate.errors.slice(0, 5).forEach(error => console.log(`${name}${error.instancePath} ${error.message}`));
  if (validate({ version: 1 })) console.log(`${schema} takes anything`);
};
for (const name of ["journeys", "messages", "claims", "findings", "trace"]) check(`${name}.json`, `${name}.schema.json`);
const journeys = readdirSync(join(api, "journeys"));
if (journeys.length < 5) console.log("too few journeys");
journeys.forEach(name => check("journeys/" + name, "journey.schema.json"));
