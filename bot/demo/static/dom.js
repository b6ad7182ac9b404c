// Building elements, and what is said to the person. Text goes in as text nodes only, never as HTML.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

// A round button with a sign; `label` is what it is called.
export function round(sign, label, onclick, more = {}) {
  const face = typeof sign === "string" ? el("span", { "aria-hidden": "true" }, sign) : sign;
  return el("button", { type: "button", class: "round", "aria-label": label, title: label, onclick, ...more }, face);
}

const SVG = "http://www.w3.org/2000/svg";

// A line drawing of 24 by 24.
export function icon(path) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "icon");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  drawing.append(line);
  return drawing;
}

export function toast(text, kind = "") {
  const note = el("div", { class: `toast ${kind}`, dir: "auto" }, text);
  document.getElementById("toasts").append(note);
  setTimeout(() => note.remove(), kind === "error" ? 7000 : 4000);
}

export function showAlert(text) {
  const box = document.getElementById("alert");
  box.querySelector("p").textContent = text;
  if (!box.open) box.showModal();
}

const SETTLED = 600; // Milliseconds: of a status that changes quickly only the last is read out.
let speaking = 0;

// Read out by a screen reader; shown nowhere.
export function announce(text) {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    document.getElementById("live").textContent = text;
  }, SETTLED);
}

// Runs something that talks to the server; what goes wrong is told to the person.
export async function attempt(act) {
  try {
    return await act();
  } catch (error) {
    toast(error.message, "error");
    return undefined;
  }
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  } catch {
    toast("The browser did not let this page copy.", "error");
  }
}

export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

// The beginning of a text; no sign is cut in two.
export const cut = (text, most) => [...text].slice(0, most).join("");

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
