// What a sighted reader with a keyboard needs of the page on the screen: it is as wide as the
// screen, and wherever the focus comes to, it can be seen. Answers with a list of faults.
(onPaper) => {
  const faults = [];
  const called = (one) => {
    const words = (one.innerText || one.getAttribute("aria-label") || one.id || "").trim();
    return `${one.localName}${one.className ? `.${String(one.className).split(" ")[0]}` : ""} "${words.slice(0, 50)}"`;
  };

  const screen = document.scrollingElement;
  if (screen.scrollWidth > screen.clientWidth) {
    const wide = [...document.body.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > screen.clientWidth + 1 && one.checkVisibility())
      .filter((one) => !one.children.length || one.matches("input, select, textarea, table, pre"));
    faults.push(`scrolls sideways (${screen.scrollWidth} of ${screen.clientWidth} px): `
      + wide.slice(0, 3).map(called).join("; "));
  }
  if (onPaper) return faults;

  const told = (one) => {
    const parts = [one, ...(one.labels ?? [])];
    return parts.flatMap((part) => [null, "::before", "::after"].map((of) => {
      const style = getComputedStyle(part, of);
      const ring = style.outlineStyle === "none" ? "" : style.outline;
      return [ring, style.boxShadow, style.backgroundColor, style.border].join("|");
    })).join("\n");
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

  const stops = [...document.querySelectorAll(
    "a[href], button, input, select, textarea, summary, [tabindex]",
  )].filter((one) => one.tabIndex >= 0 && !one.disabled && one.type !== "hidden" && one.checkVisibility());
  for (const one of stops) {
    document.activeElement?.blur();
    const before = told(one);
    one.focus();
    if (document.activeElement !== one) {
      faults.push(`takes no focus: ${called(one)}`);
    } else if (told(one) === before) {
      faults.push(`focus does not show: ${called(one)}`);
    } else if (!inSight(one)) {
      faults.push(`focus is covered: ${called(one)}`);
    }
  }
  document.activeElement?.blur();
  scrollTo(0, 0);
  return faults;
}
