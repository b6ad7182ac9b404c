// Where a person writes: text, files, a reply or an edit, in whose name, commands, inline mode.

import { takePhoto } from "./camera.js";
import { attempt, cut, el, icon, round } from "./dom.js";
import { CAMERA, CLIP, CROSS, SEND, SLASH } from "./icons.js";
import { Inline } from "./inline.js";
import { popup } from "./popup.js";
import * as server from "./server.js";
import { commands, language, members, store } from "./store.js";
import { Tray } from "./tray.js";

const TALL = 160; // Pixels that the text field grows to.
const EXCERPT = 80; // Characters of the message that is replied to or edited.
const DRAFTS = "placard-draft-";

export const draftOf = (chat) => sessionStorage.getItem(DRAFTS + chat) ?? "";

export class Composer {
  // `pane` gives `chat`, `log`, `topics`, `isGroup` and `world`.
  constructor(pane) {
    this.pane = pane;
    this.replying = null;
    this.editing = null;
    this.as = el("select", { "aria-label": "Write as", class: "as" });
    this.context = el("div", { class: "context", hidden: true });
    this.tray = new Tray(() => this.pane.node && this.focus());
    this.text = el("textarea", { rows: "1", placeholder: "Message", "aria-label": "Message", dir: "auto", autocomplete: "off" });
    this.inline = new Inline(this);
    const attach = round(icon(CLIP), "Attach photos or files", () => this.tray.picker.click());
    const camera = round(icon(CAMERA), "Take a photo", () => takePhoto((file) => this.tray.add([file])));
    this.menu = round(icon(SLASH), "Commands", () => this.openMenu(), { "aria-haspopup": "menu" });
    const submit = el("button", { class: "round send", "aria-label": "Send", title: "Send (Enter)" }, icon(SEND));
    const line = el("div", { class: "line" }, attach, this.menu, el("div", { class: "entry" }, this.text, camera), submit);
    this.node = el("form", { class: "composer", "aria-label": `Write to ${pane.chat.title}` }, this.inline.node, this.context, this.tray.node, this.as, line, this.tray.picker);
    this.listen();
    this.text.value = draftOf(pane.chat.id);
    requestAnimationFrame(() => this.grow());
  }

  listen() {
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.text.addEventListener("keydown", (event) => this.keyed(event));
    this.text.addEventListener("input", () => this.changed());
    this.tray.acceptPaste(this.text);
  }

  keyed(event) {
    if (event.isComposing || this.inline.keyed(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Escape") this.forget();
    else if (event.key === "ArrowUp" && !this.text.value) {
      event.preventDefault();
      this.pane.log.focus();
    }
  }

  changed() {
    this.grow();
    if (!this.editing) this.keepDraft(this.text.value);
    this.inline.typed(this.text.value);
  }

  keepDraft(text) {
    if (text) sessionStorage.setItem(DRAFTS + this.pane.chat.id, text);
    else sessionStorage.removeItem(DRAFTS + this.pane.chat.id);
    this.pane.world.changed();
  }

  // Who may write here: in a private chat only whose app this is.
  refresh() {
    const { chat } = this.pane;
    const chosen = this.as.value;
    const people = members(chat).filter((person) => !person.is_bot);
    this.as.replaceChildren(...people.map((person) => el("option", { value: person.id }, `as ${person.name}`)));
    this.as.value = people.some((person) => String(person.id) === chosen) ? chosen : String(store.me);
    this.as.hidden = people.length < 2;
  }

  me() {
    return this.pane.isGroup && this.as.value ? Number(this.as.value) : store.me;
  }

  focus() {
    this.text.focus();
  }

  reply(message) {
    this.forget();
    this.replying = message;
    this.note(`Reply to ${message.sender}`, cut(message.text, EXCERPT) || message.file?.kind || "");
  }

  edit(message) {
    this.forget();
    this.editing = message;
    this.text.value = message.text;
    this.grow();
    this.note("Edit message", cut(message.text, EXCERPT));
  }

  note(title, words) {
    const cross = round(icon(CROSS), "Never mind", () => this.forget());
    this.context.replaceChildren(el("div", { class: "note" }, el("b", { dir: "auto" }, title), el("span", { class: "excerpt", dir: "auto" }, words)), cross);
    this.context.hidden = false;
    this.focus();
  }

  forget() {
    if (this.editing) this.text.value = draftOf(this.pane.chat.id);
    this.replying = this.editing = null;
    this.context.hidden = true;
    this.inline.close();
    this.grow();
  }

  openMenu() {
    const known = commands(this.pane.chat, language(this.me()));
    const items = known.map(({ command, description }) => [`/${command} ${description}`, () => this.sendText(`/${command}`)]);
    popup(this.menu, items.length ? items : [["The bot has no commands yet.", () => {}]], "Commands");
  }

  grow() {
    this.text.style.height = "auto";
    if (this.text.value) this.text.style.height = `${Math.min(this.text.scrollHeight + 2, TALL)}px`;
  }

  // Asks the bot for inline results, as if its name had been typed.
  ask(query) {
    this.text.value = `@${store.bot.username} ${query}`;
    this.focus();
    this.changed();
  }

  sendText(text) {
    return attempt(() => server.send({ as: this.me(), chat: this.pane.chat.id, text, topic: this.pane.topics.target }));
  }

  clear() {
    this.text.value = "";
    this.keepDraft("");
    this.forget();
  }

  async submit() {
    const text = this.text.value;
    const { chat, topics } = this.pane;
    if (this.editing) {
      const done = await attempt(() => server.edit(this.editing.sender_id, chat.id, this.editing.id, text));
      if (done) this.forget();
      return;
    }
    if (!text.trim() && !this.tray.files.length) return;
    const replying = this.replying;
    const asFile = this.tray.asFile.checked;
    // Cleared first, so that a second press of Enter does not send the same again.
    const files = this.tray.take();
    this.clear();
    const sent = await attempt(() => server.send({ as: this.me(), chat: chat.id, text, replyTo: replying?.id ?? null, topic: topics.target, files, asFile }));
    if (sent) return;
    this.text.value = text;
    this.tray.add(files);
    if (replying) this.reply(replying);
    this.changed();
  }
}
