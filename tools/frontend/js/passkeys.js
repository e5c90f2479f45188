// Asks the device for a passkey, to make one or to use one, and sends it with its form.
// A form says data-passkey="get" or "create". What the device must sign lies in the page, or is
// fetched from data-passkey-from when it is needed. Without this script no passkey button shows.

function bytes(text) {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

// The options as the device wants them: ids and challenge as bytes.
function forDevice(options) {
  const wanted = { ...options, challenge: bytes(options.challenge) };
  const withBytes = (one) => ({ ...one, id: bytes(one.id) });
  if (wanted.user) wanted.user = withBytes(wanted.user);
  for (const name of ["allowCredentials", "excludeCredentials"]) {
    if (wanted[name]) wanted[name] = wanted[name].map(withBytes);
  }
  return wanted;
}

// The answer as the server wants it: bytes as text.
function forServer(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = text(credential.response[name]);
  }
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

async function options(form) {
  const from = form.dataset.passkeyFrom;
  if (!from) return JSON.parse(form.querySelector("[data-passkey-options]").textContent);
  const answer = await fetch(from, { headers: { Accept: "application/json" } });
  return answer.json();
}

async function ask(form) {
  const { publicKey } = await options(form);
  const wanted = { publicKey: forDevice(publicKey) };
  const credential = await navigator.credentials[form.dataset.passkey](wanted);
  form.elements.credential.value = JSON.stringify(forServer(credential));
}

async function press(event) {
  const button = event.target.closest("[data-passkey-press]");
  if (!button || button.form.elements.credential.value) return;
  event.preventDefault();
  const form = button.form;
  const failed = form.querySelector("[data-passkey-failed]");
  failed.hidden = true;
  try {
    await ask(form);
  } catch {
    // Turned away, timed out, or no such passkey: the device has said which to the person.
    failed.hidden = false;
    return;
  }
  form.requestSubmit(button);
}

if (window.PublicKeyCredential) {
  for (const button of document.querySelectorAll("[data-passkey-press]")) button.hidden = false;
  document.addEventListener("click", press);
}
