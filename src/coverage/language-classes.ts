import { add, at, none, type Bits } from "./bits";
import { SearchBudgetExceeded, spend } from "./budget";
import { boxesMeeting, Unrealized, type FieldProblem, type ValueClass } from "./classes";
import type { Matcher } from "./constraint";
import { join, type Language } from "./domain";
import { Literals, Marks, type Literal } from "./literals";

/** A literal read in one direction, with ways out of it: strings that have no longer literal on this side. */
interface Side {
  readonly literal: Literal;
  readonly ways: readonly string[];
}

/** A character that is not taken, of as few bytes as one beyond ASCII can have. */
function fresh(taken: ReadonlySet<string>): string {
  let code = 0xa1;
  while (taken.has(String.fromCharCode(code))) code++;
  return String.fromCharCode(code);
}

/** Every text that begins with `start`, ends with `end`, and has nothing between them. */
function overlaps(start: string, end: string): string[] {
  const texts: string[] = [];
  for (let shared = 0; shared <= end.length; shared++) {
    if (start.endsWith(end.slice(0, shared))) texts.push(start + end.slice(shared));
  }
  return texts;
}

const reverse = (text: string): string => text.split("").reverse().join("");

/**
 * The classes of a language's members. A member is known by its longest literal beginning, its longest literal ending, and
 * whether it is a literal as a whole: every pair of the former that a member can have, and every latter, is one class.
 * Members that are shorter than a way out on either side are found while walking, and stand for themselves.
 */
export function languageClasses(problem: FieldProblem, language: Language): ValueClass[] {
  return new LanguageClasses(problem, language).list();
}

class LanguageClasses {
  readonly #problem: FieldProblem;
  readonly #language: Language;
  readonly #equals: Marks;
  readonly #beginnings: Literals;
  readonly #endings: Literals;
  readonly #hasAccept: Bits;
  readonly #ofTarget: Bits;
  readonly #points = new Set<string>();
  readonly #verify: boolean;
  /** A character that stands in no literal, when the alphabet is open; made when first needed. */
  #unused: string | undefined;

  constructor(problem: FieldProblem, language: Language) {
    const { demands, budget } = problem;
    const equals = new Marks(demands.length, budget);
    const prefixes = new Marks(demands.length, budget);
    const suffixes = new Marks(demands.length, budget);
    const note = (kind: "hit" | "refuse", matcher: Matcher, index: number): void => {
      equals.note(matcher.equals, kind, index);
      prefixes.note(matcher.prefixes, kind, index);
      suffixes.note(matcher.suffixes.map(reverse), kind, index);
    };
    this.#hasAccept = none(demands.length);
    this.#ofTarget = none(demands.length);
    demands.forEach(({ box, constraint: { accept, refuse } }, index) => {
      if (accept !== undefined) {
        add(this.#hasAccept, index);
        note("hit", accept, index);
      }
      if (refuse !== undefined) note("refuse", refuse, index);
      if (box === problem.target) add(this.#ofTarget, index);
    });
    this.#problem = problem;
    this.#language = language;
    this.#equals = equals;
    this.#beginnings = new Literals(prefixes, budget);
    this.#endings = new Literals(suffixes, budget);
    this.#verify = problem.verify || this.#hasLongLiterals();
  }

  list(): ValueClass[] {
    for (const text of this.#equals.all.keys()) if (this.#language.has(text)) this.#points.add(text);
    const beginnings = this.#sides(this.#beginnings, (literal) => this.#waysOn(literal));
    const endings = this.#sides(this.#endings, (literal) => this.#waysBefore(literal));
    const pairs = beginnings.flatMap((beginning) => {
      spend(this.#problem.budget, endings.length * (this.#hasAccept.length + 1));
      return endings.map((ending) => ({ beginning, ending }));
    });
    const classes = this.#verify
      ? pairs.flatMap(({ beginning, ending }) => this.#verified(beginning, ending))
      : pairs.map(({ beginning, ending }) => this.#pair(beginning, ending));
    return [...classes, ...[...this.#points].map((value) => this.#point(value))];
  }

  #hasLongLiterals(): boolean {
    const { reach } = this.#language;
    return [this.#beginnings, this.#endings].some(({ sorted }) =>
      sorted.some(({ text }) => text.length > reach),
    );
  }

  /** The literals of one side that can be left; unless all are verified, none whose takers include those of another. */
  #sides(literals: Literals, waysOf: (literal: Literal) => string[]): Side[] {
    const prune = !this.#verify;
    const kept: Side[] = [];
    for (const literal of literals.sorted) {
      spend(this.#problem.budget, 1 + (prune ? kept.length * literal.hit.length : 0));
      if (prune && kept.some((other) => isLess(other.literal, literal, this.#ofTarget))) continue;
      const ways = waysOf(literal);
      if (ways.length > 0) kept.push({ literal, ways });
    }
    return kept;
  }

  #waysOn(literal: Literal): string[] {
    const viable = (text: string): boolean => join(this.#language, text, "") !== undefined;
    if (!viable(literal.text)) return [];
    const { head, onward } = this.#language;
    return this.#beginnings.exits(literal, {
      forced: head,
      pieces: (text, taken) =>
        text.length < head.length ? [head.slice(text.length)] : this.#withFresh(onward(text), taken),
      viable,
      passed: (text) => {
        this.#addPoint(text);
      },
      budget: this.#problem.budget,
      most: this.#verify ? 2 : 1,
    });
  }

  #waysBefore(literal: Literal): string[] {
    if (this.#endings.sorted.length === 1) return [""];
    const viable = (text: string): boolean => join(this.#language, "", reverse(text)) !== undefined;
    if (!viable(literal.text)) {
      for (const text of overlaps(this.#language.head, reverse(literal.text))) this.#addPoint(text);
      return [];
    }
    return this.#endings
      .exits(literal, {
        forced: "",
        pieces: (_text, taken) => this.#withFresh(this.#language.before, taken),
        viable,
        passed: (text) => {
          this.#addEnding(reverse(text));
        },
        budget: this.#problem.budget,
        most: this.#verify ? 2 : 1,
      })
      .map(reverse);
  }

  /** The pieces, and when the alphabet is open one more that begins with a character neither listed nor taken. */
  #withFresh(pieces: readonly string[], taken: ReadonlySet<string>): readonly string[] {
    if (!this.#language.open || pieces.some((piece) => !taken.has(piece.charAt(0)))) return pieces;
    return [...pieces, fresh(taken)];
  }

  #addPoint(text: string): void {
    spend(this.#problem.budget, text.length);
    if (this.#language.has(text)) this.#points.add(text);
  }

  #addEnding(text: string): void {
    this.#addPoint(text);
    this.#addPoint(this.#language.head + text);
  }

  #pair(beginning: Side, ending: Side): ValueClass {
    return {
      takenBy: this.#takenBy(beginning.literal, ending.literal, undefined),
      value: () => {
        const value = this.#member(beginning, ending);
        if (value === undefined) throw new Unrealized();
        return value;
      },
    };
  }

  /** A member of the pair's class: ways out of both, joined, and lengthened until it is no literal as a whole. */
  #member(beginning: Side, ending: Side): string | undefined {
    for (let more = 0; more <= this.#equals.all.size; more++) {
      for (const start of beginning.ways) {
        for (const end of ending.ways) {
          spend(this.#problem.budget, 8);
          const value = join(this.#language, start + this.#language.filler.repeat(more), end);
          if (value !== undefined && !this.#equals.all.has(value)) return value;
        }
      }
    }
    return undefined;
  }

  /** The pair's class if it has a member; where ways out do not fit together, members made by overlapping the literals. */
  #verified(beginning: Side, ending: Side): ValueClass[] {
    for (const way of beginning.ways) this.#addPoint(join(this.#language, way, "") ?? way);
    for (const way of ending.ways) this.#addPoint(join(this.#language, "", way) ?? way);
    const value = this.#member(beginning, ending);
    if (value !== undefined) return [{ ...this.#pair(beginning, ending), value: () => value }];
    this.#addOverlaps(beginning.literal, ending.literal);
    return [];
  }

  /**
   * Adds the members that begin with one literal and end with the other and leave no room between them, or just enough for one
   * character and what must stand there.
   * @throws SearchBudgetExceeded when there is room, and yet no member of just this pair was found.
   */
  #addOverlaps(beginning: Literal, ending: Literal): void {
    const { head, bridges, has, reach } = this.#language;
    const start = head.startsWith(beginning.text) ? head : beginning.text;
    const end = reverse(ending.text);
    const letters = new Set(this.#lettersBetween(start).map((piece) => piece.charAt(0)));
    spend(this.#problem.budget, letters.size * bridges.length + end.length);
    const spaced = [...letters].flatMap((letter) =>
      bridges.map((bridge) => start + letter + bridge + end).filter(has),
    );
    const found = [...overlaps(start, end).filter(has), ...spaced];
    for (const text of found) this.#addPoint(text);
    const long = Math.max(start.length, end.length) > reach;
    const isOfPair = (text: string): boolean =>
      this.#beginnings.longest(text) === beginning && this.#endings.longest(reverse(text)) === ending;
    if (long && spaced.length > 0 && !found.some(isOfPair)) throw new SearchBudgetExceeded();
  }

  /** Every listed character that may follow, and one that stands in no literal, when the alphabet is open. */
  #lettersBetween(start: string): readonly string[] {
    const listed = this.#language.onward(start);
    if (!this.#language.open) return listed;
    this.#unused ??= fresh(
      new Set([...this.#beginnings.sorted, ...this.#endings.sorted].flatMap(({ text }) => text.split(""))),
    );
    return [...listed, this.#unused];
  }

  #point(value: string): ValueClass {
    const beginning = this.#beginnings.longest(value);
    const ending = this.#endings.longest(reverse(value));
    return { takenBy: this.#takenBy(beginning, ending, value), value: () => value };
  }

  #takenBy(beginning: Literal | undefined, ending: Literal | undefined, whole: string | undefined): Bits {
    const marks = [beginning, ending, whole === undefined ? undefined : this.#equals.all.get(whole)];
    const met = none(this.#problem.demands.length);
    for (let word = 0; word < met.length; word++) {
      let hit = ~at(this.#hasAccept, word);
      let refuse = 0;
      for (const mark of marks) {
        if (mark === undefined) continue;
        hit |= at(mark.hit, word);
        refuse |= at(mark.refuse, word);
      }
      met[word] = hit & ~refuse;
    }
    return boxesMeeting(met, this.#problem);
  }
}

/**
 * Whether whatever is taken with `a` is taken with `b`, constraint by constraint, and the constraints of `target`, which
 * every value must meet, cannot tell the two apart.
 */
function isLess(a: Literal, b: Literal, target: Bits): boolean {
  for (let word = 0; word < target.length; word++) {
    const hits = at(a.hit, word) ^ at(b.hit, word);
    const refusals = at(a.refuse, word) ^ at(b.refuse, word);
    if (((hits | refusals) & at(target, word)) !== 0) return false;
    if ((hits & at(a.hit, word)) !== 0 || (refusals & at(b.refuse, word)) !== 0) return false;
  }
  return true;
}
