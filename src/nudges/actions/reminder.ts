import type { Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleByIds, personById } from '../../people/index.ts';
import type { NudgeNumbers } from '../../reminder.ts';
import { toldIn } from '../store/decisions.ts';
import { snoozedUntil } from '../store/snoozes.ts';
import { managerOfBatch } from './batch.ts';

/** A reminder as it was decided, with what was put off since. */
export type Reminder = {
  /** The recipient's date when it was said. */
  day: LocalDate;
  /** The manager the recipient stands in for; null for their own people. */
  standsInFor: string | null;
  people: ReminderPart[];
};

export type ReminderPart = {
  decisionId: string;
  personId: string;
  name: string;
  /** Feedback reaches them: they have a Slack account. */
  isInSlack: boolean;
  trigger: string;
  numbers: NudgeNumbers;
  /** The recipient put them off until before this day; null when not. */
  notBefore: LocalDate | null;
};

/** What a recipient was told on an occasion. */
export async function reminderOf(
  { db, clock }: Context,
  about: { workspaceId: string; recipientId: string; batch: string },
): Promise<Reminder> {
  const { workspaceId, recipientId, batch } = about;
  const told = await toldIn(db, workspaceId, recipientId, batch);
  const recipient = await personById(db, workspaceId, recipientId, localDateOf(clock.now(), 'UTC'));
  const zone = recipient?.zone ?? 'UTC';
  const today = localDateOf(clock.now(), zone);
  const people = await peopleByIds(
    db,
    workspaceId,
    told.map(({ subjectId }) => subjectId),
    today,
  );
  const managerId = managerOfBatch(batch);
  const manager = managerId === null ? null : await personById(db, workspaceId, managerId, today);
  const snoozed = await snoozedUntil(db, workspaceId, recipientId);
  return {
    day: localDateOf(told[0]?.decidedAt ?? clock.now(), zone),
    standsInFor: manager?.name ?? null,
    people: told.flatMap(({ id, subjectId, trigger, numbers }) => {
      const person = people.find((each) => each.id === subjectId);
      const until = snoozed.get(subjectId) ?? null;
      return person
        ? [
            {
              decisionId: id,
              personId: person.id,
              name: person.name,
              isInSlack: person.slackUserId !== null && person.isActive,
              trigger,
              numbers,
              notBefore: until !== null && until > today ? until : null,
            },
          ]
        : [];
    }),
  };
}
