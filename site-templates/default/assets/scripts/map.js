// The map of a journey: hides lanes and columns, and moves from cell to cell with the arrow keys. It stays a plain table: only focus
// moves, no role changes, so a screen reader's own table commands go on working.

/** The cells by row and column, a cell that spans several in each of its places. */
function gridOf(table) {
  const grid = [];
  [...table.rows].forEach((row, y) => {
    grid[y] ??= [];
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y][x]) {
        x++;
      }

      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          (grid[y + down] ??= [])[x + right] = cell;
        }
      }

      x += cell.colSpan;
    }
  });
  return grid;
}

const isSeen = cell => cell && !cell.hidden && !cell.parentElement.hidden;

/** Columns follow their heads: a stage that loses some of its columns becomes narrower, and goes with its last one. */
function columns(table, grid) {
  const cols = [...table.querySelectorAll("col")];
  const spans = new Map([...table.rows[0].cells].map(cell => [cell, cell.colSpan]));
  return isFiltered => {
    const heads = grid[1];
    const isHidden = heads.map((head, x) => x > 0 && (head.matches("[data-item]") ? head.hidden : isFiltered));
    isHidden.forEach((hidden, x) => {
      cols[x].hidden = hidden;
      for (let y = 1; y < grid.length; y++) {
        grid[y][x].hidden = hidden;
      }
    });
    for (const group of table.querySelectorAll("colgroup")) {
      group.hidden = [...group.children].every(col => col.hidden);
    }

    for (const [stage, span] of spans) {
      const left = grid[0].filter((cell, x) => cell === stage && !isHidden[x]).length;
      stage.hidden = left === 0;
      stage.colSpan = left || span;
    }
  };
}

function lanes(root, tools) {
  const address = () => new URL(location.href);
  const toggles = [...tools.querySelectorAll("[data-lane-toggle]")];
  const count = tools.querySelector("[data-hidden-count]");
  const hidden = new Set((address().searchParams.get("hide") ?? "").split(",").filter(Boolean));

  function apply() {
    for (const lane of root.querySelectorAll("[data-lane]")) {
      lane.hidden = hidden.has(lane.dataset.lane);
    }

    const off = toggles.filter(toggle => !toggle.checked).length;
    count.textContent = off ? `${toggles.length - off}/${toggles.length}` : "";
  }

  for (const toggle of toggles) {
    const lane = toggle.dataset.laneToggle;
    toggle.checked = !hidden.has(lane);
    toggle.addEventListener("change", () => {
      hidden[toggle.checked ? "delete" : "add"](lane);
      const next = address();
      next.searchParams[hidden.size ? "set" : "delete"]("hide", [...hidden].join(","));
      try {
        history.replaceState(history.state, "", next);
      } catch {
        // A page that is opened as a file may not change its address.
      }

      apply();
    });
  }

  apply();
}

/** One cell of the map takes part in the order of Tab; the arrow keys choose which. */
function keys(map, table, grid) {
  let current = table.querySelector(".touchpoints [data-item]") ?? table.rows[1]?.cells[0];
  const place = cell => {
    const y = grid.findIndex(row => row.includes(cell));
    return [y, grid[y]?.indexOf(cell)];
  };

  function go(cell) {
    current.removeAttribute("tabindex");
    current = cell;
    current.tabIndex = 0;
    current.focus();
  }

  function step(down, right) {
    let [y, x] = place(current);
    do {
      y += down;
      x += right;
    } while (grid[y]?.[x] && (grid[y][x] === current || !isSeen(grid[y][x]) || !grid[y][x].textContent.trim() && y === 0));
    if (grid[y]?.[x]) {
      go(grid[y][x]);
    }
  }

  function edge(toEnd, ofTable) {
    const [y] = place(current);
    const rows = ofTable ? grid.filter((_, at) => at > 0) : [grid[y]];
    const row = rows.at(toEnd ? -1 : 0);
    const cells = row.filter(isSeen);
    go(cells.at(toEnd ? -1 : 0));
  }

  const moves = {
    ArrowRight: () => step(0, 1),
    ArrowLeft: () => step(0, -1),
    ArrowDown: () => step(1, 0),
    ArrowUp: () => step(-1, 0),
    Home: event => edge(false, event.ctrlKey),
    End: event => edge(true, event.ctrlKey),
    Enter: event => {
      const link = event.target === current && current.querySelector("a[href]");
      return link ? (link.click(), true) : false;
    },
    Escape: event => {
      const skip = document.getElementById("after-map");
      (event.target === current ? skip : current)?.focus();
    },
  };

  map.removeAttribute("tabindex"); // its cells can be reached now, and with them whatever is scrolled away
  current.tabIndex = 0;
  map.addEventListener("keydown", event => {
    if (moves[event.key] && !event.altKey && !event.metaKey && moves[event.key](event) !== false) {
      event.preventDefault();
    }
  });
  map.addEventListener("focusin", event => {
    const cell = event.target.closest("td, th");
    if (cell && cell !== current && table.contains(cell)) {
      current.removeAttribute("tabindex");
      current = cell;
      current.tabIndex = 0;
    }
  });
  return () => {
    if (!isSeen(current)) {
      current.removeAttribute("tabindex");
      current = grid[1].find((cell, x) => x > 0 && isSeen(cell)) ?? grid[1][0];
      current.tabIndex = 0;
    }
  };
}

const root = document.getElementById("journey");
const map = document.getElementById("map");
const table = map?.querySelector("table");
if (root && table) {
  const grid = gridOf(table);
  const tools = document.querySelector("[data-filter=journey]");
  const follow = columns(table, grid);
  const settle = keys(map, table, grid);
  const update = isFiltered => {
    follow(isFiltered);
    settle();
  };
  root.addEventListener("filtered", event => update(event.detail.isFiltered));
  update(root.classList.contains("filtered")); // the filter may have been quicker
  lanes(root, tools);
  tools.querySelector("[data-print]").addEventListener("click", () => print());
  map.classList.add("movable");
}
