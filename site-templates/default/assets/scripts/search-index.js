/* Search without a server: the words of a query are looked up in small alphabetical files that were made with the site. */
'use strict';
const JourneysSearch = (() => {
  const special = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'n', ŧ: 't', ĸ: 'k', ŉ: 'n', ſ: 's',
    ĳ: 'ij', ŀ: 'l',
  };
  const mostFiles = 4;
  const longest = 40;

  const fold = text => text.toLowerCase()
    .replace(/[\u00c0-\u017f]/g, sign => special[sign] ?? sign.normalize('NFD')[0])
    .replace(/[\u0300-\u036f]/g, '');

  const wordsOf = text => [...new Set((fold(text).match(/[\p{L}\p{Nd}]+/gu) ?? []).map(word => word.slice(0, longest)))];

  /* Whether one letter put in, left out, replaced or swapped with its neighbour makes one word of the other. */
  const isNear = (left, right) => {
    if (left === right) return true;
    let start = 0;
    while (start < left.length && left[start] === right[start]) start++;
    const [a, b] = [left.slice(start), right.slice(start)];
    return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
      || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  };

  /* A typed word may be the beginning of a longer one, also with its slip. */
  const beginsNear = (word, term) =>
    [-1, 0, 1].some(more => word.length + more <= term.length && isNear(word, term.slice(0, word.length + more)));

  /* Places by weight, each the distance to the one before in base 36; a plus tells that there are more. */
  const unpack = (text, take) => {
    const hasMore = text.endsWith('+');
    (hasMore ? text.slice(0, -1) : text).split(';').forEach((places, order) => {
      let place = 0;
      for (const step of places ? places.split(',') : []) {
        place += parseInt(step, 36);
        take(place, 3 - order);
      }
    });
    return hasMore;
  };

  const open = async address => {
    const loaded = new Map();
    const load = url => {
      if (!loaded.has(url)) {
        loaded.set(url, fetch(url).then(answer => (answer.ok ? answer.json() : Promise.reject(new Error(url)))));
      }
      return loaded.get(url);
    };
    const manifest = await load(address);
    const folder = new URL(manifest.folder, address);
    const root = new URL('..', address);
    const file = name => load(new URL(name + '.json', folder).href);

    /* The files that hold the words from one to another. */
    const filesBetween = (from, to) => {
      const first = Math.max(0, manifest.words.findLastIndex(word => word <= from));
      const last = manifest.words.findLastIndex(word => word <= to);
      return last < first ? [] : Array.from({ length: Math.min(mostFiles, last - first + 1) }, (_, i) => first + i);
    };

    const termsIn = async (numbers, isWanted) => {
      const pages = await Promise.all([...new Set(numbers)].map(number => file('w' + number)));
      const found = [];
      for (const page of pages) {
        for (let i = 0; i < page.length; i += 2) if (isWanted(page[i])) found.push([page[i], page[i + 1]]);
      }
      return found;
    };

    const beginning = word => termsIn(filesBetween(word, word + '\uffff'), term => term.startsWith(word));

    const withSlip = word => {
      if (word.length < 4) return [];
      const starts = [word.slice(0, 2), word[1] + word[0], word.slice(1, 3), word[0]];
      const isSmall = manifest.words.length <= mostFiles * 2;
      const numbers = isSmall ? manifest.words.keys() : starts.flatMap(start => filesBetween(start, start + '\uffff'));
      return termsIn(numbers, term => beginsNear(word, term));
    };

    const withoutEnding = async word => {
      for (let length = word.length - 1; length >= Math.max(4, word.length - 3); length--) {
        const found = await beginning(word.slice(0, length));
        if (found.length) return found;
      }
      return [];
    };

    /* Where a word stands and how well it fits there. */
    const lookUp = async word => {
      const places = new Map();
      let hasMore = false;
      let terms = await beginning(word);
      let worth = term => (term === word ? 1 : 0.4 + (0.4 * word.length) / term.length);
      if (!terms.length) [terms, worth] = [await withSlip(word), () => 0.3];
      if (!terms.length) [terms, worth] = [await withoutEnding(word), () => 0.2];
      for (const [term, packed] of terms) {
        const fit = worth(term);
        hasMore = unpack(packed, (place, weight) => places.set(place, Math.max(places.get(place) ?? 0, weight * fit))) || hasMore;
      }
      return { places, hasMore };
    };

    const entryAt = async place => {
      const page = await file('e' + Math.floor(place / manifest.entriesPerFile));
      const [kind, title, path, context] = page[place % manifest.entriesPerFile];
      return { kind: manifest.kinds[kind], title, context, address: new URL(path, root).href };
    };

    /* The best entries; those that have all words, else those that have most of them. */
    return async (query, most) => {
      const looked = await Promise.all(wordsOf(query).map(lookUp));
      const all = new Map();
      for (const { places } of looked) {
        for (const [place, score] of places) {
          const known = all.get(place) ?? { place, count: 0, score: 0 };
          all.set(place, { place, count: known.count + 1, score: known.score + score });
        }
      }
      for (const { places, hasMore } of looked) {
        /* A word that is nearly everywhere keeps its best entries only, so the others get the benefit of the doubt. */
        if (hasMore) for (const known of all.values()) if (!places.has(known.place)) known.count += 0.9;
      }
      const wordsIn = known => Math.ceil(known.count);
      const best = [...all.values()].reduce((most, known) => Math.max(most, wordsIn(known)), 0);
      const found = [...all.values()].filter(known => wordsIn(known) === best)
        .sort((a, b) => b.count - a.count || b.score - a.score || a.place - b.place);
      return { total: found.length, entries: await Promise.all(found.slice(0, most).map(known => entryAt(known.place))) };
    };
  };

  return { open, fold, isNear };
})();
