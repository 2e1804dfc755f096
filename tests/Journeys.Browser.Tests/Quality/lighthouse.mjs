// Lighthouse over one address: `node lighthouse.mjs ADDRESS CHROMIUM`. Prints the four scores and what cost points, as JSON.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [address, chromePath] = process.argv.slice(2);
const categories = ["performance", "accessibility", "best-practices", "seo"];
const chrome = await launch({
  chromePath,
  chromeFlags: [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
  ],
});
try {
  const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "silent", onlyCategories: categories });
  const lost = categories.flatMap(category => lhr.categories[category].auditRefs
    .filter(reference => reference.weight > 0 && lhr.audits[reference.id].score !== null && lhr.audits[reference.id].score < 1)
    .map(reference => `${category}: ${reference.id} ${lhr.audits[reference.id].displayValue ?? ""}`.trim()));
  const scores = Object.fromEntries(categories.map(category => [category, Math.round(lhr.categories[category].score * 100)]));
  console.log(JSON.stringify({ scores, lost, error: lhr.runtimeError?.message ?? null }));
} finally {
  await chrome.kill();
}
