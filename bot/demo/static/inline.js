// Inline mode: after the bot's name and a space, what it offers stands above the field; choosing sends it "via" the bot.

import { announce, attempt, el } from "./dom.js";
import * as server from "./server.js";
import { store } from "./store.js";

const PAUSE = 250; // Milliseconds without a key after which the bot is asked.

export class Inline {
  // `composer` gives `pane`, `me()`, `text` and `clear()`.
  constructor(composer) {
    this.composer = composer;
    this.results = [];
    this.at = 0;
    this.id = `inline-${composer.pane.chat.id}`;
    this.list = el("div", { role: "listbox", id: this.id, "aria-label": "Results" });
    this.node = el("div", { class: "inline", hidden: true }, this.list);
    this.way = null; // The button above the results.
  }

  typed(text) {
    clearTimeout(this.soon);
    const name = `@${store.bot.username} `;
    if (!text.startsWith(name)) return this.close();
    this.soon = setTimeout(() => this.ask(text.slice(name.length)), PAUSE);
    return undefined;
  }

  async ask(query) {
    const { pane } = this.composer;
    const asked = {};
    this.asked = asked;
    this.way = null;
    this.say("Asking the bot…");
    const offer = await attempt(() => server.inline(this.composer.me(), pane.chat.id, query));
    if (this.asked !== asked) return; // Something else was typed since.
    if (!offer) this.close();
    else this.show(offer);
  }

  say(words) {
    this.results = [];
    this.list.replaceChildren(el("p", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, words));
    this.open();
  }

  show({ offer, results, button }) {
    this.offer = offer;
    this.way = button && el("button", { type: "button", class: "way", onclick: () => this.leave(button) }, button.text);
    if (!results.length) return this.say("Nothing found.");
    this.results = results;
    const options = results.map((result, index) =>
      el(
        "div",
        { role: "option", id: `${this.id}-${index}`, class: "result", onclick: () => this.choose(result) },
        el("b", { dir: "auto" }, result.title),
        result.description ? el("span", { class: "excerpt", dir: "auto" }, result.description) : null,
      ),
    );
    this.list.replaceChildren(...options);
    this.open();
    this.mark(0);
    announce(`${results.length} results`);
    return undefined;
  }

  // The bot's button leads to the private chat with it.
  leave(button) {
    this.composer.clear();
    return this.composer.pane.world.open(store.me).sendText(`/start ${button.start_parameter ?? ""}`.trim());
  }

  open() {
    this.node.replaceChildren(...(this.way ? [this.way] : []), this.list);
    this.node.hidden = false;
    this.composer.text.setAttribute("aria-controls", this.id);
  }

  close() {
    clearTimeout(this.soon);
    this.asked = null;
    this.results = [];
    this.node.hidden = true;
    this.composer.text.removeAttribute("aria-activedescendant");
    this.composer.text.removeAttribute("aria-controls");
  }

  mark(at) {
    this.at = (at + this.results.length) % this.results.length;
    [...this.list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === this.at)));
    this.list.children[this.at].scrollIntoView({ block: "nearest" });
    this.composer.text.setAttribute("aria-activedescendant", `${this.id}-${this.at}`);
  }

  // Returns whether the key was for the results.
  keyed(event) {
    if (this.node.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") this.close();
    else if (step && this.results.length) this.mark(this.at + step);
    else if (event.key === "Enter" && !event.shiftKey && this.results.length) this.choose(this.results[this.at]);
    else return false;
    event.preventDefault();
    return true;
  }

  async choose(result) {
    const { pane } = this.composer;
    const me = this.composer.me();
    const { offer } = this;
    this.composer.clear();
    await attempt(() => server.choose(me, pane.chat.id, offer, result.id, pane.topics.target));
  }
}
