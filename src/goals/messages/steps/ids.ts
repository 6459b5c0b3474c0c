/** Says that a step is done, or open again; the value is the goal's id and the step's place: '<id> 2'. */
export const TICK_BUTTON = 'goals.tick.v1';
export const UNTICK_BUTTON = 'goals.untick.v1';

/** The form for a goal in steps. */
export const STEPS_FORM = 'goals.steps_form.v1';

export const stepValue = (goalId: string, position: number) => `${goalId} ${position}`;

/** The goal and the place that a button's value names; null for anything else. */
export function readStepValue(value: string): { goalId: string; position: number } | null {
  const [goalId, place, ...more] = value.split(' ');
  const position = Number(place);
  return goalId && more.length === 0 && Number.isSafeInteger(position) && position >= 0
    ? { goalId, position }
    : null;
}
