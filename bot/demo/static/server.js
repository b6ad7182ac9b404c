// Talking to the server: what this page asks, and what it is told.

const HEADERS = { "X-Placard-Page": "1" };
const KINDS = ["state", "message", "deleted", "chat", "answer", "action", "draft", "reaction", "commands", "people", "whisper"];

async function post(path, body, headers) {
  let response;
  try {
    response = await fetch(path, { method: "POST", body, headers: { ...HEADERS, ...headers } });
  } catch {
    throw new Error("The server cannot be reached.");
  }
  if (!response.ok) {
    const words = (await response.text()).trim();
    throw new Error(words && words.length < 200 ? words : `The server refused this (${response.status}).`);
  }
  return response.json();
}

const postJson = (path, data) => post(path, JSON.stringify(data), { "Content-Type": "application/json" });

export const press = (as, chat, message, data) => postJson("/demo/press", { as, chat, message, data });
export const forward = (as, chat, messages, to) => postJson("/demo/forward", { by: as, chat, messages, to });
export const edit = (as, chat, message, text) => postJson("/demo/edit", { as, chat, message, text });
export const remove = (as, chat, message) => postJson("/demo/delete", { as, chat, message });
export const addPerson = (name, language) => postJson("/demo/person", { name, language });
export const speak = (person, language) => postJson("/demo/language", { person, language });
export const addGroup = (group) => postJson("/demo/group", group);
export const place = (by, chat, who, status) => postJson("/demo/member", { by, chat, who, status });
export const addTopic = (by, chat, name) => postJson("/demo/topic", { by, chat, name });
export const inline = (as, chat, query) => postJson("/demo/inline", { by: as, chat, query });
export const choose = (as, chat, offer, result, topic) => postJson("/demo/choose", { by: as, chat, offer, result, topic });

export function send({ as, chat, text = "", replyTo = null, topic = null, files = [], asFile = false }) {
  const form = new FormData();
  form.set("as", as);
  form.set("chat", chat);
  form.set("text", text);
  if (replyTo !== null) form.set("reply_to", replyTo);
  if (topic !== null) form.set("topic", topic);
  if (asFile) form.set("as_file", "1");
  for (const file of files) form.append("files", file, file.name || "pasted.png");
  return post("/demo/send", form);
}

// Calls `on[kind](data)` for each event; `on.online(boolean)` when the connection comes or goes.
export function listen(on) {
  const source = new EventSource("/demo/events");
  for (const kind of KINDS) source.addEventListener(kind, (event) => on[kind](JSON.parse(event.data)));
  source.onopen = () => on.online(true);
  source.onerror = () => on.online(false);
}

// The bot's calls: `all(calls)` that there were, `one(call)` as it happens; returns what ends it.
export function watch({ all, one }) {
  const source = new EventSource("/demo/calls");
  source.addEventListener("calls", (event) => all(JSON.parse(event.data)));
  source.addEventListener("call", (event) => one(JSON.parse(event.data)));
  return () => source.close();
}
