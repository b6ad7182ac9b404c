// One chat: its head, its messages, its composer.

import { Composer } from "./composer.js";
import { attempt, el, toast } from "./dom.js";
import { rich } from "./entities.js";
import { bubble, key } from "./message.js";
import * as server from "./server.js";

const TYPING = 5000; // Milliseconds that a sign of activity is shown.
const DRAFT = 30_000; // Milliseconds that a message in the writing is shown.

export class Pane {
  // `world` gives `owner()`, `commands()` and `otherChats(id)`.
  constructor(chat, world) {
    this.chat = chat;
    this.world = world;
    this.messages = new Map(); // By id, in order.
    this.isGroup = chat.kind !== "private";
    this.log = el("ol", { class: "log", role: "log", "aria-label": `Messages in ${chat.title}`, tabindex: "0" });
    this.status = el("span", { class: "status" });
    const face = el("span", { class: "face", "aria-hidden": "true" }, chat.title.slice(0, 1));
    const head = el("header", {}, face, el("div", {}, el("h2", {}, chat.title), this.status));
    this.node = el("section", { class: "pane", "aria-label": chat.title, "data-chat": chat.id }, head, this.log);
    this.start = el("button", { type: "button", class: "start", onclick: () => this.sendText("/start") }, "START");
    this.composer = new Composer(this, () => world.commands());
    this.node.append(this.start, this.composer.node);
    this.refresh(chat);
  }

  owner() {
    return this.world.owner();
  }

  me() {
    return this.composer.me();
  }

  refresh(chat) {
    this.chat = chat;
    this.composer.refresh();
    const fresh = !chat.started && this.messages.size === 0;
    this.start.hidden = !fresh;
    this.composer.node.hidden = fresh;
    this.quiet();
  }

  quiet() {
    const count = this.chat.people.length;
    const privacy = this.chat.privacy ? ", the bot sees only what is meant for it" : "";
    this.status.textContent = this.isGroup ? `${count} members${privacy}` : "bot";
    this.status.classList.remove("active");
  }

  active(action) {
    clearTimeout(this.calm);
    this.status.textContent = { typing: "writing…" }[action] ?? `${action.replaceAll("_", " ")}…`;
    this.status.classList.add("active");
    this.calm = setTimeout(() => this.quiet(), TYPING);
  }

  put(message) {
    const fresh = !this.messages.has(message.id);
    this.messages.set(message.id, message);
    if (this.composer.node.hidden) this.refresh({ ...this.chat, started: true });
    if (fresh && message.from_bot) {
      this.dropDraft();
      this.quiet();
    }
    this.render(key(message));
  }

  take(id) {
    const message = this.messages.get(id);
    if (!message) return;
    this.messages.delete(id);
    this.render(key(message));
  }

  render(wanted) {
    const stick = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120;
    const group = [...this.messages.values()].filter((message) => key(message) === wanted);
    const old = [...this.log.children].find((node) => node.dataset.key === wanted);
    const made = group.length ? bubble(group, this) : null;
    if (old && made) old.replaceWith(made);
    else if (old) old.remove();
    else if (made) this.log.append(made);
    if (stick) this.toEnd();
    for (const picture of made?.querySelectorAll("img") ?? []) picture.addEventListener("load", () => stick && this.toEnd());
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  draft({ text, entities }) {
    this.dropDraft();
    const words = el("div", { class: "bubble" }, el("div", { class: "text" }, ...rich(text, entities)));
    this.drafted = el("li", { class: "message bot draft" }, words);
    this.log.append(this.drafted);
    this.toEnd();
    this.draftEnd = setTimeout(() => this.dropDraft(), DRAFT);
  }

  dropDraft() {
    clearTimeout(this.draftEnd);
    this.drafted?.remove();
    this.drafted = null;
  }

  react({ id, signs }) {
    const node = [...this.log.children].find((child) => Number(child.dataset.id) === id);
    node?.querySelector(".reaction")?.remove();
    if (node && signs.length) node.querySelector(".bubble").append(el("span", { class: "reaction" }, signs.join("")));
  }

  show(id) {
    const message = this.messages.get(id);
    const node = message && [...this.log.children].find((child) => child.dataset.key === key(message));
    if (!node) return toast("That message is not here any more.");
    node.scrollIntoView({ block: "center", behavior: "smooth" });
    node.classList.add("flash");
    return setTimeout(() => node.classList.remove("flash"), 1500);
  }

  reply(message) {
    this.composer.reply(message);
  }

  edit(message) {
    this.composer.edit(message);
  }

  sendText(text) {
    return this.composer.sendText(text);
  }

  remove(message) {
    return attempt(() => server.remove(message.from_bot ? this.me() : message.sender_id, message.chat, message.id));
  }

  async forward(message) {
    const to = this.world.otherChats(this.chat.id)[0] ?? this.chat;
    const sent = await attempt(() => server.forward(this.me(), message.chat, message.id, to.id));
    if (sent) toast(`Forwarded to ${to.title}`);
  }
}
