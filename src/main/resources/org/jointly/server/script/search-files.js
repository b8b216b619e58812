// Searches a site of files: reads the lists of things and looks for words by their stems, as the
// server's search does. The page tells where the site's root is.

const ROOT = new URL(document.currentScript.dataset.root, location.href);

/** Each list is read once, when it is first needed. */
const read = (() => {
  const kept = new Map();
  return (file) => {
    if (!kept.has(file)) {
      const list = fetch(new URL(file, ROOT)).then((response) => response.json());
      kept.set(file, list);
      list.catch(() => kept.delete(file));
    }
    return kept.get(file);
  };
})();

const kinds = () => read("search/kinds.json");
const address = (thing) => new URL(thing.p, ROOT).href;

/** Makes names comparable: small letters without marks, words apart by one blank. */
function plain(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/&/g, " and ").toLowerCase()
    .replace(/['’]/g, "").replace(/[^a-z0-9]+/g, " ").trim();
}

function rank(name, typed) {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return ` ${name}`.includes(` ${typed}`) ? 2 : -1;
}

async function suggest(typed) {
  const start = plain(typed);
  if (!start) return [];
  const named = (await kinds()).filter((kind) => kind.named);
  const lists = await Promise.all(named.map((kind) => read(kind.file)));
  const found = lists.flat().flatMap((thing) => best(thing, start));
  found.sort((one, other) => one.rank - other.rank || one.name.length - other.name.length || (one.name < other.name ? -1 : 1));
  return found.slice(0, 10);
}

function best(thing, start) {
  const names = [thing.l, ...thing.n].map((name) => ({ name, rank: rank(plain(name), start) })).filter((each) => each.rank >= 0);
  names.sort((one, other) => one.rank - other.rank || one.name.length - other.name.length);
  return names.slice(0, 1).map((each) => ({ ...each, label: thing.l, context: thing.c.split(" · ")[0], path: address(thing) }));
}

globalThis.jointlyFiles = { suggest };

// Stems after M. F. Porter, "An algorithm for suffix stripping" (1980), which the server's index uses.
const consonant = (word, at) => !/[aeiou]/.test(word[at]) && !(word[at] === "y" && at > 0 && consonant(word, at - 1));
const pattern = (word) => [...word].map((_, at) => (consonant(word, at) ? "c" : "v")).join("");
const measure = (word) => (pattern(word).match(/v+c+/g) ?? []).length;
const hasVowel = (word) => pattern(word).includes("v");
const doubled = (word) => word.length > 1 && word.at(-1) === word.at(-2) && consonant(word, word.length - 1);
const shortEnd = (word) => pattern(word).endsWith("cvc") && !/[wxy]$/.test(word);

const STEP_2 = ["ational ate", "tional tion", "enci ence", "anci ance", "izer ize", "bli ble", "alli al", "entli ent", "eli e", "ousli ous", "ization ize", "ation ate", "ator ate", "alism al", "iveness ive", "fulness ful", "ousness ous", "aliti al", "iviti ive", "biliti ble", "logi log"];
const STEP_3 = ["icate ic", "ative ", "alize al", "iciti ic", "ical ic", "ful ", "ness "];
const STEP_4 = ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize"];

/** Replaces the longest ending of a list that a word has, where enough of the word is left. */
function ended(word, endings, least) {
  const pairs = endings.map((each) => each.split(" ")).filter(([end]) => word.endsWith(end));
  pairs.sort(([one], [other]) => other.length - one.length);
  if (!pairs.length) return word;
  const [end, other = ""] = pairs[0];
  const stem = word.slice(0, -end.length);
  const torn = end === "ion" && !/[st]$/.test(stem);
  return measure(stem) > least && !torn ? stem + other : word;
}

function plural(word) {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function past(word) {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(ed|ing)$/, "");
  if (stem === word || !hasVowel(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (doubled(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && shortEnd(stem) ? `${stem}e` : stem;
}

function lastLetters(word) {
  const stem = word.replace(/e$/, "");
  const counted = measure(stem);
  const bare = stem !== word && (counted > 1 || (counted === 1 && !shortEnd(stem))) ? stem : word;
  return bare.endsWith("ll") && measure(bare) > 1 ? bare.slice(0, -1) : bare;
}

function stem(word) {
  if (word.length < 3) return word;
  let rest = past(plural(word));
  if (rest.endsWith("y") && hasVowel(rest.slice(0, -1))) rest = `${rest.slice(0, -1)}i`;
  return lastLetters(ended(ended(ended(rest, STEP_2, 0), STEP_3, 0), STEP_4, 1));
}

const COMMON = new Set("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(" "));
const stems = new Map();

/** Splits a text into the stems of its words; common words are none. */
function words(text) {
  const found = text.toLowerCase().replace(/’/g, "'").replace(/'s\b/g, "").match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
  return found.filter((word) => !COMMON.has(word)).map((word) => {
    if (!stems.has(word)) stems.set(word, stem(word));
    return stems.get(word);
  });
}

const WEIGHTS = [[6, (thing) => thing.l], [6, (thing) => thing.n.join(" ")], [2, (thing) => thing.c], [1, (thing) => thing.w], [0.3, (thing) => thing.r]];

/** Tells how well a thing fits each of the words looked for. */
function fit(thing, wanted) {
  const score = new Array(wanted.length).fill(0);
  WEIGHTS.forEach(([weight, text]) => {
    const there = new Set(words(text(thing)));
    wanted.forEach((word, at) => {
      if (there.has(word)) score[at] = Math.max(score[at], weight);
    });
  });
  return score;
}

async function search(typed) {
  const wanted = [...new Set(words(typed))];
  const list = await kinds();
  const things = await Promise.all(list.map((kind) => read(kind.file)));
  const fitting = list.map((kind, at) => ({ kind, found: wanted.length ? ranked(things[at], wanted) : [] }));
  const all = fitting.some(({ found }) => found.some((each) => each.all));
  const groups = fitting.map(({ kind, found }) => ({ kind, found: found.filter((each) => each.all || !all) }));
  return { all, none: !wanted.length, groups: groups.filter(({ found }) => found.length) };
}

function ranked(things, wanted) {
  const found = things.map((thing) => ({ thing, score: fit(thing, wanted) })).filter(({ score }) => score.some(Boolean));
  const rated = found.map(({ thing, score }) => ({ thing, all: score.every(Boolean), sum: score.reduce((one, other) => one + other) }));
  return rated.sort((one, other) => other.sum - one.sum || one.thing.l.length - other.thing.l.length);
}

function made(tag, attributes, ...content) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...content);
  return element;
}

const FEW = 5;

function item({ thing }) {
  return made("li", {}, made("a", { href: address(thing) }, thing.l), made("p", { class: "context" }, thing.c));
}

function section({ kind, found }) {
  const heading = made("h2", {}, `${kind.title} `, made("span", { class: "count" }, found.length.toLocaleString("en-GB")));
  const list = made("ol", { class: "found" }, ...found.slice(0, FEW).map(item));
  const shown = made("section", { id: kind.name }, heading, list);
  if (found.length > FEW) {
    const more = made("button", { type: "button" }, `All ${found.length.toLocaleString("en-GB")}: ${kind.title}`);
    more.addEventListener("click", () => {
      list.append(...found.slice(FEW).map(item));
      more.remove();
    });
    shown.append(more);
  }
  return shown;
}

function says({ all, none, groups }) {
  const total = groups.reduce((sum, { found }) => sum + found.length, 0);
  if (none) return "There is no word in that to look for.";
  if (!total) return "Nothing was found.";
  const found = total === 1 ? "1 thing found." : `${total.toLocaleString("en-GB")} things found.`;
  return all ? found : `Nothing has all of these words; some have one. ${found}`;
}

async function showSearch(box, typed) {
  box.value = typed;
  const status = document.querySelector("main [role=status]");
  status.textContent = "Searching…";
  try {
    const result = await search(typed);
    status.textContent = says(result);
    status.after(...result.groups.map(section));
  } catch {
    status.textContent = "The lists that are searched cannot be read; try again.";
  }
}

/** Shows the query that a link of another page brings here. */
function showQuery(asked, query) {
  asked.querySelector("code").textContent = query;
  asked.hidden = false;
}

const given = new URLSearchParams(location.search);
const box = document.querySelector("#search-words");
if (box && given.get("q")?.trim()) {
  showSearch(box, given.get("q"));
}
const asked = document.querySelector("#asked");
if (asked && given.get("query")) {
  showQuery(asked, given.get("query"));
}
