import type { Translations } from '../../../locales/index.ts';
import type { NudgeNumbers, NudgeWords, PersonalTrigger } from '../../../reminder.ts';

/** The kind of a decision; undefined when a later release knows it no longer. */
export function kindOf(trigger: string, triggers: readonly PersonalTrigger[]): PersonalTrigger | undefined {
  return triggers.find(({ key }) => key === trigger);
}

/** What people call a kind. */
export function kindName(trigger: string, triggers: readonly PersonalTrigger[], t: Translations): string {
  return kindOf(trigger, triggers)?.name(t) ?? t.personal.goneKind;
}

/** The words for stored numbers; null when the kind is gone. */
export function wordsFor(
  { trigger, numbers }: { trigger: string; numbers: NudgeNumbers },
  triggers: readonly PersonalTrigger[],
  t: Translations,
): NudgeWords | null {
  return kindOf(trigger, triggers)?.words(numbers, t) ?? null;
}
