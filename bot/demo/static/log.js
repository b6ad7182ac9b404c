// The messages of one chat in order: days between them, who follows whom, which one has the focus, and the way to the end.

import { gestures, onKey } from "./actions.js";
import { announce, calm, el, icon, round, toast } from "./dom.js";
import { DOWN } from "./icons.js";
import { face } from "./face.js";
import { fill, key, summary } from "./message.js";
import { day, dayOf } from "./when.js";

const NEAR = 120; // Pixels from the end within which new messages are followed.
const RUN = 300; // Seconds within which messages of one person belong together.
const FOCUSABLE = "a[href], button, [tabindex]";

export class Log {
  // `pane` is whose log it is; `seen()` is called when the person has come to the end.
  constructor(pane, seen) {
    this.pane = pane;
    this.seen = seen;
    this.nodes = new Map(); // Key to element.
    this.groups = new Map(); // Key to messages.
    this.fresh = 0;
    this.stuck = true; // Whether the end was in sight when it was last looked at.
    this.list = el("div", { class: "log", role: "log", "aria-live": "off", "aria-label": `Messages in ${pane.chat.title}` });
    this.badge = el("span", { class: "badge", hidden: true });
    this.down = round(icon(DOWN), "Go to the newest message", () => this.toEnd(true), { hidden: true });
    this.down.classList.add("down");
    this.down.append(this.badge);
    this.node = el("div", { class: "log-frame" }, this.list, this.down);
    this.list.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.list.addEventListener("keydown", (event) => this.keyed(event));
    this.list.addEventListener("focusin", (event) => this.make(event.target.closest("[data-key]")));
    new ResizeObserver(() => this.stuck && this.toEnd()).observe(this.list);
    gestures(this.list, (node) => this.groups.get(node.dataset.key) ?? [], pane);
  }

  // Shows what now stands under a key; nothing: it is gone.
  put(wanted, messages) {
    const stick = this.atEnd();
    const old = this.nodes.get(wanted);
    if (!messages.length) return this.drop(wanted, old);
    const node = old ?? el("div", { role: "article", tabindex: "-1", "data-key": wanted });
    const before = this.groups.get(wanted);
    const focus = old?.contains(document.activeElement) ? name(document.activeElement) : null;
    this.groups.set(wanted, messages);
    fill(node, messages, this.pane);
    if (!old) {
      this.nodes.set(wanted, node);
      this.list.append(node);
    } else if (before?.[0].text !== messages[0].text) {
      restart(node, "settled");
    }
    if (focus !== null) this.refocus(node, focus);
    if (this.loading) return undefined;
    this.arrange();
    this.rove();
    for (const picture of node.querySelectorAll("img")) picture.addEventListener("load", () => stick && this.toEnd(), { once: true });
    if (stick) this.toEnd();
    return undefined;
  }

  // All that there is, put in order once.
  load(groups) {
    this.loading = true;
    for (const [wanted, messages] of groups) this.put(wanted, messages);
    this.loading = false;
    this.arrange();
    this.rove();
    this.toEnd();
  }

  // Tells of a message that just came, to who listens and who scrolled away.
  tell(message) {
    if (message.sender_id === this.pane.owner()) return this.toEnd();
    announce(`${message.sender}: ${summary([message])}`);
    if (!this.atEnd() || !this.pane.visible()) this.fresh += 1;
    return this.scrolled();
  }

  drop(wanted, old) {
    if (!old) return;
    const had = old.contains(document.activeElement);
    const beside = old.previousElementSibling ?? old.nextElementSibling;
    old.remove();
    this.nodes.delete(wanted);
    this.groups.delete(wanted);
    if (this.current === old) this.current = null;
    this.arrange();
    this.rove();
    if (had) (beside?.dataset.key ? beside : this.list.querySelector("[data-key]"))?.focus();
  }

  // Which messages are shown, days between them, and which begin and end a run of one person's.
  arrange() {
    for (const old of this.list.querySelectorAll(".day")) old.remove();
    let before = null;
    for (const node of this.list.querySelectorAll("[data-key]")) {
      node.hidden = !this.pane.wants(this.groups.get(node.dataset.key)[0]);
      if (node.hidden) continue;
      const at = Number(node.dataset.at);
      const newDay = !before || dayOf(Number(before.dataset.at)) !== dayOf(at);
      if (newDay) node.before(el("div", { class: "day", role: "separator", "aria-label": day(at) }, el("span", { "aria-hidden": "true" }, day(at))));
      const joined = !newDay && isMessage(before) && isMessage(node) && before.dataset.sender === node.dataset.sender && at - before.dataset.at < RUN;
      node.classList.toggle("follows", joined);
      before?.classList.toggle("last", !joined);
      before = node;
    }
    before?.classList.add("last");
    if (this.pane.isGroup) this.faces();
  }

  faces() {
    for (const node of this.list.querySelectorAll(".message.other, .message.bot")) {
      const last = node.classList.contains("last");
      const shown = node.querySelector(":scope > .face");
      if (last && !shown) node.prepend(face(Number(node.dataset.sender), this.groups.get(node.dataset.key)[0].sender));
      else if (!last) shown?.remove();
    }
  }

  visible() {
    return [...this.list.querySelectorAll("[data-key]:not([hidden])")];
  }

  // One message at a time is in the tab order, with what stands in it: the newest, until somebody goes to another.
  rove() {
    const here = this.list.contains(document.activeElement) && this.current && !this.current.hidden;
    if (!here) this.current = this.visible().at(-1) ?? null;
    for (const node of this.nodes.values()) this.reach(node, node === this.current);
  }

  make(node) {
    if (!node || node === this.current) return;
    if (this.current) this.reach(this.current, false);
    this.current = node;
    this.reach(node, true);
  }

  reach(node, within) {
    node.tabIndex = within ? 0 : -1;
    for (const control of node.querySelectorAll(FOCUSABLE)) control.tabIndex = within ? 0 : -1;
  }

  refocus(node, focus) {
    const controls = [...node.querySelectorAll(FOCUSABLE)];
    const same = controls.find((control) => name(control) === focus);
    (same ?? node.querySelector(".key") ?? node).focus({ preventScroll: true });
  }

  // To the newest message.
  focus() {
    this.visible().at(-1)?.focus();
  }

  keyed(event) {
    const node = event.target.closest("[data-key]");
    if (!node) return;
    const all = this.visible();
    const at = all.indexOf(node);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (to >= all.length) this.pane.composer.focus();
      else all[Math.max(0, to)].focus();
    } else if (event.key === "Escape") this.pane.composer.focus();
    else if (event.target === node) onKey(event, node, this.groups.get(node.dataset.key), this.pane);
  }

  atEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR;
  }

  toEnd(smooth = false) {
    this.list.scrollTo({ top: this.list.scrollHeight, behavior: smooth && !calm() ? "smooth" : "instant" });
    this.scrolled();
  }

  // Shown again, after something else stood in its place: at the end where it was there before.
  resume() {
    if (this.stuck) this.toEnd();
    else this.scrolled();
  }

  scrolled() {
    if (!this.list.clientHeight) return;
    const end = this.atEnd();
    this.stuck = end;
    if (end && this.pane.visible()) {
      this.fresh = 0;
      this.seen();
    }
    this.down.hidden = end;
    this.badge.hidden = this.fresh === 0;
    this.badge.textContent = this.fresh;
  }

  show(id) {
    const found = [...this.groups].find(([, messages]) => messages.some((message) => message.id === id));
    const node = found && this.nodes.get(found[0]);
    if (!node) return toast("That message is not here any more.");
    node.scrollIntoView({ block: "center", behavior: calm() ? "instant" : "smooth" });
    restart(node, "flash");
    return node.focus({ preventScroll: true });
  }

  find(id) {
    return [...this.nodes.values()].find((node) => Number(node.dataset.id) === id);
  }
}

const isMessage = (node) => node.classList.contains("message");

const name = (control) => control.getAttribute("aria-label") ?? control.textContent;

function restart(node, animation) {
  node.classList.remove(animation);
  void node.offsetWidth; // Makes the browser forget that it ran.
  node.classList.add(animation);
}
