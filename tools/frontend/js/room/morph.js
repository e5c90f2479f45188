// Makes the board on the screen like a new one, and leaves alone what the person is busy with.
//
// Elements are the same when they mean the same (an id, a key, a field's draft, a form's command),
// else when they have the same tag and place. What is the same is changed in place, never replaced:
// only so do focus, caret, scroll and half-written words survive.

// Fields and details that the person changed and has not sent.
export const touched = new WeakSet();

// What changes from one moment of a meeting to the next without making a form another form.
const OF_THE_MOMENT = new Set(["visit", "step", "command", "csrfmiddlewaretoken", "tapped"]);

export function morph(board, next) {
  for (const unseen of next.querySelectorAll("noscript, script")) unseen.remove();
  change(board, next, plan(board, next));
}

// A form without a name of its own is known by the command in its hidden fields. Two forms in the
// same place with different commands are two forms: a button never becomes another under a thumb.
export function formKey(form) {
  const own = form.getAttribute("id") || form.getAttribute("data-key");
  if (own) return own;
  return [...form.querySelectorAll("input[type=hidden], button[name]")]
    .filter((field) => !OF_THE_MOMENT.has(field.name))
    .map((field) => `${field.name}=${field.value}`)
    .join("&");
}

function isTick(node) {
  return node.localName === "input" && (node.type === "checkbox" || node.type === "radio");
}

function name(node) {
  if (node.dataset.draft) return `draft ${node.dataset.draft}`;
  // By value: ids count along a list, and a tick must not pass from one person to another.
  if (isTick(node)) return `${node.name}=${node.value}`;
  if (node.localName === "form") return formKey(node);
  return node.getAttribute("id") || node.dataset.key || "";
}

function keyOf(node) {
  const own = node.nodeType === Node.ELEMENT_NODE ? name(node) : "";
  return own && `${node.localName} ${own}`;
}

// Which keys an element has inside of it, and where each key is.
function index(root) {
  const inside = new Map();
  const places = new Map();
  for (const node of root.querySelectorAll("*")) {
    const key = keyOf(node);
    if (!key) continue;
    places.set(key, [...(places.get(key) ?? []), node]);
    for (let above = node.parentNode; above !== root; above = above.parentNode) {
      if (!inside.has(above)) inside.set(above, new Set());
      inside.get(above).add(key);
    }
  }
  return { inside, places };
}

// `lasting`: what is in both boards exactly once, and so is found again wherever it went.
function plan(board, next) {
  const was = index(board);
  const will = index(next);
  const lasting = new Map();
  for (const [key, [node, ...others]] of was.places) {
    if (!others.length && will.places.get(key)?.length === 1) lasting.set(key, node);
  }
  return { was: was.inside, will: will.inside, lasting };
}

function change(node, next, plans) {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    if (node.nodeValue !== next.nodeValue) node.nodeValue = next.nodeValue;
    return;
  }
  if (node.hasAttribute("data-keep")) return;
  changeAttributes(node, next);
  if (node.localName !== "textarea") changeChildren(node, next, plans);
  if (node.matches("input, textarea, select")) changeValue(node, next);
}

function isBusy(field) {
  return touched.has(field) || (field === document.activeElement && !isTick(field));
}

// `open` is the person's, handlers and inline styles are forbidden by our policy anyway.
function isOurs(node, attribute) {
  if (attribute.startsWith("on") || attribute === "style") return false;
  if (node.localName === "details") return attribute !== "open";
  // On a tick that was touched the attribute only says what the server knows.
  if (attribute === "checked") return true;
  const isValue = attribute === "value" || attribute === "selected";
  return !(isValue && isBusy(node.closest("select") ?? node));
}

function changeAttributes(node, next) {
  for (const { name: attribute, value } of next.attributes) {
    if (node.getAttribute(attribute) !== value && isOurs(node, attribute)) {
      node.setAttribute(attribute, value);
    }
  }
  for (const { name: attribute } of [...node.attributes]) {
    if (!next.hasAttribute(attribute) && isOurs(node, attribute)) node.removeAttribute(attribute);
  }
  // The server may open what nobody touched; nothing is ever closed.
  if (node.localName === "details" && next.open && !touched.has(node)) node.open = true;
}

function changeValue(field, next) {
  // What stands there unless somebody writes: it shows only where nobody has.
  if (field.localName === "textarea") field.defaultValue = next.defaultValue;
  if (isBusy(field) || field.type === "hidden") return;
  if (isTick(field)) {
    field.checked = next.checked;
  } else if (field.value !== next.value) {
    field.value = next.value;
  }
}

function changeChildren(parent, next, plans) {
  const wanted = [...next.childNodes];
  const mates = pair(parent, wanted, plans);
  const kept = new Set(mates.values());
  for (const node of [...parent.childNodes]) if (!kept.has(node)) node.remove();
  place(parent, wanted.map((node) => mates.get(node) ?? fresh(node, plans)));
  for (const [node, mate] of mates) change(mate, node, plans);
}

// Finds for each new child the old one that it continues: the certain ones first, so that nobody
// else takes them.
function pair(parent, wanted, plans) {
  const free = new Set(parent.childNodes);
  const mates = new Map();
  const match = (find) => {
    for (const node of wanted) {
      const mate = mates.has(node) ? null : find(node);
      if (mate) mates.set(node, mate);
      free.delete(mate);
    }
  };
  const among = (test) => [...free].find(test);
  match((node) => sameKey(node, parent, among, plans));
  match((node) => sameInside(node, among, plans));
  match((node) => !keyOf(node) && among((old) => old.nodeName === node.nodeName && !keyOf(old)));
  return mates;
}

function sameKey(node, parent, among, plans) {
  const key = keyOf(node);
  if (!key) return null;
  const near = among((old) => keyOf(old) === key);
  if (near) return near;
  const far = plans.lasting.get(key);
  return far && !far.contains(parent) ? far : null;
}

function sameInside(node, among, plans) {
  const keys = plans.will.get(node);
  if (!keys || keyOf(node)) return null;
  return among(
    (old) =>
      old.nodeName === node.nodeName &&
      !keyOf(old) &&
      [...(plans.was.get(old) ?? [])].some((key) => keys.has(key)),
  );
}

// A new element takes in what was elsewhere on the old board, such as a field being written in.
function fresh(node, plans) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node;
  for (const part of node.querySelectorAll("*")) {
    const old = plans.lasting.get(keyOf(part));
    if (!old || !node.contains(part)) continue;
    part.replaceWith(old);
    change(old, part, plans);
  }
  return node;
}

// Puts the children in order. What holds the focus stays where it is and the others move around
// it, because an element that is moved loses the focus.
function place(parent, wanted) {
  const still = wanted.find((node) => node.contains(document.activeElement));
  let cursor = parent.firstChild;
  for (const node of wanted) {
    while (node === still && cursor && cursor !== still && still.parentNode === parent) {
      const passed = cursor;
      cursor = cursor.nextSibling;
      parent.append(passed);
    }
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
  }
}
