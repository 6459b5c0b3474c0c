import type { Context } from '../../context.ts';
import { lastGiven } from '../../feedback/index.ts';
import { addDays, datesFrom } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { reportingSince, type TimeOff, timeOffBetween } from '../../people/index.ts';
import type { NudgeFinding, NudgeQuestion } from '../../reminder.ts';
import type { FeedbackNumbers } from '../numbers.ts';
import { noFeedback } from '../rules/no-feedback.ts';

type FoundNoFeedback = NudgeFinding & { numbers: FeedbackNumbers };

/** Days off further back do not change that there was none for long. */
const LOOK_BACK_DAYS = 366;

/**
 * Whom the manager has told nothing for two weeks. It is about the manager's own habit, so their deputy does not hear
 * of it; and only about those whom feedback can reach in Slack.
 */
export async function findNoFeedback(context: Context, asked: NudgeQuestion): Promise<FoundNoFeedback[]> {
  const { db } = context;
  const { workspaceId, manager, now } = asked;
  if (asked.recipientId !== manager.id) return [];
  const people = asked.people.filter(({ person }) => person.slackUserId !== null);
  const ids = people.map(({ person }) => person.id);
  const today = localDateOf(now, manager.zone);
  const given = await lastGiven(db, workspaceId, manager.id, ids);
  const reports = await reportingSince(db, workspaceId, manager.id, today);
  const range = { from: addDays(today, -LOOK_BACK_DAYS), until: today };
  const away = await timeOffBetween(db, workspaceId, [manager.id, ...ids], range);
  return people.flatMap(({ person, liveOn }) => {
    const last = given.get(person.id);
    const found = noFeedback({
      dates: {
        feedback: last ? localDateOf(last, manager.zone) : null,
        live: liveOn,
        started: person.startedOn,
        reports: reports.get(person.id) ?? null,
      },
      today,
      daysOff: daysOffOf([manager.id, person.id], away),
    });
    return found ? [{ subjectId: person.id, severity: found.days, numbers: found }] : [];
  });
}

function daysOffOf(ids: readonly string[], away: readonly TimeOff[]): ReadonlySet<string> {
  // Half a day is enough for a word.
  const theirs = away.filter(({ personId, halves }) => halves === 3 && ids.includes(personId));
  return new Set(theirs.flatMap(({ from, until }) => datesFrom(from, until)));
}
