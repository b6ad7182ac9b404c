// One chat: its head, its messages, its composer.

import { chooseChat } from "./chooser.js";
import { membersOf } from "./circle.js";
import { Composer } from "./composer.js";
import { announce, attempt, el, icon, round, toast } from "./dom.js";
import { rich } from "./entities.js";
import { faceOf } from "./face.js";
import { BACK } from "./icons.js";
import { Log } from "./log.js";
import { key, summary } from "./message.js";
import * as server from "./server.js";
import { isGroup, members, store } from "./store.js";
import { Topics } from "./topics.js";

const TYPING = 5000; // Milliseconds that a sign of activity is shown.
const DRAFT = 30_000; // Milliseconds that a message in the writing is shown.
const DOING = {
  typing: "writing", upload_photo: "sending a photo", upload_document: "sending a file", find_location: "looking for a place",
};

export class Pane {
  // `world` gives `back()`, `open(id)`, `looked(id)` and `changed()`.
  constructor(chat, world) {
    this.chat = chat;
    this.world = world;
    this.isGroup = isGroup(chat);
    this.status = el("span", { class: "status" });
    this.title = el("h2", { dir: "auto" });
    this.topics = new Topics(this, () => this.log.arrange());
    this.log = new Log(this, () => world.looked(chat.id));
    this.composer = new Composer(this);
    this.start = el("button", { type: "button", class: "start", onclick: () => this.begin() }, "START");
    this.node = el("section", { class: "pane", "aria-label": chat.title, "data-chat": chat.id }, this.head(), this.topics.node, this.log.node, this.start, this.composer.node);
    this.composer.tray.acceptDrops(this.node);
    this.refresh(chat);
    const kept = this.messages();
    this.log.load(Map.groupBy(kept.values(), key));
  }

  head() {
    const about = [faceOf(this.chat), el("span", { class: "about" }, this.title, this.status)];
    const who = this.isGroup
      ? el("button", { type: "button", class: "who", "aria-label": `Members of ${this.chat.title}`, onclick: () => membersOf(this.chat) }, ...about)
      : el("div", { class: "who" }, ...about);
    return el("header", {}, round(icon(BACK), "Back to the chats", () => this.world.back(), { "data-back": true }), who);
  }

  messages() {
    return store.messages.get(this.chat.id);
  }

  owner() {
    return store.me;
  }

  me() {
    return this.composer.me();
  }

  visible() {
    return this.node.offsetParent !== null && document.visibilityState === "visible";
  }

  // Whether a message stands in the topic that is looked at.
  wants(message) {
    return this.topics.wants(message);
  }

  refresh(chat) {
    this.chat = chat;
    this.title.textContent = chat.title;
    this.composer.refresh();
    this.topics.refresh();
    const fresh = !chat.started && this.messages().size === 0;
    this.start.hidden = !fresh;
    this.composer.node.hidden = fresh;
    if (this.begun && !fresh) this.composer.focus();
    this.begun &&= fresh;
    this.quiet();
  }

  // The field takes the button's place, and the focus, once the message stands there.
  begin() {
    this.begun = true;
    return this.sendText("/start");
  }

  quiet() {
    const count = members(this.chat).length;
    const privacy = this.chat.privacy ? ", the bot sees only what is meant for it" : "";
    this.status.textContent = this.isGroup ? `${count} members${privacy}` : "bot";
    this.status.classList.remove("active");
  }

  active(action) {
    clearTimeout(this.calm);
    this.status.textContent = DOING[action] ?? action.replaceAll("_", " ");
    this.status.classList.add("active");
    this.calm = setTimeout(() => this.quiet(), TYPING);
  }

  // `before` is the message as it was; nothing where it is new.
  put(message, before) {
    const fresh = !before;
    if (this.composer.node.hidden) this.refresh({ ...this.chat, started: true });
    if (fresh && message.from_bot) {
      this.dropDraft();
      this.quiet();
    }
    this.render(key(message));
    if (fresh) this.log.tell(message);
    else if (message.from_bot && message.text !== before.text) announce(`${message.sender}: ${summary([message])}`);
  }

  render(wanted) {
    this.log.put(wanted, [...this.messages().values()].filter((message) => key(message) === wanted));
  }

  draft({ text, entities }) {
    this.dropDraft();
    const words = el("div", { class: "bubble" }, el("div", { class: "words", dir: "auto" }, el("div", { class: "text" }, ...rich(text, entities))));
    this.drafted = el("div", { class: "message bot draft" }, words);
    this.log.list.append(this.drafted);
    this.log.toEnd();
    this.draftEnd = setTimeout(() => this.dropDraft(), DRAFT);
  }

  dropDraft() {
    clearTimeout(this.draftEnd);
    this.drafted?.remove();
    this.drafted = null;
  }

  // What the bot says to one person of a group alone.
  whisper({ person, text }) {
    if (person !== store.me && person !== this.me()) return;
    const who = person === store.me ? "you" : this.chat.people.find(({ id }) => id === person)?.name;
    const note = el("div", { class: "origin", dir: "auto" }, `Only ${who} can see this`);
    const away = el("button", { type: "button", class: "quote-toggle", onclick: () => node.remove() }, "Dismiss");
    const words = el("div", { class: "words", dir: "auto" }, el("div", { class: "text" }, text));
    const node = el("div", { class: "message bot whisper" }, el("div", { class: "bubble" }, note, words, away));
    this.log.list.append(node);
    this.log.toEnd();
    announce(`Only ${who} can see this: ${text}`);
  }

  react({ id, signs }) {
    const node = this.log.find(id);
    node?.querySelector(".reaction")?.remove();
    if (node && signs.length) node.querySelector(".bubble").append(el("span", { class: "reaction" }, signs.join("")));
    if (node && signs.length) announce(`Reaction: ${signs.join("")}`);
  }

  show(id) {
    this.log.show(id);
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

  async remove(messages) {
    for (const message of messages) {
      await attempt(() => server.remove(message.from_bot ? this.me() : message.sender_id, message.chat, message.id));
    }
  }

  async forward(messages) {
    const to = await chooseChat("Forward to", () => true, this.chat.id);
    if (!to) return;
    const sent = await attempt(() => server.forward(store.me, this.chat.id, messages.map(({ id }) => id), to.id));
    if (!sent) return;
    toast(`Forwarded to ${to.title}`);
    this.world.open(to.id);
  }

  // Inline mode: here where `kinds` is null, else in a chat that is chosen among those kinds.
  async inline(kinds, query) {
    if (kinds === null) return this.composer.ask(query);
    const named = Object.keys(kinds).some((kind) => kind.startsWith("allow_") && kinds[kind]);
    const fits = (chat) => !named || (isGroup(chat) ? kinds.allow_group_chats : kinds.allow_bot_chats);
    const to = await chooseChat("Send to", fits, this.chat.id);
    return to && this.world.open(to.id).composer.ask(query);
  }
}
