// The drawer of the bot's calls: method, parameters, result or error, how long it took. Off until it is opened.

import { cut, el, icon, round } from "./dom.js";
import { CROSS } from "./icons.js";
import { watch } from "./server.js";

const KEPT = 300; // Calls that are shown.
const SHORT = 40; // Characters of a parameter before the call is opened.

export class Calls {
  // `changed(open)` is called when the drawer opens or closes.
  constructor(node, changed) {
    this.node = node;
    this.changed = changed;
    this.held = [];
    this.filter = el("input", { type: "search", placeholder: "Filter", "aria-label": "Filter calls", oninput: () => this.sift() });
    this.pause = el("button", { type: "button", class: "small", "aria-pressed": "false", onclick: () => this.togglePause() }, "Pause");
    const clear = el("button", { type: "button", class: "small", onclick: () => this.list.replaceChildren() }, "Clear");
    this.list = el("ol", { class: "calls-list", "aria-label": "Calls, newest first", tabindex: "0" });
    const close = round(icon(CROSS), "Close the calls", () => this.toggle());
    node.append(el("header", {}, el("h2", {}, "Bot API"), this.pause, clear, close), this.filter, this.list);
    node.addEventListener("keydown", (event) => event.key === "Escape" && this.toggle());
  }

  toggle() {
    const open = this.node.hidden;
    this.node.hidden = !open;
    this.changed(open);
    if (!open) {
      this.stop();
      this.list.replaceChildren();
      return;
    }
    this.stop = watch({ all: (calls) => this.list.replaceChildren(...calls.map((call) => this.row(call)).reverse()), one: (call) => this.add(call) });
    this.filter.focus();
  }

  add(call) {
    if (this.paused) {
      this.held.push(call);
      this.pause.textContent = `Go on (${this.held.length})`;
      return;
    }
    this.list.prepend(this.row(call));
    while (this.list.children.length > KEPT) this.list.lastChild.remove();
  }

  togglePause() {
    this.paused = !this.paused;
    this.pause.setAttribute("aria-pressed", String(this.paused));
    this.pause.textContent = this.paused ? "Go on" : "Pause";
    if (this.paused) return;
    for (const call of this.held.splice(0)) this.add(call);
  }

  row(call) {
    const ok = call.status === 200;
    const params = Object.entries(call.params).map(([name, value]) => [el("dt", {}, name), el("dd", { dir: "auto" }, value)]);
    const outcome = ok ? call.result : `${call.status ?? "no answer"} ${call.error}`.trim();
    const short = Object.entries(call.params).filter(([name]) => ["chat_id", "message_id", "text", "action"].includes(name)).map(([, value]) => cut(value, SHORT)).join(" · ");
    const node = el(
      "li",
      { class: ok ? "call" : "call failed" },
      el(
        "details",
        {},
        el("summary", {}, el("b", {}, call.method), el("span", { class: "took" }, `${call.milliseconds} ms`), el("span", { class: "excerpt", dir: "auto" }, short), el("span", { class: "outcome excerpt" }, outcome)),
        el("dl", {}, ...params.flat(), el("dt", {}, ok ? "result" : "error"), el("dd", {}, outcome)),
      ),
    );
    node.dataset.words = `${call.method} ${short} ${outcome}`.toLowerCase();
    node.hidden = !this.fits(node);
    return node;
  }

  fits(node) {
    return node.dataset.words.includes(this.filter.value.trim().toLowerCase());
  }

  sift() {
    for (const node of this.list.children) node.hidden = !this.fits(node);
  }
}
