import { expect, it } from 'vitest';
import { onSqlite } from '../../support/databases.ts';
import { plainText, valueUnder } from '../../support/plain-text.ts';
import { weekCompany } from './week-company.ts';

const IDS: Record<string, string> = {
  'Snooze a week': 'nudges.snooze.v1',
  'Why this?': 'nudges.why.v1',
  'Less of this': 'nudges.own_less.v1',
  Settle: 'nudges.week_owed.v1',
  All: 'nudges.week_all.v1',
};

onSqlite('what is pressed in a manager’s week', (open) => {
  async function said() {
    const company = await weekCompany(open);
    await company.fullWeek();
    const [came] = await company.morning('2026-11-23');
    if (!came || !('message' in came)) throw new Error('No week came');
    const { manager } = company;
    /** Presses what is labelled so, and says what stands there then. */
    const pressed = async (label: string) => {
      const { blocks } = came.message;
      return company.press(manager, IDS[label] ?? '', valueUnder(blocks, label));
    };
    const replacedBy = async (label: string) => {
      const answer = await pressed(label);
      return answer?.kind === 'replace' ? answer.message.text : (answer?.kind ?? '');
    };
    return { ...company, pressed, replacedBy };
  }

  it('puts a person off for a week, and leaves the rest of the message', async () => {
    const { replacedBy } = await said();
    const text = await replacedBy('Snooze a week');
    expect(text).toContain('*Ada Rep*: not before 7 Dec 2026.');
    expect(text).toContain('• a prize since 2026-11-12');
    expect(text).toContain('own at 40');
  });

  it('says why a person was named', async () => {
    const { pressed } = await said();
    const answer = await pressed('Why this?');
    expect(answer?.kind === 'open' ? plainText(answer.view) : '').toContain(
      'Goal: Demos 18 this month; 4 so far',
    );
  });

  it('halves a kind of one’s own, and leaves the rest of the message', async () => {
    const { replacedBy } = await said();
    const text = await replacedBy('Less of this');
    expect(text).toContain('*From now on half as often: tests.*');
    expect(text).toContain('Ada Rep');
    expect(text).toContain('a prize');
  });

  it('settles what is owed by the button that does, which then leaves the message', async () => {
    const { replacedBy } = await said();
    const text = await replacedBy('Settle');
    expect(text).toContain('Ada Rep');
    expect(text).not.toContain('a prize');
    // What was settled elsewhere meanwhile only leaves the message.
    expect(await replacedBy('Settle')).toContain('Ada Rep');
  });

  it('shows all of it as it is now behind All, with what was no longer said', async () => {
    const company = await said();
    company.owe('a book', '2026-11-20');
    const answer = await company.pressed('All');
    const text = answer?.kind === 'open' ? plainText(answer.view) : '';
    for (const part of ['Who needs you', 'Ada Rep', 'a prize', 'a book', 'own at 40'])
      expect(text).toContain(part);
  });

  it('is nobody else’s to answer', async () => {
    const { press, can, db } = await said();
    const { id } = await db.selectFrom('nudge_decision').select('id').executeTakeFirstOrThrow();
    await expect(press(can, 'nudges.snooze.v1', `${id} week`)).rejects.toThrow();
    const answer = await press(can, 'nudges.week_all.v1', '');
    expect(answer?.kind === 'open' ? plainText(answer.view) : '').not.toContain('Ada Rep');
  });
});
