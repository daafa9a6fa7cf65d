import { agreed, some, type Answer } from "./answer";
import { selectorsInUse, type Form } from "./selectors-in-use";
import { judgeSelector, type Verdict } from "./verdict";

/** What one selector, by its index, makes of an event. */
export interface Judged extends Verdict {
  readonly selector: number;
}

/** What a trail's selectors make of an event. */
export interface Selected {
  readonly answer: Answer;
  /** How many forms of selectors there are to read: none when they are not known. */
  readonly forms: number;
  /** The verdicts of the selectors for events of this category. */
  readonly judged: readonly Judged[];
}

const judgeForm = (form: Form, event: unknown): readonly Judged[] =>
  form.flatMap((conditions, selector) => {
    const verdict = judgeSelector(conditions, event);
    return verdict === undefined ? [] : [{ ...verdict, selector }];
  });

/** Judges an event by the selectors in use; where it is open which form is, both must agree. */
export const judgeSelectors = (trail: unknown, event: unknown): Selected => {
  const forms = (selectorsInUse(trail) ?? []).map((form) => judgeForm(form, event));
  const answers = forms.map((judged) => some(judged.map(({ answer }) => answer)));
  return { answer: agreed(answers), forms: forms.length, judged: forms.flat() };
};
