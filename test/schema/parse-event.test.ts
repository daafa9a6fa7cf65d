import { expect, test } from "vitest";
import { parseEvent } from "../../src/schema/parse-event";

test("any object with a name is an event, and comes back as the very object given", () => {
  const event = { eventName: "PutObject", other: [1] };
  const parsed = parseEvent(event);
  expect(parsed).toEqual({ success: true, event, warnings: [] });
  expect(parsed.success && parsed.event).toBe(event);
});

test("members of a wrong type are warnings", () => {
  const parsed = parseEvent({ eventName: "PutObject", eventSource: 5, resources: [{ ARN: 1 }] });
  expect(parsed.success && parsed.warnings.map(({ path }) => path)).toEqual([
    "eventSource",
    "resources[0].ARN",
  ]);
});

test.each([[null], [[]], ["x"], [7], [{}], [{ eventName: 5 }]])("%j is no event", (value) => {
  expect(parseEvent(value).success).toBe(false);
});
