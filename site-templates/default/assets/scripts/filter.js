// Filters: a group of controls shows and hides the items of a part of the page, and its state stands in the address.
// <div data-filter="ID" hidden> holds <select data-key="K"> and <input type="checkbox" data-key="K" value="V">; within the element
// with that ID, items carry data-item and data-K="value value". After each change that element gets the event "filtered".
// A list over several pages has data-all="FILE" and data-part="N": the file has every choice and the pages on which what fits stands,
// {"total": 220, "K": [["value", "Title", 1, 3]]}, and choosing brings those pages here.

const address = new URL(location.href);

function write(key, value) {
  if (value) {
    address.searchParams.set(key, value);
  } else {
    address.searchParams.delete(key);
  }
}

function show() {
  address.hash = location.hash;
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // A page that is opened as a file may not change its address; the filter works all the same.
  }
}

/** The other pages of a list, brought in where they are needed. */
class Parts {
  constructor(tools, target) {
    this.file = new URL(tools.dataset.all, location.href);
    this.target = target;
    this.here = new Map([[Number(tools.dataset.part), Promise.resolve()]]);
    for (const element of target.querySelectorAll("[data-group], [data-item]")) {
      element.dataset.part = tools.dataset.part;
    }
  }

  async read(controls) {
    this.all = await (await fetch(this.file)).json();
    for (const control of controls.filter(control => this.all[control.dataset.key])) {
      control.replaceChildren(control.options[0], ...this.all[control.dataset.key].map(([value, title]) => new Option(title, value)));
    }
  }

  /** Brings the pages on which items that fit all choices may stand. */
  bring(wanted) {
    const pages = wanted.map(([key, value]) => this.all?.[key]?.find(([name]) => name === value)?.slice(2) ?? []);
    const needed = pages.length ? pages.reduce((all, some) => all.filter(page => some.includes(page))) : [];
    return Promise.all(needed.map(part => {
      this.here.has(part) || this.here.set(part, this.fetch(part));
      return this.here.get(part);
    }));
  }

  async fetch(part) {
    const address = new URL(part === 1 ? "index.html" : `${part}/index.html`, this.file);
    const answer = await fetch(address);
    if (!answer.ok) {
      return;
    }

    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const link of page.querySelectorAll("a[href]")) {
      link.href = new URL(link.getAttribute("href"), address);
    }

    for (const group of page.querySelectorAll(`#${this.target.id} > [data-group]`)) {
      this.add(document.importNode(group, true), part);
    }
  }

  /** Puts a group in its place; where the list has it already, its items. */
  add(group, part) {
    const items = [...group.querySelectorAll("[data-item]")];
    for (const element of [group, ...items]) {
      element.dataset.part = part;
      element.dataset.away = ""; // it is shown only where it fits what was chosen
    }

    const isBehind = element => Number(element.dataset.part) > part;
    const known = document.getElementById(group.id);
    if (known) {
      const list = known.querySelector("[data-item]").parentElement;
      const next = [...list.children].find(isBehind) ?? null;
      items.forEach(item => list.insertBefore(item, next));
      known.dataset.part = Math.min(known.dataset.part, part);
    } else {
      this.target.insertBefore(group, [...this.target.children].find(isBehind) ?? null);
    }
  }
}

const valueOf = control => (control.type === "checkbox" ? (control.checked ? control.value : "") : control.value);

function start(tools) {
  const target = document.getElementById(tools.dataset.filter);
  const controls = [...tools.querySelectorAll("[data-key]")];
  const reset = tools.querySelector("[data-reset]");
  const output = tools.querySelector("output");
  if (!target) {
    return;
  }

  const parts = tools.dataset.all ? new Parts(tools, target) : null;
  let turns = 0;

  function read() {
    for (const control of controls) {
      const value = address.searchParams.get(control.dataset.key) ?? "";
      if (control.type === "checkbox") {
        control.checked = value === control.value;
      } else {
        control.value = [...control.options].some(option => option.value === value) ? value : "";
      }
    }
  }

  const chosen = () => controls.map(control => [control.dataset.key, valueOf(control)]).filter(([, value]) => value);

  function apply() {
    const wanted = chosen();
    const items = [...target.querySelectorAll("[data-item]")];
    for (const item of items) {
      item.hidden = !wanted.length && "away" in item.dataset || !wanted.every(([key, value]) => (item.dataset[key] ?? "").split(" ").includes(value));
    }

    // A group goes with its last item.
    for (const group of target.querySelectorAll("[data-group]")) {
      group.hidden = !group.querySelector("[data-item]:not([hidden])");
    }

    const isFiltered = wanted.length > 0;
    tools.classList.toggle("active", isFiltered);
    target.classList.toggle("filtered", isFiltered);
    target.dispatchEvent(new CustomEvent("filtered", { detail: { isFiltered } }));
    if (reset) {
      reset.hidden = !isFiltered;
    }

    if (output) {
      const shown = items.filter(item => !item.hidden).length;
      const times = Number(target.dataset.times ?? 1); // a page may show every item in several forms
      output.value = !isFiltered ? "" : shown === 0 ? output.dataset.none
        : output.dataset.shown.replace("{0}", shown / times).replace("{1}", parts?.all?.total ?? items.length / times);
    }
  }

  /** Applies what is here, and again when the rest has come. */
  async function follow() {
    const turn = ++turns;
    apply();
    if (parts) {
      target.setAttribute("aria-busy", "true");
      await parts.bring(chosen()).catch(() => {}); // what does not come is missing; what is here is filtered all the same
      if (turn === turns) {
        target.removeAttribute("aria-busy");
        apply();
      }
    }
  }

  tools.addEventListener("change", event => {
    if (event.target.dataset.key) {
      write(event.target.dataset.key, valueOf(event.target));
      show();
      follow();
    }
  });
  reset?.addEventListener("click", () => {
    for (const control of controls) {
      write(control.dataset.key, "");
    }

    read();
    show();
    apply();
    controls[0]?.focus();
  });
  tools.hidden = false;
  read();
  apply();
  parts?.read(controls).then(() => {
    read();
    return follow();
  }).catch(() => {}); // without the file the choices of this page are left
}

for (const tools of document.querySelectorAll("[data-filter]")) {
  start(tools);
}

// What opens over a page, such as a group of the navigation, closes with Escape and with a click elsewhere.
for (const opened of document.querySelectorAll("details.choice, details.group")) {
  opened.addEventListener("keydown", event => {
    if (event.key === "Escape" && opened.open) {
      opened.open = false;
      opened.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", event => {
    if (!opened.contains(event.target)) {
      opened.open = false;
    }
  });
}
