import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/kernel/date.ts';
import { periodContaining } from '../../../src/kernel/period.ts';
import { localDateOf, localTimeOf } from '../../../src/kernel/zoned.ts';
import { savePreferences } from '../../../src/nudges/actions/preferences.ts';
import { onSqlite } from '../../support/databases.ts';
import { ids } from './control-ids.ts';
import { ownCompany, scripted } from './own-company.ts';

const MONDAY = '2026-11-23';
const DAYS = 21;

/** What happens on a day: what is so, who goes on leave, what its reader says to the message. */
const aDay = fc.record({
  severities: fc.array(fc.constantFrom(0, 0.1, 0.3, 0.6, 0.9), { minLength: 4, maxLength: 4 }),
  isOff: fc.boolean(),
  says: fc.constantFrom('', '', '', '2h', 'tomorrow', 'week', 'less', 'pause'),
  /** Hours after 09:15 at which Slack lets messages through. */
  disturbedFor: fc.constantFrom(0, 0, 0, 3, 30),
});

onSqlite('whatever three weeks bring', (open) => {
  it('nobody gets more than their number, outside their hours, on leave, or the same within its cool-down', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aDay, { minLength: DAYS, maxLength: DAYS }),
        fc.integer({ min: 1, max: 4 }),
        async (days, weekly) => {
          const { trigger, put } = scripted('a', { worseBy: 0.25 });
          const company = await ownCompany(open, [trigger]);
          const { ada, context } = company;
          const caller = await company.callerOf(ada);
          await savePreferences(context, caller, { weekly, pausedUntil: null });
          const got: { at: Date; isAsked: boolean }[] = [];
          const off = new Set<string>();
          const paused: [from: string, until: string][] = [];

          const sendAt = async (at: Date) => {
            context.clock.moveTo(at);
            for (const came of await company.send()) {
              if ('text' in came) got.push({ at, isAsked: came.text.startsWith('You asked me') });
            }
          };

          for (const [index, day] of days.entries()) {
            const date = addDays(MONDAY, index);
            if (day.isOff && index % 4 === 0) {
              await company.off(ada, date, addDays(date, 2));
              off.add(date).add(addDays(date, 1));
            }
            for (const [nth, severity] of day.severities.entries()) put(ada, `about${nth}`, severity);
            const nine = company.nine(date);
            if (day.disturbedFor > 0) {
              const until = new Date(nine.getTime() + day.disturbedFor * 3_600_000);
              context.slack.doNotDisturb.set('U0000002', until);
            } else context.slack.doNotDisturb.delete('U0000002');
            await company.plan(nine);
            for (const hours of [0, 1, 2, 3, 4, 5, 8, 12]) {
              await sendAt(new Date(nine.getTime() + hours * 3_600_000));
              if (hours === 0) await answer(date, day.says);
            }
          }

          async function answer(date: string, says: string) {
            const said = await company.db
              .selectFrom('personal_nudge')
              .select('id')
              .where('day', '=', date)
              .where('outcome', '=', 'sent')
              .executeTakeFirst();
            if (!said || says === '') return;
            if (says === 'pause') {
              const until = addDays(date, 3);
              await savePreferences(context, caller, { weekly, pausedUntil: until });
              paused.push([date, until]);
            } else if (says === 'less') await company.press(ada, ids.less, said.id);
            else await company.press(ada, ids.putOff, `${says} ${said.id}`);
          }

          const ofWeek = Map.groupBy(
            got.filter(({ isAsked }) => !isAsked),
            ({ at }) => periodContaining('week', localDateOf(at, 'Europe/Istanbul')).key,
          );
          for (const messages of ofWeek.values()) expect(messages.length).toBeLessThanOrEqual(weekly);
          for (const { at } of got) {
            const date = localDateOf(at, 'Europe/Istanbul');
            const time = localTimeOf(at, 'Europe/Istanbul');
            expect(time >= '08:30' && time < '17:30').toBe(true);
            expect([0, 6]).not.toContain(new Date(`${date}T12:00:00Z`).getUTCDay());
            expect(off.has(date)).toBe(false);
            expect(paused.filter(([from, until]) => from < date && date < until)).toEqual([]);
          }
          const rows = await company.db.selectFrom('personal_nudge').selectAll().execute();
          expect(rows.every(({ reason }) => reason !== '')).toBe(true);
          const byDay = Map.groupBy(
            rows.filter(({ outcome }) => outcome === 'sent'),
            ({ day }) => day,
          );
          for (const items of byDay.values()) expect(items.length).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: 12 },
    );
  });
});
