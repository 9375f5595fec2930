// Runs the verifier on the bytes in this page and writes each result beside its sentence.
const file = JSON.parse(document.getElementById("certificate").textContent);
const shown = (language) =>
  Array.from(document.querySelectorAll(`[data-text="${language}"] [data-part]`), (part) => part.textContent);
let verdict = subtle ? "ok" : "unable";
async function tell(id, holds) {
  let result = "unable";
  if (subtle) result = await holds().then((yes) => (yes ? "ok" : "bad"), (why) => (why.name === "NotSupportedError" ? "unable" : "bad"));
  document.getElementById(`check-${id}`)?.setAttribute("data-result", result);
  if (result === "bad" || verdict === "ok") verdict = result;
}
verify(file, shown, tell).catch(() => { verdict = "bad"; }).then(() => {
  document.documentElement.dataset.verdict = verdict;
});
