/** What can be said without guessing: `unknown` when the input leaves both answers open. */
export type Answer = "yes" | "no" | "unknown";

/** Whether all hold: one `no` decides, else one `unknown` leaves it open. */
export const every = (answers: readonly Answer[]): Answer =>
  answers.includes("no") ? "no" : answers.includes("unknown") ? "unknown" : "yes";

/** Whether one holds: one `yes` decides, else one `unknown` leaves it open. */
export const some = (answers: readonly Answer[]): Answer =>
  answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";

/** The answer all readings give, or `unknown` when they differ. */
export const agreed = (readings: readonly Answer[]): Answer => {
  const [first = "unknown"] = readings;
  return readings.every((reading) => reading === first) ? first : "unknown";
};
