// Mozilla Observatory's own scan over a site served here: `node observatory.mjs ADDRESS`. The site is scanned as if it were published
// at https://journeys.example/, with plain HTTP sent on to HTTPS as its publisher does. Prints score, grade, and each part, as JSON.
import fs from "node:fs";
import axios, { AxiosHeaders } from "axios";

const served = process.argv[2];
const published = "https://journeys.example";

// The list of hosts that browsers know to be safe is fetched when the scanner is installed; ours is not on it.
const read = fs.readFileSync;
fs.readFileSync = (path, ...rest) => String(path).endsWith("hsts-preload.json") ? "{}" : read(path, ...rest);

// Every request of the scanner ends here, so that none leaves.
axios.defaults.adapter = async config => {
  const asked = new URL(config.url);
  const answer = (status, headers, data) => ({ status, statusText: "", headers: new AxiosHeaders(headers), data, config, request: {} });
  if (asked.origin !== published) {
    return answer(301, { location: published + asked.pathname }, "");
  }

  const response = await fetch(new URL(asked.pathname, served), { method: config.method.toUpperCase() });
  return answer(response.status, Object.fromEntries(response.headers), await response.text());
};

const { scan } = await import("@mdn/mdn-http-observatory/src/scanner/index.js");
const { scan: { score, grade }, tests } = await scan(new URL(published).hostname);
const parts = Object.entries(tests).map(([name, { result, pass, scoreModifier }]) => ({ name, result, pass, points: scoreModifier }));
console.log(JSON.stringify({ score, grade, parts }));
