const factor = Number(process.env["LAWS_RUNS"] ?? "1");

/** How often a law is tried; the environment variable LAWS_RUNS multiplies it. */
export const runs = (times: number): { numRuns: number } => ({ numRuns: Math.ceil(times * factor) });

/** Enough time for a law that is tried many times. */
export const patience = 30_000 * Math.max(1, factor);
