// The editor: Ctrl + Enter saves, and nobody leaves unsaved words by accident. Everything works without it.
"use strict";

const guarded = (node) => node.closest?.("form[data-guarded]");
const unsaved = () => document.querySelector("form[data-changed]");

document.addEventListener("input", (event) => {
  const form = guarded(event.target);
  if (form) form.dataset.changed = "yes";
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) guarded(event.target)?.requestSubmit();
});

document.addEventListener("submit", (event) => {
  delete event.target.dataset.changed;
});

// While words are being saved nobody writes on in them: the answer would take it away. Without an answer they are unsaved.
const boxes = (form) => form.querySelectorAll("textarea, input:not([type=hidden])");

document.addEventListener("htmx:beforeRequest", ({ detail: { elt } }) => {
  if (elt.matches("form[data-guarded]")) for (const box of boxes(elt)) box.readOnly = true;
});

document.addEventListener("htmx:afterRequest", ({ detail: { elt, successful } }) => {
  if (!elt.matches("form[data-guarded]")) return;
  for (const box of boxes(elt)) box.readOnly = false;
  if (!successful) elt.dataset.changed = "yes";
});

// What works beside waits for whoever is writing: a page is shown anew, a part replaced, once nothing unsaved is in it.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  if (unsaved() && event.detail.xhr.getResponseHeader("HX-Refresh")) event.preventDefault();
});

document.addEventListener("htmx:oobBeforeSwap", (event) => {
  if (event.detail.target.querySelector("form[data-changed]")) event.detail.shouldSwap = false;
});

// "Cancel" inside a form asks first when something was written.
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-leaves]");
  const form = link && guarded(link);
  if (!form?.dataset.changed) return;
  if (confirm(document.getElementById("unsaved")?.content.textContent ?? "")) delete form.dataset.changed;
  else {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);

addEventListener("beforeunload", (event) => {
  if (unsaved()) event.preventDefault();
});

// A form that opens in place takes the pen.
document.addEventListener("htmx:afterSwap", (event) => {
  document.getElementById(event.target.id)?.querySelector("form.writing textarea")?.focus();
});

// A difference lights up everywhere at once: in each language, beneath its article, in the list at the side.
const named = (node) => node?.dataset.difference.split(" ") ?? [];

function light(event) {
  const names = named(event.target.closest?.("[data-difference]"));
  for (const one of document.querySelectorAll("[data-difference]")) {
    one.classList.toggle("lit", named(one).some((name) => names.includes(name)));
  }
}

for (const name of ["mouseover", "focusin"]) document.addEventListener(name, light);
