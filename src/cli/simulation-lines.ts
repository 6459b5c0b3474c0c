import { localTimeOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import type { Simulated } from '../nudges/index.ts';
import type { NudgeTrigger, OwedSource, PersonalTrigger } from '../reminder.ts';
import type { MayCome } from './simulation-foreseen.ts';

/** What words the decisions need. */
type Vocabulary = {
  triggers: readonly NudgeTrigger[];
  personal: readonly PersonalTrigger[];
  owed: readonly OwedSource[];
};

const t = translate('en');

/** A simulation as lines: each day's messages with every reason for and against, then how many and why not. */
export function simulationLines(
  found: readonly Simulated[],
  mayCome: readonly MayCome[],
  vocabulary: Vocabulary,
): string[] {
  const days = [...new Set([...found, ...mayCome].map(({ day }) => day))].sort();
  return [
    ...days.flatMap((day) => [
      ...found.filter((each) => each.day === day).flatMap((each) => messageLines(each, vocabulary)),
      ...mayCome
        .filter((each) => each.day === day)
        .flatMap(({ name, time, what }) => [`${day}  ${name}`, `  may come   ${time}: ${what}`]),
    ]),
    ...(days.length > 0 ? [''] : []),
    ...summary(found),
  ];
}

const KINDS = { morning: '', week: ', their week', stands_in: ', who stands in' };

function messageLines(each: Simulated, { triggers, personal }: Vocabulary): string[] {
  const { day, person, kind, people, owed, choices } = each;
  const whyOf = (key: string, numbers: Simulated['choices'][number]['candidate']['numbers']) =>
    [...triggers, ...personal].find((trigger) => trigger.key === key)?.words(numbers, t).why ?? '';
  return [
    `${day}  ${person.name}${KINDS[kind]}${fate(each)}`,
    ...people.map(({ name, choice: { candidate, reason } }) => {
      const why = `${candidate.trigger}: ${name}: ${whyOf(candidate.trigger, candidate.numbers)}`;
      return reason === 'told' ? `  said       ${why}` : `  kept back  ${why} (${PEOPLE_REASONS[reason]})`;
    }),
    ...owed.map((line) => `  said       owed, ${line.key}: ${line.owed.words(t)}`),
    ...choices.map(({ candidate, reason }) => {
      const why = `${candidate.trigger}: ${whyOf(candidate.trigger, candidate.numbers)}`;
      return reason === 'told'
        ? `  said       ${why}`
        : `  kept back  ${why} (${t.personal.reasons[reason]})`;
    }),
  ];
}

const PEOPLE_REASONS: Record<Simulated['people'][number]['choice']['reason'], string> = {
  told: 'said',
  time_off: 'they are off',
  snoozed: 'snoozed',
  same_as_last_week: 'said last week, and not clearly worse since',
  said_lately: 'said a few weeks ago',
  stronger_reason: 'a stronger reason was said about the same person',
  three_others_first: 'three others went first',
  no_longer_so: 'no longer so when the message was sent',
};

/** Of a message that would not have come as planned. */
function fate({ outcome, person }: Simulated): string {
  if (outcome.kind === 'over_budget') return ': not sent, the week had its messages already';
  if (outcome.kind === 'too_late') return ': not sent, quiet hours last too long';
  if (outcome.kind === 'nothing') return '';
  const time = localTimeOf(outcome.at, person.zone);
  return time === '09:15' ? '' : `, at ${time}`;
}

/** Messages by person and week, the most of them, and why the rest was kept back. */
function summary(found: readonly Simulated[]): string[] {
  const said = found.filter(({ outcome }) => outcome.kind === 'said');
  const ofWeek = Map.groupBy(said, ({ week, person }) => `${week} ${person.id}`);
  const counts = [...ofWeek.values()].map((some) => some.length);
  const reasons = found.flatMap(({ people, choices }) => [
    ...people.map(({ choice: { reason } }) => (reason === 'told' ? null : PEOPLE_REASONS[reason])),
    ...choices.map(({ reason }) => (reason === 'told' ? null : t.personal.reasons[reason])),
  ]);
  const byReason = Map.groupBy(
    reasons.filter((reason) => reason !== null),
    (reason) => reason,
  );
  const people = new Set(said.map(({ person }) => person.id)).size;
  return [
    `${many(said.length, 'message', 'messages')} to ${many(people, 'person', 'people')}; at most ${Math.max(0, ...counts)} to one person in a week.`,
    ...[...byReason]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([reason, some]) => `  kept back ${many(some.length, 'time', 'times')}: ${reason}`),
  ];
}

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
