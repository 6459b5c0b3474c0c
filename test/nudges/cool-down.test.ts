import { expect, it } from 'vitest';
import { addDays } from '../../src/kernel/date.ts';
import { batchOf } from '../../src/nudges/actions/batch.ts';
import { decide } from '../../src/nudges/actions/decide.ts';
import { isoWeek } from '../../src/nudges/rules/iso-week.ts';
import { keepDecisions } from '../../src/nudges/store/decisions.ts';
import { personById } from '../../src/people/index.ts';
import type { NudgeTrigger } from '../../src/reminder.ts';
import { onBothDatabases } from '../support/databases.ts';
import { salesCompany } from './sales-company.ts';

/** Holds for everybody, always. */
const always: NudgeTrigger = {
  key: 'always',
  priority: 1,
  worseBy: 0,
  coolDownWeeks: 4,
  find: async (_context, { people }) =>
    people.map(({ person }) => ({ subjectId: person.id, severity: 1, numbers: {} })),
  words: () => ({ why: '', nextStep: '', numbers: [], rule: '' }),
};

onBothDatabases('a reason that rests for four weeks', (open) => {
  it('is said of the same person every fourth Monday', async () => {
    const { context, workspace, manager: managerId, change } = await salesCompany(open);
    const manager = await personById(context.db, workspace.id, managerId, '2026-11-23');
    if (!manager) throw new Error('Nobody');
    const said: string[] = [];
    for (let weeks = 0; weeks < 6; weeks += 1) {
      const day = addDays('2026-11-23', 7 * weeks);
      const now = new Date(`${day}T06:15:00Z`);
      const occasion = { week: isoWeek(day), manager, recipient: manager, day, dueAt: now, expiresAt: now };
      const choices = await decide(context, [always], occasion, now);
      const about = { workspaceId: workspace.id, recipientId: managerId, batch: batchOf(occasion) };
      await change((trx) => keepDecisions(trx, about, choices, { newId: context.newId, at: now }));
      said.push([...new Set(choices.map(({ reason }) => reason))].join(' '));
    }
    // Severity does not matter: it is as bad as "clearly worse" each week.
    expect(said).toEqual(['told', 'said_lately', 'said_lately', 'said_lately', 'told', 'said_lately']);
  });
});
