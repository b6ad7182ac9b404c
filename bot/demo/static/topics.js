// The topics of a group that has them: which one is looked at, and so where one writes.

import { attempt, el, toast } from "./dom.js";
import { sheet, field } from "./sheet.js";
import * as server from "./server.js";

const ALL = "all";

export class Topics {
  // `changed()` is called when another topic is looked at.
  constructor(pane, changed) {
    this.pane = pane;
    this.changed = changed;
    this.at = ALL;
    this.node = el("nav", { class: "topics", "aria-label": "Topics", hidden: true });
  }

  refresh() {
    const { chat } = this.pane;
    this.node.hidden = !chat.is_forum;
    const all = [[ALL, "All"], [null, "General"], ...chat.topics];
    const chips = all.map(([id, name]) =>
      el("button", { type: "button", "aria-pressed": String(this.at === id), dir: "auto", onclick: () => this.look(id) }, name),
    );
    this.node.replaceChildren(...chips, el("button", { type: "button", "aria-label": "New topic", onclick: () => this.add() }, "+"));
  }

  look(id) {
    this.at = id;
    this.refresh();
    this.changed();
    this.node.querySelector("[aria-pressed=true]")?.focus();
  }

  wants(message) {
    return !this.pane.chat.is_forum || this.at === ALL || message.thread === this.at;
  }

  // Where what is written goes: its `message_thread_id`, null for General.
  get target() {
    return this.at === ALL ? null : this.at;
  }

  add() {
    const name = el("input", { type: "text", required: true, maxlength: "128", name: "name" });
    const form = el("form", {}, field("Name", name), el("button", { class: "primary" }, "Create"));
    const box = sheet("New topic", [form]);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const { chat } = this.pane;
      const topic = await attempt(() => server.addTopic(this.pane.me(), chat.id, name.value));
      if (!topic) return;
      box.close();
      toast("Created");
      this.look(topic);
    });
  }
}
