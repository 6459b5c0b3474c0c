import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptProposal } from '../../src/goals/actions/contract/accept.ts';
import { counterProposal, keepProposal } from '../../src/goals/actions/contract/answer.ts';
import { askAbout } from '../../src/goals/actions/contract/notes.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { isOpen } from '../../src/goals/rules/contract.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { company, goal, holding, suggested } from './contract-company.ts';

const number = fc.integer({ min: 1, max: 5 });
const step = fc.oneof(
  fc.record({ deed: fc.constantFrom('manager sets', 'rep sets', 'counter'), number }),
  fc.record({ deed: fc.constantFrom('accept', 'keep', 'ask'), number: fc.constant(0) }),
);

it('whatever two people do: one number counts, at most one waits, and the other of the two is asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const { acme, manager, rep } = await company(openSqlite);
      /** What counts, by the rules in words: what was set last, or a number agreed on since. */
      let counts: number | null = null;
      for (const { deed, number: given } of steps) {
        const open = (await suggested(acme)).find(({ state }) => isOpen(state));
        if (deed === 'manager sets' || deed === 'rep sets') {
          const by = await acme.callerOf(deed === 'rep sets' ? rep : manager);
          await setGoal(acme.context, by, goal(rep, { target: given }));
          counts = given;
        } else if (open) {
          const asked = await acme.callerOf(open.askedId);
          if (deed === 'accept') {
            await acceptProposal(acme.context, asked, open.id);
            counts = open.target;
          }
          if (deed === 'ask') await askAbout(acme.context, asked, open.id, 'Why so?');
          if (deed === 'keep' && open.answersId)
            await keepProposal(acme.context, asked, open.id, 'As before.');
          if (deed === 'counter' && given !== open.target) {
            await counterProposal(acme.context, asked, open.id, { target: given, reason: 'Rather that.' });
          }
        }
        const waiting = (await suggested(acme)).filter(({ state }) => isOpen(state));
        expect(waiting.length).toBeLessThanOrEqual(1);
        for (const { askedId, proposerId } of waiting) {
          expect([askedId, proposerId].toSorted()).toEqual([manager, rep].toSorted());
        }
        expect(await holding(acme, rep)).toEqual(counts === null ? [] : [counts]);
      }
    }),
    { numRuns: 40 },
  );
});
