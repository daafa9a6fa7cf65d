/** A set of small whole numbers, 32 to a machine word. Operations need equally long sets. */
export type Bits = Uint32Array;

/** The empty set with room for 0 … size-1. */
export const none = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

/** The set 0 … size-1. */
export function all(size: number): Bits {
  const bits = none(size);
  for (let index = 0; index < size; index++) add(bits, index);
  return bits;
}

/** Adds one number, in place. */
export function add(bits: Bits, index: number): void {
  bits[index >>> 5] = at(bits, index >>> 5) | (1 << (index & 31));
}

/** Takes one number away, in place. */
export function remove(bits: Bits, index: number): void {
  bits[index >>> 5] = at(bits, index >>> 5) & ~(1 << (index & 31));
}

/** Whether the number is in the set. */
export const holds = (bits: Bits, index: number): boolean =>
  ((at(bits, index >>> 5) >>> (index & 31)) & 1) === 1;

/** One machine word of the set; 0 beyond its end. */
export const at = (bits: Bits, word: number): number => bits[word] ?? 0;

/** The union, as a new set. */
export function union(a: Bits, b: Bits): Bits {
  const out = a.slice();
  for (let word = 0; word < out.length; word++) out[word] = at(a, word) | at(b, word);
  return out;
}

/** The intersection, as a new set. */
export function intersection(a: Bits, b: Bits): Bits {
  const out = a.slice();
  for (let word = 0; word < out.length; word++) out[word] = at(a, word) & at(b, word);
  return out;
}

/** What is in `a` but not in `b`, as a new set. */
export function difference(a: Bits, b: Bits): Bits {
  const out = a.slice();
  for (let word = 0; word < out.length; word++) out[word] = at(a, word) & ~at(b, word);
  return out;
}

/** Whether the set is empty. */
export function isEmpty(bits: Bits): boolean {
  for (const word of bits) if (word !== 0) return false;
  return true;
}

/** Whether every member of `a` is in `b`. */
export function isSubset(a: Bits, b: Bits): boolean {
  for (let word = 0; word < a.length; word++) if ((at(a, word) & ~at(b, word)) !== 0) return false;
  return true;
}

/** How many members the set has. */
export function count(bits: Bits): number {
  let sum = 0;
  for (const word of bits) sum += countOnes(word);
  return sum;
}

/** How many members the sets share. */
export function countShared(a: Bits, b: Bits): number {
  let sum = 0;
  for (let word = 0; word < a.length; word++) sum += countOnes(at(a, word) & at(b, word));
  return sum;
}

/** The least member, or -1. */
export function least(bits: Bits): number {
  for (let word = 0; word < bits.length; word++) {
    const value = at(bits, word);
    if (value !== 0) return word * 32 + 31 - Math.clz32(value & -value);
  }
  return -1;
}

/** The members, ascending. */
export function members(bits: Bits): number[] {
  const out: number[] = [];
  for (let word = 0; word < bits.length; word++) {
    for (let rest = at(bits, word); rest !== 0; rest &= rest - 1)
      out.push(word * 32 + 31 - Math.clz32(rest & -rest));
  }
  return out;
}

function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
