import { add, none, union, type Bits } from "./bits";
import { spend, type Budget } from "./budget";

/** The constraints that a literal meets (`hit`) and fails (`refuse`), those of the literals it begins with included. */
export interface Literal {
  readonly text: string;
  readonly parent: Literal | undefined;
  readonly hit: Bits;
  readonly refuse: Bits;
  /** The literals that begin with this one are `sorted[from … to-1]`. */
  readonly from: number;
  to: number;
}

/** Which constraints name a literal, and how. */
export interface Mark {
  readonly hit: Bits;
  readonly refuse: Bits;
}

/** Collects which constraints name which literal. */
export class Marks {
  readonly all = new Map<string, Mark>();
  readonly size: number;
  readonly #budget: Budget;

  constructor(size: number, budget: Budget) {
    this.size = size;
    this.#budget = budget;
  }

  /** Notes that constraint number `index` accepts (`hit`) or refuses what each literal names. */
  note(texts: readonly string[], kind: "hit" | "refuse", index: number): void {
    for (const text of texts) {
      let mark = this.all.get(text);
      if (mark === undefined) {
        spend(this.#budget, 1 + (this.size >>> 4));
        this.all.set(text, (mark = { hit: none(this.size), refuse: none(this.size) }));
      }
      add(mark[kind], index);
    }
  }
}

/**
 * The literals of one field read in one direction, sorted, so that those beginning with another stand right behind it.
 * The empty literal is always there, first: strings that begin with no other literal belong to it.
 */
export class Literals {
  readonly sorted: readonly Literal[];

  constructor(marks: Marks, budget: Budget) {
    const nothing = none(marks.size);
    const texts = [...new Set(["", ...marks.all.keys()])].sort();
    spend(budget, texts.length * (nothing.length + 1));
    const sorted: Literal[] = [];
    let parent: Literal | undefined;
    for (const text of texts) {
      const from = sorted.length + 1;
      while (parent !== undefined && !text.startsWith(parent.text)) {
        parent.to = from - 1;
        parent = parent.parent;
      }
      const { hit, refuse } = marks.all.get(text) ?? { hit: nothing, refuse: nothing };
      const literal: Literal = {
        text,
        parent,
        hit: parent === undefined ? hit : union(hit, parent.hit),
        refuse: parent === undefined ? refuse : union(refuse, parent.refuse),
        from,
        to: from,
      };
      sorted.push(literal);
      parent = literal;
    }
    for (; parent !== undefined; parent = parent.parent) parent.to = sorted.length;
    this.sorted = sorted;
  }

  /** The longest literal that `text` begins with. Cost: logarithmic, plus the nesting of literals. */
  longest(text: string): Literal | undefined {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle]?.text ?? "") <= text) low = middle + 1;
      else high = middle;
    }
    let literal = this.sorted[low - 1];
    while (literal !== undefined && !text.startsWith(literal.text)) literal = literal.parent;
    return literal;
  }

  /**
   * Ways to read on after `literal` that reach no longer literal: `literal` + a walk through text that only longer
   * literals share + a piece of `pieces` that leaves it. Only ways that `viable` allows; the first few, in order of `pieces`.
   * When no way leaves, every text passed on the walk is reported to `passed`: strings that end there stay with `literal`.
   */
  exits(literal: Literal, walk: Walk): string[] {
    const { text, from, to } = literal;
    return this.#leave(this.#along(walk.forced, text, from, to), from, to, walk);
  }

  #leave(text: string, from: number, to: number, walk: Walk): string[] {
    const taken = new Set<string>();
    for (let index = from; index < to; index++) taken.add(this.sorted[index]?.text.charAt(text.length) ?? "");
    const found: string[] = [];
    const pieces = walk.pieces(text, taken);
    spend(walk.budget, to - from + pieces.length);
    for (const piece of pieces) {
      const way = text + piece;
      if (!taken.has(piece.charAt(0)) && walk.viable(way)) found.push(way);
      if (found.length === walk.most) return found;
    }
    if (found.length === 0) walk.passed(text);
    return found.length > 0 ? found : this.#leaveDeeper(text, from, to, walk);
  }

  /** How far every literal of a range, none of them ending there, goes along text that must follow anyway. */
  #along(forced: string, text: string, from: number, to: number): string {
    const first = this.sorted[from]?.text ?? "";
    const last = this.sorted[to - 1]?.text ?? "";
    let length = text.length;
    while (length < first.length - 1 && length < forced.length && isShared(length, first, last, forced))
      length++;
    return from < to ? first.slice(0, length) : text;
  }

  #leaveDeeper(text: string, from: number, to: number, walk: Walk): string[] {
    for (let index = from; index < to;) {
      const next = (this.sorted[index]?.text ?? "").slice(0, text.length + 1);
      let end = index + 1;
      while (end < to && this.sorted[end]?.text.startsWith(next) === true) end++;
      if (this.sorted[index]?.text !== next) {
        const found = this.#leave(next, index, end, walk);
        if (found.length > 0) return found;
      }
      index = end;
    }
    return [];
  }
}

const isShared = (index: number, first: string, last: string, forced: string): boolean =>
  first.charAt(index) === forced.charAt(index) && last.charAt(index) === forced.charAt(index);

/** How a walk beyond a literal goes on. */
export interface Walk {
  /** Pieces to try after `text`, of which those beginning with a `taken` character follow a longer literal. */
  readonly pieces: (text: string, taken: ReadonlySet<string>) => readonly string[];
  /** What every text read begins with. */
  readonly forced: string;
  readonly viable: (text: string) => boolean;
  /** How many ways are enough. */
  readonly most: number;
  readonly passed: (text: string) => void;
  readonly budget: Budget;
}
