/**
 * Where a text stops being JSON: the index of the first token that cannot stand there, the text's length when it ends too
 * early, nothing when it is JSON. Engines word their own errors differently, often without a position.
 * Source: https://www.rfc-editor.org/rfc/rfc8259
 */
export function jsonError(text: string): number | undefined {
  const open: Container[] = [];
  let state: State = "value";
  for (let at = skip(text, 0); ; at = skip(text, at)) {
    const found = text.charAt(at);
    const inside = open.at(-1);
    if (state === "after" && inside === undefined) return found === "" ? undefined : at;
    if (found === inside?.close && (state === "after" || state === inside.first)) {
      open.pop();
      state = "after";
      at++;
    } else if (state === "after" || state === "colon") {
      if (found !== (state === "colon" ? ":" : ",")) return at;
      state = state === "colon" ? "value" : (inside?.next ?? "value");
      at++;
    } else if (!isKey(state) && Object.hasOwn(containers, found)) {
      const container: Container = containers[found === "{" ? "{" : "["];
      open.push(container);
      state = container.first;
      at++;
    } else {
      const token: Token = isKey(state) ? key(text, at) : scalar(text, at);
      if (token.error !== undefined) return token.error;
      state = isKey(state) ? "colon" : "after";
      at = token.end;
    }
  }
}

type State = "value" | "first value" | "key" | "first key" | "colon" | "after";
type Token = { end: number; error?: undefined } | { error: number };
interface Container {
  close: string;
  first: State;
  next: State;
}

const containers: Readonly<Record<"{" | "[", Container>> = {
  "{": { close: "}", first: "first key", next: "key" },
  "[": { close: "]", first: "first value", next: "value" },
};

const blank = /[ \t\n\r]*/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const special = /["\\]|[^ -\uffff]/g;

function isKey(state: State): boolean {
  return state === "key" || state === "first key";
}

function key(text: string, at: number): Token {
  return text.charAt(at) === '"' ? string(text, at + 1) : { error: at };
}

function scalar(text: string, at: number): Token {
  if (text.charAt(at) === '"') return string(text, at + 1);
  const end = endOf(plain, text, at);
  return end === undefined ? { error: at } : { end };
}

function string(text: string, start: number): Token {
  let at = start;
  for (;;) {
    special.lastIndex = at;
    const found = special.exec(text);
    if (found === null) return { error: text.length };
    if (found[0] === '"') return { end: found.index + 1 };
    const end = endOf(escape, text, found.index);
    if (end === undefined) return { error: found.index };
    at = end;
  }
}

function skip(text: string, at: number): number {
  return endOf(blank, text, at) ?? at;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
