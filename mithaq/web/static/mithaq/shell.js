// What the frame does beyond HTML. Without it every page still works: menus are <details>, dialogs are pages' own forms.
"use strict";

// ── menus: one open at a time, closed by Escape or a click elsewhere ──
const menus = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// ── dialogs: <button data-opens="id">; <form data-confirm="id"> asks first and goes on with [value=yes] ──
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (!dialog) return;
  event.preventDefault();
  dialog.showModal();
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  const dialog = form.dataset.confirm && document.getElementById(form.dataset.confirm);
  if (!dialog || form.dataset.confirmed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  dialog.returnValue = "";
  dialog.addEventListener("close", () => goOn(form, event.submitter, dialog.returnValue), { once: true });
  dialog.showModal();
}, true);

function goOn(form, submitter, answer) {
  if (answer !== "yes") return;
  form.dataset.confirmed = "yes";
  form.requestSubmit(submitter);
  delete form.dataset.confirmed;
}

// ── once: whoever presses again while the answer is on its way has pressed once; htmx sees to its own forms ──
const AGAIN = 10_000; // milliseconds after which a second press is meant, as when the first was broken off
const AGAIN_A_FILE = 1_000; // <form data-file>: the answer is kept as a file and the page stays

document.addEventListener("submit", (event) => {
  const { target: form, timeStamp: now } = event;
  if (form.method !== "post" || form.hasAttribute("hx-post")) return;
  const wait = form.hasAttribute("data-file") ? AGAIN_A_FILE : AGAIN;
  if (now - Number(form.dataset.sent ?? -wait) < wait) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else form.dataset.sent = now;
}, true);

// Back from the page that it led to, it is a form like any other.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

// ── search: Ctrl + K opens and closes its palette; arrows walk from the words through the answers ──
document.addEventListener("keydown", (event) => {
  const palette = document.getElementById("palette");
  if (palette && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    if (palette.open) palette.close();
    else palette.showModal();
  }
});

document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const walk = step && event.target.closest("[data-walks]");
  if (!walk || event.target.matches("select, [type=date]")) return;
  const stops = [...walk.querySelectorAll("input[type=search], [data-stop]")];
  const next = stops[stops.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
});

// ── the keyboard stays where it was when a part of the page is replaced: what bears an id htmx finds again itself ──
// Answers by meaning come after those by words: whoever walks among them already stays on the one reached.
let reached = null;
let part = null; // the id of what was replaced around the focus

document.addEventListener("htmx:beforeSwap", ({ detail: { target } }) => {
  const on = target.contains(document.activeElement) ? document.activeElement : null;
  reached = on?.matches("[data-stop]") ? on.getAttribute("href") : null;
  part = on?.closest("[id][tabindex='-1']")?.id ?? null;
});

document.addEventListener("htmx:afterSwap", ({ detail: { target } }) => {
  if (reached === null) return;
  const stops = [...target.querySelectorAll("[data-stop]")];
  (stops.find((stop) => stop.getAttribute("href") === reached) ?? stops[0])?.focus();
  reached = null;
});

document.addEventListener("htmx:afterSettle", () => {
  if (part && document.activeElement === document.body) document.getElementById(part)?.focus();
  part = null;
});

// ── drop zone: the file input covers it; here it glows and says what was chosen ──
for (const name of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(name, (event) => {
    event.target.closest?.(".drop")?.classList.toggle("over", name === "dragover");
  });
}

document.addEventListener("change", (event) => {
  const zone = event.target.closest(".drop");
  if (!zone || event.target.type !== "file") return;
  const names = [...event.target.files].map((file) => `${file.name} (${size(file.size)})`);
  zone.querySelector("output").textContent = names.join(" · ");
});

function size(bytes) {
  const [unit, part] = bytes < 1024 ** 2 ? ["kilobyte", bytes / 1024] : ["megabyte", bytes / 1024 ** 2];
  const shown = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, maximumFractionDigits: 1 });
  return shown.format(part);
}

// ── copy a hash ──
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    say(button.dataset.copied);
  } catch {
    select(button.parentElement.querySelector("[data-whole]"));
    say(button.dataset.byHand);
  }
});

function select(node) {
  node.textContent = node.dataset.whole;
  getSelection().selectAllChildren(node);
}

// ── messages: what screen readers hear ──
function say(text) {
  document.getElementById("said").textContent = text;
}

for (const name of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
  document.addEventListener(name, () => {
    const template = document.getElementById("no-answer");
    document.getElementById("messages").replaceChildren(template.content.cloneNode(true));
    scrollTo({ top: 0, behavior: "smooth" });
  });
}
