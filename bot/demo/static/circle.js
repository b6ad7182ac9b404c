// People and groups: new ones, and who is in a group.

import { attempt, el, toast } from "./dom.js";
import { face } from "./face.js";
import { check, field, sheet } from "./sheet.js";
import * as server from "./server.js";
import { isHere, leads, members, statusIn, store } from "./store.js";

export const LANGUAGES = {
  en: "English", es: "Español", pt: "Português", fr: "Français", de: "Deutsch", it: "Italiano", id: "Bahasa Indonesia",
  tr: "Türkçe", ru: "Русский", hi: "हिन्दी", ar: "العربية", zh: "中文",
};
const RANKS = { creator: "owner", administrator: "admin", member: "member", restricted: "member" };

function languages(chosen) {
  const known = Object.entries(LANGUAGES);
  const all = chosen in LANGUAGES ? known : [...known, [chosen, chosen]];
  return el("select", { name: "language" }, ...all.map(([code, name]) => el("option", { value: code, lang: code, selected: code === chosen }, name)));
}

// A form in a box; `act` talks to the server and returns something true when it went well.
function ask(title, controls, label, act) {
  const form = el("form", {}, ...controls, el("button", { class: "primary" }, label));
  const box = sheet(title, [form]);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await attempt(act)) box.close();
  });
  form.querySelector("input, select")?.focus();
}

export function newPerson(added) {
  const name = el("input", { type: "text", required: true, maxlength: "64", autocomplete: "off", dir: "auto" });
  const language = languages("en");
  ask("New person", [field("Name", name), field("Language of their Telegram", language)], "Add", async () => {
    const id = await server.addPerson(name.value, language.value);
    added(id);
    return id;
  });
}

export function chooseLanguage() {
  const language = languages(store.people.find((person) => person.id === store.me).language);
  ask("Language of Telegram", [field("Language", language)], "Use it", async () => {
    const done = await server.speak(store.me, language.value);
    toast("The bot hears of it with the next message.");
    return done;
  });
}

export function newGroup(added) {
  const title = el("input", { type: "text", required: true, maxlength: "128", autocomplete: "off", dir: "auto" });
  const others = store.people.filter((person) => person.id !== store.me);
  const boxes = others.map((person) => [person.id, el("input", { type: "checkbox", checked: true })]);
  const forum = el("input", { type: "checkbox" });
  const bot = el("input", { type: "checkbox", checked: true });
  const who = el("fieldset", {}, el("legend", {}, "Members"), ...boxes.map(([, box], at) => check(others[at].name, box)), check(`${store.bot.first_name} (bot)`, bot));
  ask("New group", [field("Name", title), who, check("Topics", forum)], "Create", async () => {
    const chosen = boxes.filter(([, box]) => box.checked).map(([id]) => id);
    const id = await server.addGroup({ by: store.me, title: title.value, members: chosen, forum: forum.checked, bot: bot.checked });
    added(id);
    return id;
  });
}

export function membersOf({ id }) {
  const list = el("ul", { class: "choices" });
  const box = sheet("Members", [list]);
  const show = () => list.replaceChildren(...rows(store.chats.get(id)));
  box.addEventListener("members", show);
  show();
}

// Boxes that show members show them as they are now.
export function refreshMembers() {
  for (const box of document.querySelectorAll("dialog.sheet")) {
    const label = document.activeElement?.getAttribute("aria-label");
    box.dispatchEvent(new Event("members"));
    if (label) [...box.querySelectorAll("button")].find((button) => button.getAttribute("aria-label") === label)?.focus();
  }
}

function rows(chat) {
  const may = leads(chat, store.me);
  const bot = { id: store.bot.id, name: store.bot.first_name, is_bot: true };
  const away = [...store.people, bot].filter((person) => !isHere(chat, person.id));
  return [...members(chat), ...away].map((person) => {
    const status = statusIn(chat, person.id);
    const here = isHere(chat, person.id);
    const about = [here ? RANKS[status] : "not here", person.is_bot ? "bot" : null].filter(Boolean).join(", ");
    const name = el("span", { class: "about" }, el("span", { dir: "auto" }, person.name), el("span", { class: "status" }, about));
    const acts = may && status !== "creator" ? buttons(chat, person, status, here) : [];
    return el("li", { class: here ? "member" : "member away", "aria-label": `${person.name}: ${about}` }, face(person.id, person.name), name, ...acts);
  });
}

function buttons(chat, person, status, here) {
  const act = (words, to) =>
    el("button", { type: "button", class: "small", "aria-label": `${words}: ${person.name}`, onclick: () => attempt(() => server.place(store.me, chat.id, person.id, to)) }, words);
  if (!here) return [act("Add", "member")];
  const rank = status === "administrator" ? act("Not admin", "member") : act("Make admin", "administrator");
  return [rank, act("Remove", "left")];
}
