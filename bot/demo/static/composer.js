// Where a person writes: text, files by button, drop or paste, a reply, who writes and in which topic.

import { attempt, el, size } from "./dom.js";
import * as server from "./server.js";

export class Composer {
  // `pane` gives `chat` and `node`; `commands()` the bot's menu.
  constructor(pane, commands) {
    this.pane = pane;
    this.commands = commands;
    this.files = [];
    this.replying = null;
    this.editing = null;
    this.build();
  }

  build() {
    this.as = el("select", { "aria-label": "Write as", class: "as" });
    this.topic = el("select", { "aria-label": "Topic", class: "as", hidden: true });
    this.context = el("div", { class: "context", hidden: true });
    this.tray = el("div", { class: "tray", hidden: true });
    this.picker = el("input", { type: "file", multiple: true, hidden: true, onchange: () => this.pick() });
    this.text = el("textarea", { rows: "1", placeholder: "Message", "aria-label": "Message" });
    this.asFile = el("input", { type: "checkbox" });
    const attach = el("button", { type: "button", class: "round", "aria-label": "Attach photos or files", title: "Attach", onclick: () => this.picker.click() }, "+");
    this.menu = el("button", { type: "button", class: "round", "aria-label": "Commands", title: "Commands", onclick: () => this.openMenu() }, "/");
    this.list = el("div", { class: "commands", hidden: true });
    const submit = el("button", { class: "round send", "aria-label": "Send", title: "Send" }, "➤");
    const line = el("div", { class: "line" }, attach, this.menu, this.text, submit);
    const who = el("div", { class: "who" }, this.as, this.topic);
    this.node = el("form", { class: "composer" }, this.list, this.context, this.tray, who, line, this.picker);
    this.who = who;
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.submit();
      }
      if (event.key === "Escape") this.forget();
    });
    this.text.addEventListener("input", () => this.grow());
    this.text.addEventListener("paste", (event) => {
      const files = [...event.clipboardData.files];
      if (!files.length) return;
      event.preventDefault();
      this.add(files);
    });
    this.acceptDrops(this.pane.node);
    this.refresh();
  }

  acceptDrops(target) {
    target.addEventListener("dragover", (event) => {
      event.preventDefault();
      target.classList.add("dropping");
    });
    target.addEventListener("dragleave", (event) => {
      if (!target.contains(event.relatedTarget)) target.classList.remove("dropping");
    });
    target.addEventListener("drop", (event) => {
      event.preventDefault();
      target.classList.remove("dropping");
      this.add([...event.dataTransfer.files]);
    });
  }

  // Who may write here and which topics there are.
  refresh() {
    const { chat } = this.pane;
    const chosen = this.as.value;
    const people = chat.people.filter((person) => !person.is_bot && !["left", "kicked"].includes(person.status));
    this.as.replaceChildren(...people.map((person) => el("option", { value: person.id }, `as ${person.name}`)));
    if (people.some((person) => String(person.id) === chosen)) this.as.value = chosen;
    const topic = this.topic.value;
    this.topic.replaceChildren(el("option", { value: "" }, "General"), ...chat.topics.map(([id, name]) => el("option", { value: id }, name)));
    this.topic.value = chat.topics.some(([id]) => String(id) === topic) ? topic : "";
    this.topic.hidden = chat.topics.length === 0;
    this.as.hidden = people.length < 2;
    this.who.hidden = this.as.hidden && this.topic.hidden;
  }

  me() {
    return Number(this.as.value);
  }

  pick() {
    this.add([...this.picker.files]);
    this.picker.value = "";
  }

  add(files) {
    this.files.push(...files);
    this.showTray();
    this.text.focus();
  }

  showTray() {
    for (const url of this.urls ?? []) URL.revokeObjectURL(url);
    this.urls = [];
    const shown = this.files.map((file, index) => this.chip(file, index));
    const pictures = this.files.some((file) => file.type.startsWith("image/"));
    const option = pictures ? el("label", { class: "as-file" }, this.asFile, " send as file") : null;
    this.tray.replaceChildren(...shown, ...(option ? [option] : []));
    this.tray.hidden = this.files.length === 0;
  }

  chip(file, index) {
    const drop = () => {
      this.files.splice(index, 1);
      this.showTray();
    };
    const cross = el("button", { type: "button", class: "cross", "aria-label": `Leave out ${file.name}`, onclick: drop }, "✕");
    if (!file.type.startsWith("image/")) return el("span", { class: "chip" }, `${file.name} (${size(file.size)})`, cross);
    const url = URL.createObjectURL(file);
    this.urls.push(url);
    return el("span", { class: "chip picture" }, el("img", { src: url, alt: file.name }), cross);
  }

  reply(message) {
    this.forget();
    this.replying = message;
    this.note(`Reply to ${message.sender}: ${message.text.slice(0, 60) || message.file?.kind || ""}`);
  }

  edit(message) {
    this.forget();
    this.editing = message;
    this.text.value = message.text;
    this.grow();
    this.note("Edit message");
  }

  note(words) {
    const cross = el("button", { type: "button", class: "cross", "aria-label": "Never mind", onclick: () => this.forget() }, "✕");
    this.context.replaceChildren(el("span", {}, words), cross);
    this.context.hidden = false;
    this.text.focus();
  }

  forget() {
    if (this.editing) this.text.value = "";
    this.replying = this.editing = null;
    this.context.hidden = true;
    this.list.hidden = true;
    this.grow();
  }

  openMenu() {
    const choose = (command) => {
      this.list.hidden = true;
      this.sendText(`/${command}`);
    };
    const items = this.commands().map(({ command, description }) =>
      el("button", { type: "button", onclick: () => choose(command) }, el("b", {}, `/${command}`), ` ${description}`),
    );
    this.list.replaceChildren(...(items.length ? items : [el("span", {}, "The bot has no commands yet.")]));
    this.list.hidden = !this.list.hidden;
  }

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 160)}px`;
  }

  sendText(text) {
    return attempt(() => server.send({ as: this.me(), chat: this.pane.chat.id, text, topic: this.topic.value || null }));
  }

  async submit() {
    const text = this.text.value;
    const { chat } = this.pane;
    if (this.editing) {
      const done = await attempt(() => server.edit(this.editing.sender_id, chat.id, this.editing.id, text));
      if (done) this.forget();
      return;
    }
    if (!text.trim() && !this.files.length) return;
    const replyTo = this.replying?.id ?? null;
    const { files } = this;
    const asFile = this.asFile.checked;
    // Cleared first, so that a second press of Enter does not send the same again.
    this.text.value = "";
    this.files = [];
    this.showTray();
    this.forget();
    const sent = await attempt(() => server.send({ as: this.me(), chat: chat.id, text, replyTo, topic: this.topic.value || null, files, asFile }));
    if (!sent) {
      this.text.value = text;
      this.files = files;
      this.showTray();
      this.grow();
    }
  }
}
