// What a script that looks a page over knows of it: what a thing is called, whether it can be seen,
// and where the focus can come to.
const called = (one) => {
  const words = (one.innerText || one.getAttribute("aria-label") || one.id || "").trim();
  return `${one.localName}${one.className ? `.${String(one.className).split(" ")[0]}` : ""} "${words.slice(0, 50)}"`;
};

const mine = (one, at) => at && (one.contains(at) || at.contains(one)
  || [...(one.labels ?? [])].some((label) => label.contains(at)));
const inSight = (one) => {
  // Of what is taller than the screen, the part that is on it.
  const places = [...one.getClientRects()].flatMap((box) => {
    const top = Math.max(box.top, 0);
    const height = Math.min(box.bottom, innerHeight) - top;
    return [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, top + height * y]));
  });
  return places.some(([x, y]) => mine(one, document.elementFromPoint(x, y)));
};

const stopsOf = () => [...document.querySelectorAll(
  "a[href], button, input, select, textarea, summary, [tabindex]",
)].filter((one) => one.tabIndex >= 0 && !one.disabled && one.type !== "hidden" && one.checkVisibility());
