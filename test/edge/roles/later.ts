import { inTransaction } from '../../../src/database/transaction.ts';
import { insertFeedback, markFeedback } from '../../../src/feedback/store.ts';
import { addDays } from '../../../src/kernel/date.ts';
import { keepDecisions } from '../../../src/nudges/store/decisions.ts';
import { saveSnooze } from '../../../src/nudges/store/snoozes.ts';
import { mergePeople } from '../../../src/people/actions/merge-people.ts';
import { understandTeams } from '../../../src/people/actions/read-teams.ts';
import { appointDeputy } from '../../../src/people/actions/time-off/appoint-deputy.ts';
import { openChange, type Person, personById, upsertImportedPerson } from '../../../src/people/index.ts';
import { deputiesBetween } from '../../../src/people/store/deputies.ts';
import { setWithoutSlack } from '../../../src/people/store/person-writes.ts';
import { insertTimeOff } from '../../../src/people/store/time-off-writes.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** What Ben has besides his numbers, and what is said of him. */
export type Later = {
  /** Days off of Ben, each for one who tries to take it back; all are in 2027. */
  daysOff: string[];
  /** Appointments of people who stand in for Mert, likewise. */
  deputies: string[];
  /** From Mert to Ben, not opened yet; and one that Ben has opened. */
  feedback: string;
  openedFeedback: string;
  /** Mert's reminder of Ben. */
  nudge: string;
  /** People without an account, by the row that is about them. */
  unmatched: Record<'first' | 'second' | 'pick' | 'form' | 'marked' | 'matched' | 'gone', string>;
  /** What a preview of Paula's move to a new team carries. */
  pastePreview: string;
};

const TEXT = 'North: Paula Unmatched';

/** Adds all that; so many may try. */
export async function addLater(
  running: RunningBot,
  workspaceId: string,
  ben: string,
  tries: number,
): Promise<Later> {
  const { context, slack } = running;
  const { db } = context;
  const now = context.clock.now();
  const mert = await personIdOf(context, workspaceId, slack, 'mert');
  const manager = await personById(db, workspaceId, mert, '2026-11-23');
  if (!manager) throw new Error('Mert is not known');
  // Several, since each is told, and nobody gets more than a message a second.
  const standIns: Person[] = [];
  for (const name of ['vera', 'nora', 'oya', 'rana', 'zoe']) {
    const id = await personIdOf(context, workspaceId, slack, name);
    const person = await personById(db, workspaceId, id, '2026-11-23');
    if (person) standIns.push(person);
  }
  const change = await openChange(db, context, workspaceId, { actorId: null, source: 'cli' });
  const daysOff = Array.from({ length: tries }, () => context.newId());
  const [feedback, openedFeedback] = [context.newId(), context.newId()];
  const unmatched = { first: '', second: '', pick: '', form: '', marked: '', matched: '', gone: '' };
  await inTransaction(db, async (trx) => {
    for (const [nth, id] of daysOff.entries()) {
      const from = addDays('2027-06-07', 7 * nth);
      const entered = { by: null, source: 'cli' as const, at: now };
      await insertTimeOff(
        trx,
        workspaceId,
        { id, personId: ben, from, until: addDays(from, 1), halves: 3 },
        entered,
      );
    }
    for (const nth of daysOff.keys()) {
      const from = addDays('2026-12-01', nth);
      const deputy = standIns[nth % standIns.length];
      if (!deputy) throw new Error('Nobody can stand in');
      await appointDeputy(trx, context, change, { manager, deputy, days: { from, until: addDays(from, 1) } });
    }
    for (const id of [feedback, openedFeedback]) {
      const text = { situation: 'On Monday', behaviour: 'Canary feedback', impact: 'They smiled' };
      const told = { ...text, nextStep: null, kind: 'strength' as const, givenAt: now, waitsUntil: null };
      await insertFeedback(trx, workspaceId, { id, giverId: mert, receiverId: ben, ...told });
    }
    await markFeedback(trx, workspaceId, openedFeedback, 'opened_at', now);
    await addNudge();
    const addUnmatched = async (name: string) =>
      (await upsertImportedPerson(trx, change, { name: `${name} Unmatched` })).personId;
    // Anna is never matched, and Paula is for the preview.
    for (const name of ['Anna', 'Paula']) await addUnmatched(name);
    unmatched.first = await addUnmatched('Carl');
    unmatched.second = await addUnmatched('Dora');
    unmatched.pick = await addUnmatched('Gina');
    unmatched.form = await addUnmatched('Emil');
    unmatched.marked = await addUnmatched('Fred');
    // Sold here before there was Slack.
    unmatched.gone = await addUnmatched('Jana');

    unmatched.matched = await addUnmatched('Hugo');
    await mergePeople(trx, change, { from: unmatched.matched, into: ben }, []);
    await setWithoutSlack(trx, workspaceId, await addUnmatched('Iris'), true);

    async function addNudge() {
      const trigger = 'no_feedback';
      const numbers = { since: '2026-08-31', from: 'reports', days: 84 };
      const candidate = {
        trigger,
        priority: 3,
        coolDownWeeks: 1,
        worseBy: 1,
        subjectId: ben,
        name: 'Ben Rep',
        severity: 1,
        numbers,
      };
      const about = { workspaceId, recipientId: mert, batch: '2026-W40' };
      const newId = () => context.newId();
      await keepDecisions(trx, about, [{ candidate, reason: 'told' }], { newId, at: now });
      const put = { recipientId: mert, trigger, subjectId: ben };
      await saveSnooze(trx, workspaceId, put, '2026-12-07', now);
    }
  });
  const month = { from: '2026-12-01', until: '2027-01-01' };
  const deputies = await deputiesBetween(db, workspaceId, { managerId: mert }, month);
  const nudge = db.selectFrom('nudge_decision').select('id').where('batch', '=', '2026-W40');
  const { fingerprint } = await understandTeams(db, workspaceId, TEXT, change.today);
  return {
    daysOff,
    deputies: deputies.map(({ id }) => id),
    feedback,
    openedFeedback,
    nudge: (await nudge.executeTakeFirstOrThrow()).id,
    unmatched,
    pastePreview: `${fingerprint} ${TEXT}`,
  };
}
