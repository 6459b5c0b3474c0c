import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { eraseRows } from '../../src/mydata/store/erase-rows.ts';
import { appointDeputy } from '../../src/people/actions/time-off/appoint-deputy.ts';
import { importTimeOff, setManager } from '../../src/people/index.ts';
import { shareEarlier } from '../../src/skills/actions/share.ts';
import { skillHistory } from '../../src/skills/actions/skill-history.ts';
import { waitingForMe } from '../../src/skills/actions/waiting.ts';
import { skills } from '../../src/skills/capability.ts';
import { currentSkills, fadedMean, rateSkill, skillGaps, takeBackRatings } from '../../src/skills/index.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { everyRow } from '../support/every-row.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { skillCompany } from './skill-company.ts';

const PAIR_ONLY =
  'How skills are rated is between a person and who leads them directly. Nobody else reads it.';

onBothDatabases('rating a skill', (open) => {
  it('is read by the other of the two once both said theirs', async () => {
    const { ada, mert, rate, discovery, card, as, acme, onDay } = await skillCompany(open);
    onDay(0);
    expect(await rate(mert, ada, { discovery: 2, closing: 4 })).toMatchObject({
      count: 2,
      isOpen: false,
      openOn: '2026-11-30',
    });
    expect((await discovery(mert, ada))?.manager).toMatchObject({ n: 1, sum: 180 });
    expect((await discovery(ada, ada))?.manager).toBeNull();
    expect(await card(ada, ada)).toMatchObject({
      hiddenFromMe: { skillKeys: ['discovery', 'closing'], until: '2026-11-30' },
      hiddenFromOther: null,
    });
    const [waits] = await waitingForMe(acme.context, await as(ada));
    expect(waits).toMatchObject({ side: 'self', personId: ada, name: 'Mert Manager' });
    expect(await waitingForMe(acme.context, await as(mert))).toEqual([]);

    onDay(1);
    expect(await rate(ada, ada, { discovery: 4 }, { evidence: '' })).toMatchObject({ isOpen: true });
    for (const reader of [ada, mert]) {
      expect(await discovery(reader, ada)).toMatchObject({
        self: { n: 1, sum: 360 },
        manager: { n: 1, sum: 180 },
        apart: 'self',
        isKnown: false,
      });
    }
    // Of closing only one has spoken.
    expect((await card(ada, ada)).hiddenFromMe).toEqual({ skillKeys: ['closing'], until: '2026-11-30' });
    onDay(7);
    expect((await card(ada, ada)).hiddenFromMe).toBeNull();
    expect((await card(ada, ada)).skills[5]?.manager).toMatchObject({ n: 1 });
  });

  it('twice on a day leaves the last word, on another day both', async () => {
    const { ada, mert, rate, discovery, onDay } = await skillCompany(open);
    await rate(mert, ada, { discovery: 1 });
    await rate(mert, ada, { discovery: 5 });
    expect((await discovery(mert, ada))?.manager).toMatchObject({ n: 1, sum: 450 });
    onDay(1);
    await rate(mert, ada, { discovery: 3 });
    expect(await discovery(mert, ada)).toMatchObject({ manager: { n: 2, sum: 720 }, isKnown: true });
  });

  it('comes from call reviews and role-plays, too, which can be changed and taken back', async () => {
    const { acme, ada, mert, discovery } = await skillCompany(open);
    const given = {
      ...{ personId: ada, raterId: mert, skillKey: 'discovery', rubricVersion: 0, evidence: '' },
      on: acme.today(),
      source: { kind: 'call_review', id: 'call-1' } as const,
    };
    await acme.change((trx, change) => rateSkill(trx, change, { ...given, points: 2 }));
    await acme.change((trx, change) => rateSkill(trx, change, { ...given, points: 4, on: '2026-11-20' }));
    await acme.change((trx, change) =>
      rateSkill(trx, change, { ...given, points: 1, source: { kind: 'role_play', id: 'play-1' } }),
    );
    expect((await discovery(ada, ada))?.others).toMatchObject({ n: 2, sum: 450, weight: 180 });
    const source = { kind: 'call_review', id: 'call-1' } as const;
    expect(await acme.change((trx, change) => takeBackRatings(trx, change, source))).toBe(1);
    expect(await acme.change((trx, change) => takeBackRatings(trx, change, source))).toBe(0);
    expect((await discovery(ada, ada))?.others).toMatchObject({ n: 1, sum: 90 });
    const wrong = { ...given, skillKey: 'juggling', points: 3 as const };
    await expect(acme.change((trx, change) => rateSkill(trx, change, wrong))).rejects.toThrow(RangeError);
  });

  it('belongs to a new manager from their own time on, and before it when the person shares it', async () => {
    const { acme, ada, mert, oya, rate, card, discovery, as, onDay } = await skillCompany(open);
    onDay(0);
    await rate(mert, ada, { discovery: 2 });
    await rate(ada, ada, { discovery: 3 });
    onDay(10);
    await acme.change((trx, change) => setManager(trx, change, { personId: ada, managerId: oya }));
    expect(await refusalOf(card(mert, ada))).toBe(PAIR_ONLY);
    expect(await discovery(oya, ada)).toMatchObject({ self: null, manager: null });
    expect((await card(oya, ada)).since).toBe('2026-12-03');
    expect((await card(ada, ada)).share).toBe('private');
    expect(await refusalOf(share(mert, true))).toContain('no longer lead you');
    await share(oya, true);
    expect(await discovery(oya, ada)).toMatchObject({ self: { n: 1 }, manager: { n: 1 } });
    expect(await card(ada, ada)).toMatchObject({ share: 'shared' });
    await share(oya, false);
    await share(oya, false);
    expect(await discovery(oya, ada)).toMatchObject({ self: null, manager: null });
    const told = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'skill.%share%')
      .execute();
    expect(told.map(({ action }) => action).sort()).toEqual(['skill.shared', 'skill.unshared']);

    async function share(managerId: string, isOn: boolean) {
      return shareEarlier(acme.context, await as(ada), { managerId, share: isOn });
    }
  });

  it('goes with the person when two turn out to be one', async () => {
    const { acme, ada, can, mert, rate, discovery, as } = await skillCompany(open);
    await rate(mert, ada, { discovery: 2 });
    await rate(can, can, { discovery: 4 });
    await shareEarlier(acme.context, await as(can), { managerId: mert, share: true });
    await acme.change(async (trx, change) => {
      await skills.onMerge?.(trx, change, { from: can, into: ada });
      await skills.onMerge?.(trx, change, { from: can, into: ada });
    });
    expect(await discovery(ada, ada)).toMatchObject({ self: { n: 1, sum: 360 } });
    expect(await discovery(mert, ada)).toMatchObject({ manager: { n: 1, sum: 180 } });
    const shares = await acme.db.selectFrom('skill_share').select(['person_id', 'manager_id']).execute();
    expect(shares).toEqual([{ person_id: ada, manager_id: mert }]);
  });

  it('is gone when the person is erased, and stays where they rated somebody else', async () => {
    const { acme, ada, mert, rate } = await skillCompany(open);
    await rate(mert, ada, { discovery: 2 }, { evidence: 'Said of Ada' });
    await rate(ada, ada, { discovery: 3 }, { evidence: 'Said by Ada' });
    await inTransaction(acme.db, (trx) => eraseRows(trx, acme.workspace.id, [mert]));
    expect(await everyRow(acme.db)).toContain('Said of Ada');
    await inTransaction(acme.db, (trx) => eraseRows(trx, acme.workspace.id, [ada]));
    expect(await everyRow(acme.db)).not.toMatch(/Said (of|by) Ada/);
  });
});

onSqlite('what is known of skills', (open) => {
  it('is between the two: no admin, nobody higher, no deputy, no teammate', async () => {
    const { acme, ada, can, mert, bora, nora, oya, rate, card, as } = await skillCompany(open);
    await rate(mert, ada, { discovery: 2 });
    // Oya stands in for Mert this week.
    const [manager, deputy] = [await acme.person(mert), await acme.person(oya)];
    const days = { from: '2026-11-23', until: '2026-11-28' };
    await acme.change(async (trx, change) => {
      await importTimeOff(trx, change, manager, days);
      await appointDeputy(trx, acme.context, change, { manager, deputy, days });
    });
    const before = await everyRow(acme.db);
    const history = async (by: string) =>
      skillHistory(acme.context, await as(by), { personId: ada, skillKey: 'discovery' });
    for (const stranger of [can, bora, nora, oya]) {
      expect(await refusalOf(card(stranger, ada))).toBe(PAIR_ONLY);
      expect(await refusalOf(history(stranger))).toBe(PAIR_ONLY);
      expect(await refusalOf(rate(stranger, ada, { discovery: 5 }))).toBe(PAIR_ONLY);
    }
    expect(await everyRow(acme.db)).toBe(before);
  });

  it('needs what was seen from a manager, and at least one number from everybody', async () => {
    const { acme, ada, mert, rate } = await skillCompany(open);
    const before = await everyRow(acme.db);
    expect(await refusalOf(rate(mert, ada, { discovery: 2 }, { evidence: '' }))).toContain(
      'What did you see?',
    );
    expect(await refusalOf(rate(mert, ada, {}))).toContain('at least one skill');
    expect(await refusalOf(rate(ada, ada, { discovery: 2 }, { version: 7 }))).toContain('changed meanwhile');
    const long = { evidence: 'x'.repeat(1001) };
    expect(await refusalOf(rate(ada, ada, { discovery: 2 }, long))).toContain('1000 characters');
    expect(await everyRow(acme.db)).toBe(before);
  });

  it('is kept out of the audit: that it happened, and nothing of what was said', async () => {
    const { acme, ada, mert, rate } = await skillCompany(open);
    await rate(mert, ada, { discovery: 2 }, { evidence: 'A secret word' });
    const audit = await acme.db
      .selectFrom('audit')
      .select('detail')
      .where('action', '=', 'skill.rated')
      .execute();
    expect(audit.map(({ detail }) => JSON.parse(detail))).toEqual([
      { source: 'manager', skill: 'discovery', version: 0 },
    ]);
    const planned = await acme.db.selectFrom('delivery').select(['params', 'period']).execute();
    expect(JSON.stringify(planned)).not.toContain('secret');
  });

  it('tells others of the pair what is open to both, and where a gap is', async () => {
    const { acme, ada, mert, rate, onDay } = await skillCompany(open);
    onDay(0);
    await rate(mert, ada, { discovery: 2, closing: 3 });
    const known = (today: string, since?: string) =>
      currentSkills(acme.db, acme.workspace.id, ada, today, since === undefined ? {} : { since });
    expect((await known('2026-11-29')).skills[0]?.level).toBeNull();
    expect((await known('2026-11-30')).skills[0]?.level).toMatchObject({ n: 1 });
    onDay(8);
    await rate(mert, ada, { discovery: 2, closing: 3 });
    onDay(15);
    const gaps = await skillGaps(acme.db, acme.workspace.id, ada, '2026-12-08');
    expect(gaps.map(({ skill, gap }) => [skill.key, gap])).toEqual([['discovery', 'low']]);
    expect(await skillGaps(acme.db, acme.workspace.id, ada, '2026-12-08', { since: '2026-12-01' })).toEqual(
      [],
    );
    expect((await known('2026-12-08')).overall).toMatchObject({ known: 2, of: 6 });
    expect(fadedMean([], '2026-12-08')).toBeNull();
  });
});
