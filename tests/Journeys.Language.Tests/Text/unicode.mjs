/*
 * What the data on Unicode in this Node.js knows of normalisation, as JSON: of every code point that changes, what it becomes; and the
 * marks in groups, by the order in which they stand. With texts on the standard input (JSON), those in all forms instead.
 */
import { readFileSync } from 'node:fs';

const forms = ['NFC', 'NFD', 'NFKC'];
const isHangul = code => code >= 0xAC00 && code <= 0xD7A3;
const codes = [];
for (let code = 0x80; code <= 0x10FFFF; code++) {
  if (code < 0xD800 || code > 0xDFFF) codes.push(code);
}

const codesOf = text => [...text].map(letter => letter.codePointAt(0));

/* The classes themselves are not told, but two marks change places where the second has the lower one. */
const swaps = (left, right) => (left + right).normalize('NFD') !== left + right;

const marks = () => {
  const [lowest, highest] = ['\u0334', '\u0345'];
  const groups = [];
  for (const mark of codes.map(code => String.fromCodePoint(code))) {
    if (mark.normalize('NFD') !== mark || !(swaps(mark, lowest) || swaps(highest, mark))) continue;
    const at = groups.findIndex(group => !swaps(mark, group[0]) && !swaps(group[0], mark));
    if (at >= 0) groups[at].push(mark);
    else groups.push([mark]);
  }

  groups.sort((left, right) => swaps(left[0], right[0]) ? 1 : -1);
  return groups.map(group => group.map(mark => mark.codePointAt(0)));
};

const changes = () => codes.filter(code => !isHangul(code)).flatMap(code => {
  const letter = String.fromCodePoint(code);
  const [canonical, compatible] = [letter.normalize('NFD'), letter.normalize('NFKD')];
  if (compatible === letter) return [];
  return [{
    code,
    isCanonical: canonical !== letter,
    isComposed: canonical !== letter && canonical.normalize('NFC') === letter,
    parts: codesOf(canonical !== letter ? canonical : compatible),
    also: canonical !== letter && canonical !== compatible,
  }];
});

const [, , task] = process.argv;
if (task === 'data') {
  process.stdout.write(JSON.stringify({ version: process.versions.unicode, marks: marks(), changes: changes() }));
} else if (task === 'points') {
  // Every code point that differs in any form; what is not told of stays as it is.
  const told = codes.map(code => [code, ...forms.map(form => String.fromCodePoint(code).normalize(form))]);
  process.stdout.write(JSON.stringify({
    version: process.versions.unicode,
    texts: told.filter(([code, ...made]) => made.some(one => one !== String.fromCodePoint(code)))
      .map(([code, ...made]) => [String.fromCodePoint(code), ...made]),
  }));
} else {
  const texts = JSON.parse(readFileSync(0, 'utf8'));
  process.stdout.write(JSON.stringify({
    version: process.versions.unicode,
    texts: texts.map(text => [text, ...forms.map(form => text.normalize(form))]),
  }));
}
