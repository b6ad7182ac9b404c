"""Score what `placard read --jsonl` printed against the truth files of a set.

    placard read --jsonl tests/data/flyers > out.jsonl
    python bench/score.py tests/data/flyers out.jsonl

Each line of out.jsonl is one photo's result:
    {"photo": "dev01.jpg", "text": str, "facts": [{"kind", "text", "value"}...],
     "message": {"text": str, ...} | null, "timings_ms": {"total": float, ...}}
`photo` may be a path; its file name without the ending names the truth file.

Figures (all 0..1, higher is better, unless it says otherwise):
  word_f1      words of `text` against the truth's lines, order ignored
  order        1 - edit distance / length, so wrong reading order costs
  must_text    share of the `must_appear` strings found in `text`
  must_message share of the `must_appear` strings found in the message
  facts_r/p    recall and precision of facts by kind and normalised value
  invented     digit runs, URLs and e-mail addresses in messages that the photo does not carry (a count; the goal is 0)
  blank_ok     photos without text that got no message and no text
Only the standard library is needed.
"""

import collections
import json
import re
import statistics
import sys
import unicodedata
from pathlib import Path


def norm(text):
    """NFKC, lower case, marks of formatting and repeated white space taken out."""
    text = unicodedata.normalize("NFKC", text or "").casefold()
    text = text.translate(
        str.maketrans({"–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "−": "-", "،": ","})
    )
    text = re.sub(r"[*_~`]", "", text)
    return re.sub(r"\s+", " ", text).strip()


def squeeze(text):
    return re.sub(r"\s+", "", norm(text))


CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def words(text):
    out = []
    for word in norm(text).split():
        if CJK.search(word):
            out.extend(c for c in word if c.isalnum())
        else:
            word = word.strip(".,;:!?()[]{}<>|\"'•·-")
            if word:
                out.append(word)
    return collections.Counter(out)


def edit_distance(a, b):
    if len(a) < len(b):
        a, b = b, a
    row = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, cb in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (ca != cb))
    return row[-1]


def digit_runs(text):
    return set(re.findall(r"\d+", norm(text)))


def links(text):
    text = norm(text)
    return set(re.findall(r"(?:https?://|www\.)[^\s<>|]+|[\w.+-]+@[\w-]+\.[\w.]+", text))


def fact_key(kind, value):
    value = squeeze(str(value))
    if kind == "phones":
        value = re.sub(r"\D", "", value)[-9:]
    if kind == "urls":
        value = re.sub(r"^(https?://)?(www\.)?", "", value).rstrip("/")
    return kind, value


KINDS = {
    "date": "dates",
    "time": "times",
    "place": "places",
    "price": "prices",
    "phone": "phones",
    "url": "urls",
    "email": "emails",
    "deadline": "deadlines",
}


def truth_facts(truth):
    keys = set()
    facts = truth.get("facts") or {}
    for f in facts.get("dates", []) + facts.get("deadlines", []):
        keys.add(("dates", squeeze(f.get("iso") or f["text"])))
    for f in facts.get("times", []):
        keys.add(("times", squeeze(f["start"] or f["text"])))
    for f in facts.get("prices", []):
        keys.add(("prices", f"{float(f['amount']):g}{squeeze(f['currency'])}"))
    for f in facts.get("phones", []):
        keys.add(fact_key("phones", f.get("digits") or f["text"]))
    for kind in ("urls", "emails"):
        for f in facts.get(kind, []):
            keys.add(fact_key(kind, f))
    return keys


def found_facts(result):
    """One set of keys for each fact found: it counts as right when any of them is in the truth."""
    found = []
    for f in result.get("facts") or []:
        kind = KINDS.get(f.get("kind"), f.get("kind"))
        value, text = str(f.get("value") or ""), str(f.get("text") or "")
        if kind in ("dates", "deadlines"):
            found.append({("dates", squeeze(value)[:10]), ("dates", squeeze(text))})
        elif kind == "times":
            found.append({("times", squeeze(value)[:5]), ("times", squeeze(text))})
        elif kind == "prices":
            m = re.match(r"([\d.]+)\s*([A-Za-z]{3})?", value)
            if m:
                found.append({("prices", f"{float(m[1]):g}{(m[2] or '').casefold()}")})
        elif kind in ("phones", "urls", "emails"):
            found.append({fact_key(kind, value or text), fact_key(kind, text)})
    return found


def evaluate(folder, jsonl):
    """Rows by photo, figures by group, and the photos with no result."""
    results = {}
    for line in Path(jsonl).read_text(encoding="utf8").splitlines():
        if line.strip():
            r = json.loads(line)
            results[Path(r["photo"]).stem] = r
    rows, missing = [], []
    for path in sorted(Path(folder).glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf8"))
        stem = path.stem
        if stem not in results:
            missing.append(stem)
            continue
        rows.append(score_photo(stem, truth, results[stem]))
    latin_cjk = [r for r in rows if r["script"] in ("latin", "han", "japanese", "none")]
    groups = {
        "all": rows,
        "latin+cjk": latin_cjk,
        "english": [r for r in rows if r["language"] == "en"],
        "other scripts": [r for r in rows if r not in latin_cjk],
    }
    return rows, {name: figures(group) for name, group in groups.items() if group}, missing


def score_photo(stem, truth, r):
    text, message = r.get("text") or "", (r.get("message") or {}).get("text") or ""
    source = "\n".join(truth["lines"])
    row = {
        "id": stem,
        "script": (truth.get("script") or "none").casefold(),
        "language": truth.get("language"),
        "ms": (r.get("timings_ms") or {}).get("total"),
    }
    if not truth["lines"]:
        row["blank_ok"] = float(not text.strip() and not message.strip())
        return row
    t, h = words(source), words(text)
    row["word_f1"] = 2 * sum((t & h).values()) / max(1, sum(t.values()) + sum(h.values()))
    a, b = norm(source), norm(text)
    row["order"] = max(0.0, 1 - edit_distance(a, b) / max(1, len(a)))
    must = truth.get("must_appear") or []
    if must:
        row["must_text"] = sum(squeeze(m) in squeeze(text) for m in must) / len(must)
        row["must_message"] = sum(squeeze(m) in squeeze(message) for m in must) / len(must)
        row["lost"] = [m for m in must if squeeze(m) not in squeeze(message)]
    ft, fr = truth_facts(truth), found_facts(r)
    right = [keys & ft for keys in fr]
    row["facts"] = (len(set().union(*right)) if right else 0, len(ft), sum(map(bool, right)), len(fr))
    row["invented"] = len(digit_runs(message) - digit_runs(source)) + sum(
        squeeze(u) not in squeeze(source) for u in links(message)
    )
    return row


def figures(group):
    def mean(key):
        values = [r[key] for r in group if r.get(key) is not None]
        return statistics.mean(values) if values else float("nan")

    f = [r["facts"] for r in group if "facts" in r]
    ms = [r["ms"] for r in group if r.get("ms")]
    return {
        "n": len(group),
        "word_f1": mean("word_f1"),
        "order": mean("order"),
        "must_text": mean("must_text"),
        "must_message": mean("must_message"),
        "facts_r": sum(x[0] for x in f) / max(1, sum(x[1] for x in f)),
        "facts_p": sum(x[2] for x in f) / max(1, sum(x[3] for x in f)),
        "invented": sum(r.get("invented", 0) for r in group),
        "blank_ok": mean("blank_ok"),
        "median_ms": statistics.median(ms) if ms else float("nan"),
    }


def main():
    rows, groups, missing = evaluate(sys.argv[1], sys.argv[2])
    names = list(next(iter(groups.values())))
    print(f"{'group':14}" + "".join(f"{n:>13}" for n in names))
    for group, row in groups.items():
        print(f"{group:14}" + "".join(f"{row[n]:13d}" if isinstance(row[n], int) else f"{row[n]:13.3f}" for n in names))
    for r in sorted((r for r in rows if r.get("lost")), key=lambda r: r["must_message"]):
        print(f"{r['id']}: not in the message: {r['lost']}")
    if missing:
        print("no result for:", ", ".join(missing))
        sys.exit(1)


if __name__ == "__main__":
    main()
