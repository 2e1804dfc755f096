// The page scrolls a map down, the map itself only sideways. What scrolls sideways holds its heads fast, so the style moves them along with
// the page and is told here how far they may go. The map's own scrollbar lies at its far end, so where a mouse needs one another stays in sight.

const map = document.getElementById("map");
const head = map?.querySelector("thead");

function measure() {
  map.style.setProperty("--head", `${head.offsetHeight}px`);
  map.style.setProperty("--way", `${Math.max(0, map.clientHeight - head.offsetHeight)}px`);
}

/** For browsers whose styles cannot follow the page. */
function followPage() {
  const way = Math.min(Math.max(0, -map.clientTop - map.getBoundingClientRect().top), Math.max(0, map.clientHeight - head.offsetHeight));
  head.style.transform = `translateY(${way}px)`;
}

/** A scrollbar at the bottom of the screen that does what the map's own does. */
function addBar() {
  const bar = document.createElement("div");
  const length = document.createElement("div");
  bar.className = "map-bar";
  bar.setAttribute("aria-hidden", "true"); // the map itself is scrolled by keys
  bar.append(length);
  map.after(bar);
  map.classList.add("barred");
  bar.addEventListener("scroll", () => (map.scrollLeft = bar.scrollLeft));
  map.addEventListener("scroll", () => (bar.scrollLeft = map.scrollLeft));
  return () => {
    bar.style.width = `${map.offsetWidth}px`;
    length.style.width = `${map.scrollWidth}px`;
    bar.hidden = map.scrollWidth <= map.clientWidth;
  };
}

if (head) {
  const hasScrollbar = map.offsetHeight - map.clientHeight > 4; // more than its borders: one that takes room
  const fit = hasScrollbar ? addBar() : () => {};
  const sizes = new ResizeObserver(() => {
    measure();
    fit();
  });
  sizes.observe(map);
  sizes.observe(head);
  sizes.observe(map.querySelector("table"));
  if (!CSS.supports("animation-timeline: view()")) {
    addEventListener("scroll", followPage, { passive: true });
    followPage();
  }
}
