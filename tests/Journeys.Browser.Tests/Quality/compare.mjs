// How much two pictures differ: `node compare.mjs OLD NEW DIFFERENCE`. Prints the share of points that differ, or `size` where the
// pictures have different sizes; writes the differences as a picture.
import { readFileSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const [oldPath, newPath, differencePath] = process.argv.slice(2);
const [before, after] = [oldPath, newPath].map(path => PNG.sync.read(readFileSync(path)));
if (before.width !== after.width || before.height !== after.height) {
  console.log("size");
} else {
  const difference = new PNG({ width: before.width, height: before.height });
  const count = pixelmatch(before.data, after.data, difference.data, before.width, before.height, { threshold: 0.2 });
  writeFileSync(differencePath, PNG.sync.write(difference));
  console.log(count / (before.width * before.height));
}
