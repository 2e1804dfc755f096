/*
 * Search without a server. The words of a query are looked up in small alphabetical files that were made with the site; results show in
 * a dialog on every page (a combobox with a list, as the ARIA authoring practices have it) and on the page of search.
 */
const special = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'n', ŧ: 't', ĸ: 'k', ŉ: 'n', ſ: 's',
  ĳ: 'ij', ŀ: 'l',
};
const mostFiles = 4;
const longest = 40;
const pieceLength = 150;

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

/* Where words stand in a text, and what they are without signs. */
const wordsIn = text => [...text.matchAll(/[\p{L}\p{Nd}][\p{L}\p{Nd}\u0300-\u036f]*/gu)].map(match => (
  { start: match.index, end: match.index + match[0].length, folded: fold(match[0]).slice(0, longest) }));

/* Whether a word of a text is one that was looked for: a form that the index has, or a compound of it. What one letter begins is too much. */
const finderOf = (word, terms) => {
  const forms = new Set(terms.map(([term]) => term));
  return folded => folded === word || (word.length > 1 && forms.has(folded)) || (word.length > 3 && folded.includes(word));
};

/* A text in parts, of which the words that were looked for are marks. */
const marked = (text, finders) => {
  const parts = [];
  let end = 0;
  for (const word of wordsIn(text).filter(word => finders.some(finds => finds(word.folded)))) {
    parts.push({ text: text.slice(end, word.start) }, { text: text.slice(word.start, word.end), isMark: true });
    end = word.end;
  }
  return [...parts, { text: text.slice(end) }].filter(part => part.text);
};

/* The first of the pieces that have most of the wanted words; nothing where none has any. */
const piece = (text, wanted, finders) => {
  const words = wordsIn(text);
  const hits = words.filter(word => wanted.some(finds => finds(word.folded)));
  const worth = hits.map(first => {
    const near = hits.filter(hit => hit.start >= first.start && hit.end <= first.start + pieceLength * 0.75);
    return wanted.filter(finds => near.some(hit => finds(hit.folded))).length;
  });
  const hit = hits[worth.indexOf(Math.max(...worth))];
  if (!hit) return [];
  const start = words.find(word => word.end >= hit.start - pieceLength / 4).start;
  const end = words.findLast(word => word.end <= Math.max(hit.end, start + pieceLength)).end;
  const isLast = end === words.at(-1).end;
  return [
    ...(start > words[0].start ? [{ text: '… ' }] : []),
    ...marked(text.slice(start, isLast ? text.length : end), finders),
    ...(isLast ? [] : [{ text: ' …' }]),
  ];
};

/* Places by weight, each the distance to the one before in base 36; a plus tells that there are more. */
const unpack = (text, take) => {
  const hasMore = text.endsWith('+');
  (hasMore ? text.slice(0, -1) : text).split(';').forEach((places, order) => {
    let place = 0;
    for (const step of places ? places.split(',') : []) {
      place += parseInt(step, 36);
      take(place, 4 - order);
    }
  });
  return hasMore;
};

const openIndex = async address => {
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

  /* Where a word stands and how well it fits there, and in which forms. */
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
    return { places, hasMore, finds: finderOf(word, terms) };
  };

  /* A piece of what an entry says, where its title and context have not all words that were looked for. */
  const pieceOf = async (shown, number, place, finders) => {
    const wanted = finders.filter(finds => !wordsIn(shown).some(word => finds(word.folded)));
    if (!wanted.length || number === undefined) return [];
    const texts = await file('t' + number).catch(() => []);
    return piece(texts[place] ?? '', wanted, finders);
  };

  const entryAt = async (place, finders) => {
    const page = await file('e' + Math.floor(place / manifest.entriesPerFile));
    const [kind, title, path, context, text, at] = page[place % manifest.entriesPerFile];
    return {
      kind: manifest.kinds[kind], title, address: new URL(path, root).href,
      context: marked(context, finders), piece: await pieceOf(title + ' ' + context, text, at, finders),
    };
  };

  /* The best entries; those that have all words, else those that have most of them. */
  return async (query, most) => {
    const looked = await Promise.all(wordsOf(query).map(lookUp));
    const finders = looked.map(word => word.finds);
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
    const countOf = known => Math.ceil(known.count);
    const best = [...all.values()].reduce((most, known) => Math.max(most, countOf(known)), 0);
    const found = [...all.values()].filter(known => countOf(known) === best)
      .sort((a, b) => b.count - a.count || b.score - a.score || a.place - b.place);
    return { total: found.length, entries: await Promise.all(found.slice(0, most).map(known => entryAt(known.place, finders))) };
  };
};

/* What the reader sees. */
const dialog = document.querySelector('dialog.find');
const opener = document.querySelector('.finder a');

const texts = dialog?.dataset;
const storeKey = 'journeys-no-slash';
let engine = null;

const search = (query, most) => {
  engine ??= openIndex(new URL(texts.index, document.baseURI).href);
  return engine.then(find => find(query, most)).catch(error => {
    engine = null;
    throw error;
  });
};

const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

const marks = parts => parts.map(part => (part.isMark ? make('mark', {}, part.text) : part.text));

const grouped = entries => {
  const groups = new Map();
  for (const entry of entries) groups.set(entry.kind, [...(groups.get(entry.kind) ?? []), entry]);
  return [...groups];
};

/* Looks up what stands in a field a moment after it changed; what comes too late is dropped. */
const follow = (input, most, show) => {
  let latest = 0;
  input.addEventListener('input', () => {
    const turn = ++latest;
    setTimeout(async () => {
      if (turn !== latest) return;
      const query = input.value.trim();
      try {
        const found = query.length < 2 ? null : await search(query, most);
        if (turn === latest) show(found, found ? (found.total ? texts.found.replace('{n}', found.total) : texts.none) : '');
      } catch {
        if (turn === latest) show(null, texts.failed);
      }
    }, 60);
  });
};

/* Where a result belongs, and where the words stand in it. */
const said = (entry, name) => [[entry.context, {}], [entry.piece, { class: 'piece' }]]
  .filter(([parts]) => parts.length)
  .map(([parts, attributes]) => make(name, attributes, ...marks(parts)));

const canType = element => element.matches('input, textarea, select') || element.isContentEditable;

const noSlash = () => {
  try {
    return localStorage.getItem(storeKey) === 'yes';
  } catch {
    return false;
  }
};

const setUpDialog = () => {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('[role=listbox]');
  const status = dialog.querySelector('[role=status]');
  const options = () => [...list.querySelectorAll('[role=option]')];
  const active = () => list.querySelector('[aria-selected=true]');

  const choose = option => {
    active()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const option = (entry, id) => make(
    'a', { role: 'option', id, href: entry.address, tabindex: '-1', 'aria-selected': 'false' },
    make('span', { class: 'name' }, entry.title), ...said(entry, 'small'));

  const allResults = () => new URL('?q=' + encodeURIComponent(input.value.trim()), opener.href).href;

  follow(input, 12, (found, words) => {
    let number = 0;
    list.replaceChildren(...grouped(found?.entries ?? []).map(([kind, entries], group) => make(
      'div', { role: 'group', 'aria-labelledby': 'find:kind' + group },
      make('div', { id: 'find:kind' + group, class: 'kind' }, kind),
      ...entries.map(entry => option(entry, 'find:' + number++)))));
    if (found && found.total > number) {
      list.append(option({ title: texts.all, context: [], piece: [], address: allResults() }, 'find:all'));
    }
    status.textContent = words;
    input.setAttribute('aria-expanded', String(number > 0));
    choose(null);
  });

  input.addEventListener('keydown', event => {
    const all = options();
    const here = all.indexOf(active());
    const steps = { ArrowDown: here + 1, ArrowUp: here < 0 ? all.length - 1 : here - 1 };
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key in steps && all.length) {
      choose(all[steps[event.key]] ?? null);
    } else if (event.key === 'Enter' && (active() || input.value.trim())) {
      if (active()) active().click();
      else location.href = allResults();
    } else {
      return;
    }
    event.preventDefault();
  });

  const show = () => {
    if (!dialog.open) dialog.showModal();
    input.select();
  };

  opener.setAttribute('aria-haspopup', 'dialog');
  opener.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show();
  });
  dialog.addEventListener('click', event => {
    if (event.target === dialog) dialog.close();
  });
  document.addEventListener('keydown', event => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !noSlash();
    const isK = event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (dialog.open || !(isK || (isSlash && !canType(event.target)))) return;
    event.preventDefault();
    show();
  });
};

const setUpPage = form => {
  const input = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const results = document.querySelector('.found');
  const slash = document.querySelector('.slash');

  follow(input, 60, (found, words) => {
    results.replaceChildren(...grouped(found?.entries ?? []).map(([kind, entries]) => make(
      'section', {}, make('h2', {}, kind),
      make('ul', {}, ...entries.map(entry => make(
        'li', {}, make('a', { href: entry.address }, entry.title), ...said(entry, 'p')))))));
    status.textContent = words;
    const address = new URL(location.href);
    address.search = input.value.trim() ? '?q=' + encodeURIComponent(input.value.trim()) : '';
    history.replaceState(null, '', address);
  });

  form.hidden = false;
  for (const words of document.querySelectorAll('.without')) words.hidden = true;
  form.addEventListener('submit', event => event.preventDefault());
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) input.dispatchEvent(new Event('input'));
  input.focus();

  slash.hidden = false;
  const box = slash.querySelector('input');
  box.checked = !noSlash();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(storeKey, box.checked ? 'no' : 'yes');
    } catch {
      /* A browser that keeps nothing keeps the shortcut. */
    }
  });
};

if (dialog && opener) setUpDialog();
const form = document.querySelector('form.searching');
if (form && dialog) setUpPage(form);
