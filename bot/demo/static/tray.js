// Files that are about to be sent: by button, drop, paste or camera.

import { el, icon, round, size } from "./dom.js";
import { CROSS } from "./icons.js";

export class Tray {
  // `changed()` is called when a file came or went.
  constructor(changed) {
    this.changed = changed;
    this.files = [];
    this.urls = [];
    this.asFile = el("input", { type: "checkbox" });
    this.node = el("div", { class: "tray", role: "group", "aria-label": "Files to send", hidden: true });
    this.picker = el("input", { type: "file", multiple: true, hidden: true, "aria-label": "Photos or files", onchange: () => this.pick() });
  }

  pick() {
    this.add([...this.picker.files]);
    this.picker.value = "";
  }

  add(files) {
    this.files.push(...files);
    this.show();
  }

  // Gives the files away.
  take() {
    const { files } = this;
    this.files = [];
    this.asFile.checked = false;
    this.show();
    return files;
  }

  show() {
    for (const url of this.urls) URL.revokeObjectURL(url);
    this.urls = [];
    const shown = this.files.map((file, index) => this.chip(file, index));
    const pictures = this.files.some((file) => file.type.startsWith("image/"));
    const option = pictures ? el("label", { class: "as-file" }, this.asFile, " send as file") : null;
    this.node.replaceChildren(...shown, ...(option ? [option] : []));
    this.node.hidden = this.files.length === 0;
    this.changed();
  }

  chip(file, index) {
    const drop = () => {
      this.files.splice(index, 1);
      this.show();
      (this.node.querySelectorAll(".cross")[index] ?? this.node.querySelector(".cross"))?.focus();
    };
    const cross = round(icon(CROSS), `Leave out ${file.name}`, drop);
    cross.classList.add("cross");
    if (!file.type.startsWith("image/")) return el("span", { class: "chip" }, el("bdi", {}, file.name), ` (${size(file.size)})`, cross);
    const url = URL.createObjectURL(file);
    this.urls.push(url);
    return el("span", { class: "chip picture" }, el("img", { src: url, alt: file.name }), cross);
  }

  // Anywhere on `target`.
  acceptDrops(target) {
    let inside = 0;
    const over = (by) => {
      inside = Math.max(0, inside + by);
      target.classList.toggle("dropping", inside > 0);
    };
    const carries = (event) => event.dataTransfer.types.includes("Files");
    target.addEventListener("dragenter", (event) => carries(event) && over(1));
    target.addEventListener("dragleave", (event) => carries(event) && over(-1));
    target.addEventListener("dragover", (event) => event.preventDefault());
    target.addEventListener("drop", (event) => {
      event.preventDefault();
      over(-inside);
      this.add([...event.dataTransfer.files]);
    });
  }

  acceptPaste(target) {
    target.addEventListener("paste", (event) => {
      const files = [...event.clipboardData.files];
      if (!files.length) return;
      event.preventDefault();
      this.add(files);
    });
  }
}
