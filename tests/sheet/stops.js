// Where somebody with nothing but the Tab key must come to, numbered beside the page, which may be
// drawn again meanwhile. Of a group of radio buttons it is one: the arrows go to the others.
() => {
  const groups = new Set();
  const stops = stopsOf().filter((one) => {
    if (one.type !== "radio") return true;
    const group = `${one.form?.action} ${one.name}`;
    const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(one.name)}"]:checked`);
    if (groups.has(group) || (chosen && chosen !== one && chosen.form === one.form)) return false;
    groups.add(group);
    return true;
  });
  window.tabStops = new Map(stops.map((one, place) => [one, place]));
  document.activeElement?.blur();
  scrollTo(0, 0);
  return stops.map(called);
}
