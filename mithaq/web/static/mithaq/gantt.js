// The Gantt chart beyond HTML: it opens on today, and a bar can be moved by pointer or keys. Nothing is saved here: a
// moved bar fills the form named in data-slips, and the node answers with what moves. Without it, dates are fields.
"use strict";

const SLACK = 4; // pixels a press may tremble before it is a drag
const REST = 450; // milliseconds that a finger rests on a bar before it holds it: until then it scrolls
let press = null; // the finger that may come to rest: {x, y, timer}
let held = null; // the bar that is being moved: {figure, row, key, days, x, ghost}
let view = null; // how far the chart was scrolled before it was drawn anew
let stood = null; // what had the focus in it then, as a selector

// ── opens with today in view, in both directions; drawn anew it stays where it was ──
function place(root) {
  for (const chart of root.querySelectorAll(".gantt-scroll")) view ? chart.scrollTo(view) : showToday(chart);
  view = null;
}

function showToday(chart) {
  const line = chart.querySelector(".gantt-today");
  if (!line) return;
  const [here, seen] = [line.getBoundingClientRect(), chart.getBoundingClientRect()];
  const labels = chart.querySelector(".gantt-labels")?.getBoundingClientRect().width ?? 0;
  const wanted = labels + (seen.width - labels) / 4;
  chart.scrollLeft += isMirrored(chart) ? here.right - (seen.right - wanted) : here.left - (seen.left + wanted);
}

const isMirrored = (node) => getComputedStyle(node).direction === "rtl";
const board = () => document.getElementById("board");
const isAsked = () => document.querySelector("#slip-form.htmx-request"); // until the last move is answered none is made

document.addEventListener("DOMContentLoaded", () => place(document));
document.addEventListener("htmx:beforeSwap", (event) => {
  const chart = event.detail.target.id === "board" && board().querySelector(".gantt-scroll");
  const zoom = (query) => new URLSearchParams(query).get("zoom");
  const asked = event.detail.xhr.responseURL.split("?")[1] ?? "";
  if (chart && zoom(asked) === zoom(location.search)) view = { left: chart.scrollLeft, top: chart.scrollTop };
  if (event.detail.target.id === "board" && board().contains(document.activeElement)) stood = again(document.activeElement);
});
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id !== "board" && event.detail.target?.id !== "board") return;
  place(board());
  if (stood) board().querySelector(stood)?.focus({ preventScroll: true });
  stood = null;
});

function again(on) {
  if (on.dataset.row) return `[data-row="${CSS.escape(on.dataset.row)}"]`;
  if (on.closest(".asks")) return ".asks summary";
  if (on.closest(".way")) return ".way[aria-current]";
  return on.name ? `[name="${on.name}"]${on.type === "checkbox" ? `[value="${on.value}"]` : ":not([type=hidden])"}` : null;
}

// ── a bar is moved by whole days; `days` later than where it stands ──
function hold(figure, row) {
  const ghost = row.cloneNode(true);
  ghost.classList.add("left");
  ghost.removeAttribute("data-key");
  row.before(ghost);
  row.classList.add("held");
  held = { figure, row, key: row.dataset.key, days: 0, ghost };
}

function move(days) {
  held.days = days;
  const along = days * Number(held.figure.dataset.day) * (isMirrored(held.figure) ? -1 : 1);
  held.row.setAttribute("transform", `translate(${along},0)`);
  tell();
}

function tell() {
  const day = new Date(`${held.row.dataset.start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + held.days);
  held.day = day.toISOString().slice(0, 10);
  const language = { ar: "ar-MA", fr: "fr", en: "en-GB" }[document.documentElement.lang] ?? "fr";
  const shown = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC", numberingSystem: "latn" }).format(day);
  document.getElementById("said").textContent = shown;
  held.figure.querySelector(".gantt-corner").textContent = shown;
}

function letGo() {
  held.row.removeAttribute("transform");
  held.row.classList.remove("held");
  held.ghost.remove();
  held.figure.querySelector(".gantt-corner").textContent = held.figure.getAttribute("aria-label");
  held = null;
}

function ask() {
  const { figure, key, day } = held;
  const form = document.getElementById(figure.dataset.slips);
  letGo();
  form.elements.activity.value = key;
  form.elements.day.value = day;
  form.requestSubmit();
}

// ── by pointer ──
document.addEventListener("pointerdown", (event) => {
  const row = event.target.closest?.("[data-slips] .gantt-row[data-key]");
  if (!row || event.button !== 0 || !event.isPrimary || isAsked()) return;
  if (event.pointerType === "touch") {
    forget();
    press = { x: event.clientX, y: event.clientY, timer: setTimeout(() => grasp(row, press.x), REST) };
    return;
  }
  event.preventDefault();
  grasp(row, event.clientX);
});

function grasp(row, x) {
  if (held) letGo();
  hold(row.closest("[data-slips]"), row);
  held.x = x;
  move(0);
}

function forget() {
  clearTimeout(press?.timer);
  press = null;
}

// A finger that moves before it rested scrolls; once it holds a bar, nothing scrolls and no menu opens under it.
document.addEventListener("touchmove", (event) => held?.x !== undefined && event.preventDefault(), { passive: false });
document.addEventListener("contextmenu", (event) => press && event.preventDefault());
document.addEventListener("pointercancel", () => {
  forget();
  if (held?.x !== undefined) letGo();
});

document.addEventListener("pointermove", (event) => {
  if (press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > 2 * SLACK && !held) forget();
  if (held?.x === undefined) return;
  const along = (event.clientX - held.x) * (isMirrored(held.figure) ? -1 : 1);
  if (Math.abs(along) >= SLACK || held.days) move(Math.round(along / Number(held.figure.dataset.day)));
});

document.addEventListener("pointerup", () => {
  forget();
  if (held?.x === undefined) return;
  const link = labelOf(held.figure, held.key);
  if (held.days) return ask();
  letGo();
  link?.focus();
});

// ── by keys, on the names beside the bars: arrows, Enter, Escape, zoom, help ──
const labelOf = (figure, key) => figure.querySelector(`[data-row="${CSS.escape(key)}"]`);

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  if (event.key === "Escape" && held) return letGo();
  const link = event.target.closest("[data-slips] .gantt-labels a");
  const done = (link && onName(link, event)) || onChart(event.key);
  if (done) event.preventDefault();
});

function onName(link, event) {
  const figure = link.closest("[data-slips]");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const names = [...figure.querySelectorAll(".gantt-labels a")];
    names[names.indexOf(link) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    return true;
  }
  if (event.key === "Enter" && held?.days) return ask(), true;
  if (isAsked()) return event.key.startsWith("Arrow");
  const row = link.dataset.row && figure.querySelector(`.gantt-row[data-key="${CSS.escape(link.dataset.row)}"]`);
  if (!row || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return false;
  if (held && held.row !== row) letGo();
  if (!held) hold(figure, row);
  const later = (event.key === "ArrowRight") !== isMirrored(figure);
  move(held.days + (later ? 1 : -1) * (event.shiftKey ? 7 : 1));
  return true;
}

function onChart(key) {
  if (!board()) return false;
  if (key === "?") return document.getElementById("gantt-help")?.showModal(), true;
  const zooms = [...board().querySelectorAll("[data-zoom]")];
  const on = zooms.findIndex((zoom) => zoom.hasAttribute("aria-current"));
  // From far to near: whole plan, year, quarter, month, week.
  const order = [0, ...zooms.keys()].filter((n, at) => at === 0 || n).map((n) => (n ? zooms.length - n : 0));
  const step = { "+": 1, "-": -1 }[key];
  const next = step && zooms[order[order.indexOf(on) + step]];
  if (next) next.click();
  return Boolean(next);
}

document.addEventListener("focusout", (event) => {
  if (held && held.x === undefined && event.target.dataset?.row === held.key) letGo();
});
