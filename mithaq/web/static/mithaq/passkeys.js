// Passkeys: made and asked on the page. The key stays in the person's device; the form carries what it answered.
"use strict";

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

// ── making one: <form data-passkey-options="…"> ──
async function make(form) {
  const options = JSON.parse(form.dataset.passkeyOptions);
  options.challenge = bytes(options.challenge);
  options.user.id = bytes(options.user.id);
  options.excludeCredentials = (options.excludeCredentials ?? []).map((one) => ({ ...one, id: bytes(one.id) }));
  const made = await navigator.credentials.create({ publicKey: options });
  return {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response: { clientDataJSON: text(made.response.clientDataJSON), attestationObject: text(made.response.attestationObject) },
  };
}

// ── asking one: <form data-passkey="challenge"> inside data-sign="host" data-credentials="id id" ──
async function ask(form) {
  const { sign, credentials } = form.closest("[data-sign]").dataset;
  const answered = await navigator.credentials.get({
    publicKey: {
      rpId: sign,
      challenge: bytes(form.dataset.passkey),
      allowCredentials: credentials.split(" ").map((id) => ({ type: "public-key", id: bytes(id) })),
      userVerification: "required",
    },
  });
  const { authenticatorData, clientDataJSON, signature } = answered.response;
  return { id: answered.id, ad: text(authenticatorData), cd: text(clientDataJSON), sig: text(signature) };
}

// ── the form waits for the answer, then goes its ordinary way ──
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const how = form.dataset.passkeyOptions ? make : form.dataset.passkey ? ask : null;
  if (!how || form.elements.answer.value) return;
  event.preventDefault();
  const failed = document.querySelector(".passkey-failed");
  failed.hidden = true;
  try {
    form.elements.answer.value = JSON.stringify(await how(form));
    form.submit();
  } catch {
    failed.hidden = false;
    delete form.dataset.sent;
  }
});
