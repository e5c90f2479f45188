// "Tell me on this phone": asks the browser, once somebody has pressed, and sends the server how this
// browser is reached. Without it the page says that mails come all the same.

const form = document.querySelector("form[data-key]");
const cannot = document.querySelector("[data-cannot]");

const canTell = () =>
  Boolean(navigator.serviceWorker) && "PushManager" in window && "Notification" in window;

function say(name) {
  for (const each of ["denied", "failed"]) {
    document.querySelector(`[data-${each}]`).hidden = each !== name;
  }
}

// The bytes of a key, from how it is written in a page; and back.
function bytes(text) {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function written(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

// One that is left over from before may trust a key that is ours no longer, or be somebody else's.
async function subscribed() {
  const { pushManager } = await navigator.serviceWorker.ready;
  const before = await pushManager.getSubscription();
  if (before) await before.unsubscribe();
  return pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytes(form.dataset.key),
  });
}

function fill(subscription) {
  form.elements.address.value = subscription.endpoint;
  form.elements.key.value = written(subscription.getKey("p256dh"));
  form.elements.secret.value = written(subscription.getKey("auth"));
}

async function turnOn(event) {
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  say("");
  try {
    if ((await Notification.requestPermission()) !== "granted") return say("denied");
    fill(await subscribed());
    form.submit();
  } catch {
    say("failed");
  } finally {
    button.disabled = false;
  }
}

if (canTell()) {
  form.hidden = false;
  cannot.hidden = true;
  form.addEventListener("submit", turnOn);
}
