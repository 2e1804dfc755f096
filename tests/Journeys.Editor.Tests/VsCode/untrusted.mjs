// A folder that nobody trusts: `node untrusted.mjs ADDRESS PICTURES`. Ends with `N passed, N failed`.
import path from "node:path";
import { patiently, Workbench } from "./workbench.mjs";

const [address, pictures] = process.argv.slice(2);
const code = await patiently(() => Workbench.open(address));
const { tab } = code;
let problem;
try {
  await tab.getByText("Restricted Mode").first().waitFor({ timeout: 60_000 });
  await code.openFile("messages.journey");
  await tab.keyboard.press("Control+End");
  await tab.keyboard.type("\nmesage", { delay: 20 });
  await tab.locator(".squiggly-error").first().waitFor({ timeout: 60_000 });
} catch (error) {
  problem = error;
}

await code.picture(path.join(pictures, "untrusted.png"));
await code.close();
console.log(problem ? `  failed  the writer is served\n${problem.stack}\n0 passed, 1 failed` : "  passed  the writer is served\n1 passed, 0 failed");
process.exit(problem ? 1 : 0);
