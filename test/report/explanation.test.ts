import { expect, test } from "vitest";
import { en } from "../../src/messages/en";
import { explanationText } from "../../src/report/explanation";

const event = { eventName: "GetObject", readOnly: true };

test("a recorded event names the selectors that record it, and not what others refused", () => {
  const text = explanationText(
    event,
    {
      logged: "yes",
      by: [{ trail: "t", selector: 1 }],
      turnedAway: [{ trail: "u", why: "TRAIL_NOT_LOGGING" }],
    },
    { messages: en },
  );
  expect(text).toMatchInlineSnapshot(`
    "Recorded: GetObject on a resource without an ARN by a caller without an ARN
      by t, selector [1] (counted from 0)
    "
  `);
});

test("an unrecorded event names what turned it away, in the words of its own control", () => {
  const text = explanationText(
    event,
    { logged: "no", by: [], turnedAway: [{ trail: "t", why: "NO_DATA_EVENT_SELECTOR" }] },
    { messages: en },
  );
  expect(text).toMatchInlineSnapshot(`
    "Not recorded: GetObject on a resource without an ARN by a caller without an ARN
      t
        NO_DATA_EVENT_SELECTOR: The trail's event selectors record no data events.
          To do: Add an event selector for read data events of all S3 buckets, and keep the present selectors: put-event-selectors replaces the whole set.
    "
  `);
});

test("an account without trails is named as the cause", () => {
  const text = explanationText(event, { logged: "no", by: [], turnedAway: [] }, { messages: en });
  expect(text).toContain("NO_TRAILS: The account has no trail.");
});

test("doubt is not a no", () => {
  const turnedAway = [{ trail: "t", selector: 0, field: "readOnly", why: "OPERATOR_MISSING" as const }];
  const text = explanationText(event, { logged: "unknown", by: [], turnedAway }, { messages: en });
  expect(text).toMatch(/^Not known whether recorded: GetObject/);
  expect(text).toContain("OPERATOR_MISSING: The condition on the field readOnly has no operator.");
});
