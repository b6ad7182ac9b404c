// Text with entities as elements. Offsets are UTF-16 units, which is how JavaScript counts.

import { copy, el } from "./dom.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const BLOCKS = ["pre", "blockquote", "expandable_blockquote"];
const SCHEMES = ["http:", "https:", "mailto:", "tg:"];

// Elements for `text`; `onCommand(text)` when a /command is tapped, `opened` the offsets of quotes that stand open.
export function rich(text, entities, { onCommand = null, opened = new Set() } = {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(text, 0, text.length, sorted, { onCommand, opened });
}

function build(text, from, to, entities, context) {
  const nodes = [];
  let at = from;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    rest = others;
    if (start >= end) continue;
    const block = BLOCKS.includes(entity.type);
    if (start > at) nodes.push(plainText(text.slice(at, start), nodes, block));
    const inner = rest.filter((other) => other.offset < end);
    nodes.push(wrap(entity, text.slice(start, end), build(text, start, end, inner, context), context));
    // What reaches over the end of this one goes on behind it.
    rest = rest.filter((other) => other.offset + other.length > end);
    at = end;
  }
  if (at < to) nodes.push(plainText(text.slice(at, to), nodes, false));
  return nodes;
}

// A block stands on lines of its own: the line break before and behind it is not shown a second time.
function plainText(text, nodes, blockFollows) {
  const last = nodes.at(-1);
  const behind = last instanceof Element && ["DIV", "BLOCKQUOTE"].includes(last.tagName) && text.startsWith("\n");
  const rest = behind ? text.slice(1) : text;
  return blockFollows && rest.endsWith("\n") ? rest.slice(0, -1) : rest;
}

function wrap(entity, plain, children, context) {
  switch (entity.type) {
    case "pre":
      return block(entity, plain, children);
    case "code":
      return el("code", { class: "copies", role: "button", tabindex: "0", title: "Copy", ...copies(plain) }, ...children);
    case "blockquote":
      return el("blockquote", {}, ...children);
    case "expandable_blockquote":
      return quote(entity, children, context.opened);
    case "spoiler":
      return spoiler(children);
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(plain.includes("://") ? plain : `http://${plain}`, children);
    case "email":
      return link(`mailto:${plain}`, children);
    case "bot_command":
      if (!context.onCommand) return el("span", { class: "link" }, ...children);
      return el("button", { class: "link", type: "button", onclick: () => context.onCommand(plain) }, ...children);
    case "mention":
    case "hashtag":
      return el("span", { class: "link" }, ...children);
    default:
      return el(TAGS[entity.type] ?? "span", {}, ...children);
  }
}

function copies(plain) {
  return {
    onclick: () => copy(plain),
    onkeydown: onPress(() => copy(plain)),
  };
}

// What is no button by itself is pressed by Enter and Space all the same.
function onPress(act) {
  return (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

function spoiler(children) {
  const show = () => {
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text, show it", onclick: show, onkeydown: onPress(show) }, ...children);
  return node;
}

function block(entity, plain, children) {
  const head = el(
    "span",
    { class: "pre-head" },
    el("span", {}, entity.language ?? ""),
    el("button", { type: "button", class: "copy", "aria-label": "Copy this block", onclick: () => copy(plain) }, "Copy"),
  );
  const code = el("code", { onclick: () => getSelection().isCollapsed && copy(plain) }, ...children);
  return el("div", { class: "pre", title: "Tap to copy" }, head, el("pre", { dir: "auto" }, code));
}

function quote(entity, children, opened) {
  const open = opened.has(entity.offset);
  const words = el("div", { class: "quote-words" }, ...children);
  const toggle = el("button", { type: "button", class: "quote-toggle", "aria-expanded": String(open) }, open ? "Less" : "More");
  const node = el("blockquote", { class: open ? "expandable open" : "expandable" }, words, toggle);
  const flip = () => {
    const now = node.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(now));
    toggle.textContent = now ? "Less" : "More";
    if (now) opened.add(entity.offset);
    else opened.delete(entity.offset);
  };
  toggle.addEventListener("click", flip);
  words.addEventListener("click", () => !node.classList.contains("open") && flip());
  return node;
}

export function safeUrl(url) {
  try {
    return SCHEMES.includes(new URL(url).protocol) ? url : null;
  } catch {
    return null;
  }
}

function link(url, children) {
  const target = safeUrl(url);
  if (!target) return el("span", {}, ...children);
  return el("a", { href: target, target: "_blank", rel: "noopener noreferrer", title: target }, ...children);
}
