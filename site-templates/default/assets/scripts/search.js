/* Search as one types: a dialog on every page (combobox with a list, as the ARIA authoring practices have it), and its page. */
(() => {
  const dialog = document.querySelector('dialog.find');
  const opener = document.querySelector('.finder a');
  if (!dialog || !opener) return;

  const texts = dialog.dataset;
  const storeKey = 'journeys-no-slash';
  let engine = null;

  const search = (query, most) => {
    engine ??= JourneysSearch.open(new URL(texts.index, document.baseURI).href);
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
      make('span', { class: 'name' }, entry.title), make('small', {}, entry.context));

    const allResults = () => new URL('?q=' + encodeURIComponent(input.value.trim()), opener.href).href;

    follow(input, 12, (found, words) => {
      let number = 0;
      list.replaceChildren(...grouped(found?.entries ?? []).map(([kind, entries], group) => make(
        'div', { role: 'group', 'aria-labelledby': 'find:kind' + group },
        make('div', { id: 'find:kind' + group, class: 'kind' }, kind),
        ...entries.map(entry => option(entry, 'find:' + number++)))));
      if (found && found.total > number) {
        list.append(option({ title: texts.all, context: '', address: allResults() }, 'find:all'));
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
          'li', {}, make('a', { href: entry.address }, entry.title), make('p', {}, entry.context)))))));
      status.textContent = words;
      const address = new URL(location.href);
      address.search = input.value.trim() ? '?q=' + encodeURIComponent(input.value.trim()) : '';
      history.replaceState(null, '', address);
    });

    form.hidden = false;
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

  setUpDialog();
  const form = document.querySelector('form.searching');
  if (form) setUpPage(form);
})();
