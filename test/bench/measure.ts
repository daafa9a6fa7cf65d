/** One of the functions that are timed against each other; it is called with the number of the call. */
type Timed = (call: number) => unknown;

/** Keeps results alive, so that no call can be optimised away. */
const sink: { last?: unknown } = {};

function milliseconds(timed: Timed, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) sink.last = timed(call);
  return performance.now() - start;
}

/** How many calls last about `target` milliseconds, at least one. */
function callsFor(timed: Timed, target: number): number {
  let calls = 1;
  while (milliseconds(timed, calls) < target / 2 && calls < 1e6) calls *= 2;
  return calls;
}

/** The middle value. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The n-th root of the product. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Milliseconds of one call, as the median of `rounds` batches. */
export function time(timed: Timed, rounds: number, target = 1): number {
  const calls = callsFor(timed, target);
  return median(Array.from({ length: rounds }, () => milliseconds(timed, calls) / calls));
}

/** Milliseconds of one call of each, and how much longer the first takes than the second. */
export interface Comparison {
  first: number;
  second: number;
  ratio: number;
}

const warmUpMilliseconds = 250;

function warmUp(timed: Timed): void {
  const start = performance.now();
  for (let call = 0; performance.now() - start < warmUpMilliseconds; call++) sink.last = timed(call);
}

/** Times two functions, both warm, in alternating batches and takes the median of the ratios, so that a drifting machine cancels out. */
export function compare(first: Timed, second: Timed, rounds: number, target = 1): Comparison {
  warmUp(first);
  warmUp(second);
  const calls = { first: callsFor(first, target), second: callsFor(second, target) };
  const samples = Array.from({ length: rounds }, (_, round) => {
    const run = {
      first: () => milliseconds(first, calls.first) / calls.first,
      second: () => milliseconds(second, calls.second) / calls.second,
    };
    if (round % 2 === 0) return { first: run.first(), second: run.second() };
    const later = run.second();
    return { first: run.first(), second: later };
  });
  return {
    first: median(samples.map((sample) => sample.first)),
    second: median(samples.map((sample) => sample.second)),
    ratio: median(samples.map((sample) => sample.first / sample.second)),
  };
}

/** The exponent b of time = a × size^b, by least squares on the logarithms. */
export function exponent(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (pick: (p: { x: number; y: number }) => number): number =>
    logs.reduce((sum, p) => sum + pick(p), 0) / logs.length;
  const x = mean((p) => p.x);
  const y = mean((p) => p.y);
  const over = mean((p) => (p.x - x) * (p.y - y));
  return over / mean((p) => (p.x - x) ** 2);
}
