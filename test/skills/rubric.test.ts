import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { setSalesRole } from '../../src/people/index.ts';
import { newSkill, rubricSheet, setExpectation, setRubric } from '../../src/skills/actions/rubric.ts';
import { skillHistory } from '../../src/skills/actions/skill-history.ts';
import { rubricAt } from '../../src/skills/index.ts';
import { historyView } from '../../src/skills/messages/history.ts';
import { rubricMessage } from '../../src/skills/messages/rubric.ts';
import { LONGEST_ANCHOR, LONGEST_NAME } from '../../src/skills/messages/rubric-forms.ts';
import type { RubricSkill } from '../../src/skills/rubric.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { everyRow } from '../support/every-row.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { skillCompany } from './skill-company.ts';

const reworded = (name: string, weight: number): RubricSkill => ({
  key: 'discovery',
  weight,
  text: { name, anchors: { low: 'Talks first', middle: 'Asks some', high: 'Asks until it is clear' } },
});
const closing: RubricSkill = { key: 'closing', weight: 40, text: null };

onBothDatabases('what skills are rated by', (open) => {
  it('is ours until an admin says otherwise, from that day on', async () => {
    const { acme, nora, as, onDay } = await skillCompany(open);
    const { db, workspace } = acme;
    expect((await rubricAt(db, workspace.id, '2026-11-23')).version).toBe(0);
    onDay(1);
    const skills = [reworded('Asking', 60), closing];
    const saved = await setRubric(acme.context, await as(nora), { version: 0, skills });
    expect(saved).toMatchObject({ isNew: true, rubric: { version: 1, validFrom: '2026-11-24' } });
    expect((await rubricAt(db, workspace.id, '2026-11-23')).version).toBe(0);
    expect((await rubricAt(db, workspace.id, '2026-11-24')).skills).toEqual(skills);
    const same = await setRubric(acme.context, await as(nora), { version: 1, skills });
    expect(same).toMatchObject({ isNew: false, rubric: { version: 1 } });
  });

  it('changes nothing of what was said before: it is read by the words of then', async () => {
    const { acme, ada, mert, nora, as, rate, onDay } = await skillCompany(open);
    onDay(0);
    await rate(mert, ada, { discovery: 1, product: 5 });
    onDay(1);
    const skills = [reworded('Asking', 60), closing];
    await setRubric(acme.context, await as(nora), { version: 0, skills });
    await rate(mert, ada, { discovery: 5 }, { version: 1 });
    const read = async (skillKey: string) =>
      plainText(
        historyView(
          await skillHistory(acme.context, await as(mert), { personId: ada, skillKey }),
          translate('en'),
        ),
      );
    const text = await read('discovery');
    expect(text).toMatch(/5.*Asks until it is clear/s);
    expect(text).toContain('Starts to pitch before asking.');
    expect(text).toContain('by the words of then');
    // A skill that ended keeps its history.
    expect(await read('product')).toContain('Shows only what this customer needs');
    expect(await refusalOf(rate(mert, ada, { product: 3 }, { version: 0 }))).toContain('changed meanwhile');
  });

  it('is an admin’s to change, one at a time, and weighs 100 in all', async () => {
    const { acme, ada, mert, nora, as } = await skillCompany(open);
    const before = await everyRow(acme.db);
    const set = async (by: string, skills: readonly RubricSkill[], version = 0) =>
      setRubric(acme.context, await as(by), { version, skills });
    for (const other of [ada, mert]) {
      expect(await refusalOf(set(other, [{ ...closing, weight: 100 }]))).toContain('Only Pacesetter admins');
    }
    expect(await refusalOf(set(nora, [closing]))).toContain('40 in all');
    expect(await refusalOf(set(nora, []))).toContain('At least one skill');
    expect(await refusalOf(set(nora, [{ ...closing, weight: 100 }], 3))).toContain('changed meanwhile');
    expect(await everyRow(acme.db)).toBe(before);
  });

  it('has what is expected of each role, which everybody reads', async () => {
    const { acme, ada, mert, nora, as, rate, discovery, onDay } = await skillCompany(open);
    await acme.change((trx, change) =>
      setSalesRole(trx, change, { personId: ada, name: 'Account Executive' }),
    );
    const roleKey = 'account executive';
    const expectOf = async (by: string, points: Record<string, number>) =>
      setExpectation(acme.context, await as(by), { roleKey, points });
    expect(await refusalOf(expectOf(mert, { discovery: 4 }))).toContain('Only Pacesetter admins');
    expect(await expectOf(nora, { discovery: 4 })).toEqual({ role: 'Account Executive' });
    await expectOf(nora, { discovery: 4 });
    expect(await acme.db.selectFrom('skill_expectation').select('version').execute()).toHaveLength(1);
    onDay(0);
    await rate(mert, ada, { discovery: 3 });
    onDay(1);
    await rate(mert, ada, { discovery: 3 });
    expect(await discovery(mert, ada)).toMatchObject({ expected: 4, gap: 'below_expected' });
    await expectOf(nora, {});
    expect(await discovery(mert, ada)).toMatchObject({ expected: null, gap: null });
    const sheet = await rubricSheet(acme.context, await as(ada));
    expect(sheet).toMatchObject({ maySet: false, roles: [{ roleKey, points: {} }] });
  });

  it('fits Slack with ten skills of the longest words, in both languages', async () => {
    const { acme, nora, as } = await skillCompany(open);
    const long = '&'.repeat(LONGEST_ANCHOR);
    const anchors = { low: long, middle: long, high: long };
    const skills = Array.from({ length: 10 }, (_each, place) =>
      newSkill(acme.context, { name: `${place} ${'&'.repeat(LONGEST_NAME - 2)}`, anchors }, 10),
    );
    await setRubric(acme.context, await as(nora), { version: 0, skills });
    const sheet = await rubricSheet(acme.context, await as(nora));
    for (const locale of ['en', 'tr'] as const) assertSlackLimits(rubricMessage(sheet, translate(locale)));
  });
});
