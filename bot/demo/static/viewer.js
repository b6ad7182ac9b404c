// A picture over the whole page: a tap zooms, arrows go through an album, Escape closes.

import { el, icon, round } from "./dom.js";
import { BACK, CROSS } from "./icons.js";

export function view(files, start) {
  const before = document.activeElement;
  let at = start;
  const image = el("img", { alt: "", onclick: () => frame.classList.toggle("near") });
  const frame = el("div", { class: "frame" }, image);
  const count = el("span", { class: "count", role: "status" });
  const save = el("a", { class: "save", download: "" }, "Save");
  const previous = round(icon(BACK), "Previous photo", () => show(at - 1));
  const next = round(icon(BACK), "Next photo", () => show(at + 1));
  next.classList.add("turned");
  const close = round(icon(CROSS), "Close", () => node.close());
  const node = el("dialog", { class: "viewer", "aria-label": "Photo" }, el("header", {}, count, save, close), previous, frame, next);
  function show(index) {
    at = (index + files.length) % files.length;
    const file = files[at];
    image.src = file.url;
    image.alt = `Photo ${at + 1} of ${files.length}`;
    frame.classList.remove("near");
    count.textContent = files.length > 1 ? `${at + 1} of ${files.length}` : "";
    save.href = file.url;
    save.setAttribute("download", file.name);
  }
  previous.hidden = next.hidden = files.length < 2;
  node.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") show(at - 1);
    if (event.key === "ArrowRight") show(at + 1);
  });
  frame.addEventListener("click", (event) => event.target === frame && node.close());
  node.addEventListener("close", () => {
    node.remove();
    if (before?.isConnected) before.focus();
  });
  show(start);
  document.body.append(node);
  node.showModal();
}
