// Stands between the browser and the network: whoever opens a page without a connection reads what
// still works, instead of the browser's own page; and whoever sent a form that no answer came to, that
// it did not arrive. It keeps these two pages and their static files, and nothing that belongs to
// anybody. And it shows messages, to those who asked to be told. The server puts NAME, KEPT and ICON
// before it.
/* global NAME, KEPT, ICON */

const [OFFLINE, UNSENT] = KEPT;

// Without cookies: what is kept is the same for everybody.
async function fill() {
  const place = await caches.open(NAME);
  await place.addAll(KEPT.map((path) => new Request(path, { credentials: "omit", cache: "reload" })));
  await self.skipWaiting();
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
}

async function kept(path) {
  const place = await caches.open(NAME);
  return place.match(path);
}

// A proxy's word that there is no server behind it just now. Ours always have a policy with a nonce.
function isOfNobody({ status, headers }) {
  return [502, 503, 504].includes(status) && !/nonce-/.test(headers.get("content-security-policy"));
}

async function page(event) {
  const instead = event.request.method === "GET" ? OFFLINE : UNSENT;
  try {
    const answer = (await event.preloadResponse) || (await fetch(event.request));
    return (isOfNobody(answer) && (await kept(instead))) || answer;
  } catch {
    return (await kept(instead)) || Response.error();
  }
}

async function file(request, path) {
  try {
    return await fetch(request);
  } catch {
    return (await kept(path)) || Response.error();
  }
}

// A form with a file: not every browser lets the file through here.
function hasFile({ method, headers }) {
  return method !== "GET" && /^multipart/.test(headers.get("content-type"));
}

// Streams, what is pressed in a room and whatever scripts send go their own way, as if this were not here.
function stand(event) {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || hasFile(request)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (request.method === "GET" && KEPT.includes(pathname)) event.respondWith(file(request, pathname));
}

// --- Messages, on the devices of those who asked to be told; none of them is kept ---

// A browser takes the permission away from a worker that shows nothing, so something is always shown.
function told(data) {
  try {
    return data.json();
  } catch {
    return {};
  }
}

async function show(data) {
  const { words = "", path = "/", thing = "", lang = "" } = told(data);
  await self.registration.showNotification("Setwise", {
    body: words,
    lang,
    tag: thing,
    icon: ICON,
    data: { path },
  });
}

// Never to another site, whatever the message says.
function address(path) {
  const found = new URL(path, self.location.origin);
  return found.origin === self.location.origin ? found.href : self.location.origin;
}

async function open(path) {
  const wanted = address(path);
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const there = pages.find((page) => page.url === wanted);
  await (there ? there.focus() : self.clients.openWindow(wanted));
}

function touched(event) {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.path || "/"));
}

self.addEventListener("push", (event) => event.waitUntil(show(event.data)));
self.addEventListener("notificationclick", touched);
self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("fetch", stand);
