// Filters: a group of controls shows and hides the items of a part of the page, and its state stands in the address.
// <div data-filter="ID" hidden> holds <select data-key="K"> and <input type="checkbox" data-key="K" value="V">; within the element
// with that ID, items carry data-item and data-K="value value". After each change that element gets the event "filtered".

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

const valueOf = control => (control.type === "checkbox" ? (control.checked ? control.value : "") : control.value);

function start(tools) {
  const target = document.getElementById(tools.dataset.filter);
  const controls = [...tools.querySelectorAll("[data-key]")];
  const reset = tools.querySelector("[data-reset]");
  const output = tools.querySelector("output");
  if (!target) {
    return;
  }

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

  function apply() {
    const wanted = controls.map(control => [control.dataset.key, valueOf(control)]).filter(([, value]) => value);
    const items = [...target.querySelectorAll("[data-item]")];
    for (const item of items) {
      item.hidden = !wanted.every(([key, value]) => (item.dataset[key] ?? "").split(" ").includes(value));
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
        : output.dataset.shown.replace("{0}", shown / times).replace("{1}", items.length / times);
    }
  }

  tools.addEventListener("change", event => {
    if (event.target.dataset.key) {
      write(event.target.dataset.key, valueOf(event.target));
      show();
      apply();
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
}

for (const tools of document.querySelectorAll("[data-filter]")) {
  start(tools);
}
