// What a message carries: pictures side by side, files with the sign of their kind.

import { el, size } from "./dom.js";
import { view } from "./viewer.js";

const ROWS = { 1: [1], 2: [2], 3: [1, 2], 4: [2, 2], 5: [2, 3], 6: [3, 3], 7: [2, 2, 3], 8: [2, 3, 3], 9: [3, 3, 3], 10: [2, 2, 3, 3] };
const KINDS = {
  ics: "calendar", vcf: "contact", csv: "table", txt: "words", json: "words", png: "picture", jpg: "picture", jpeg: "picture", pdf: "paper",
};

export function attachments(files) {
  const pictures = files.filter((file) => file.kind === "photo");
  const rows = ROWS[pictures.length] ?? [];
  const spans = rows.flatMap((count) => Array(count).fill(6 / count));
  const shown = pictures.map((file, index) => picture(file, index, pictures, spans[index]));
  const others = files.filter((file) => file.kind !== "photo").map(document_);
  const kind = pictures.length > 1 ? "files album" : "files";
  return el("div", { class: kind }, ...shown, ...others);
}

function picture(file, index, all, span) {
  const name = all.length > 1 ? `Photo ${index + 1} of ${all.length}` : "Photo";
  const image = el("img", { src: file.url, alt: "", width: file.width, height: file.height, loading: "lazy" });
  return el("button", { type: "button", class: `photo span-${span}`, "aria-label": `Open ${name.toLowerCase()}`, onclick: () => view(all, index) }, image);
}

function document_(file) {
  const ending = file.name.includes(".") ? file.name.split(".").at(-1).toLowerCase() : "";
  const sign = el("span", { class: `file-icon ${KINDS[ending] ?? "other"}`, "aria-hidden": "true" }, ending.slice(0, 4) || "⤓");
  const name = el("span", { class: "file-name", dir: "auto" }, file.name);
  const about = el("span", { class: "file-size" }, `${size(file.size)}${file.kind === "document" ? "" : `, ${file.kind}`}`);
  return el("a", { class: "document", href: file.url, download: file.name }, sign, name, about);
}
