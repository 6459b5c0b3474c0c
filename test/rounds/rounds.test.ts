import { expect, it } from 'vitest';
import { myData } from '../../src/mydata/actions/my-data.ts';
import { eraseRows } from '../../src/mydata/store/erase-rows.ts';
import { createPseudonyms } from '../../src/pseudonym.ts';
import { declineRound, startRound } from '../../src/rounds/actions/agree.ts';
import { giveAnswers, startAnswer } from '../../src/rounds/actions/answer.ts';
import { callOffRound, withdrawRound } from '../../src/rounds/actions/call-off.ts';
import { closeRounds, nextClosing } from '../../src/rounds/actions/close.ts';
import { draftRound } from '../../src/rounds/actions/draft.ts';
import { keyOf, readRound } from '../../src/rounds/actions/load.ts';
import { offerRound } from '../../src/rounds/actions/offer.ts';
import type { Filled } from '../../src/rounds/rules/answers.ts';
import { STATEMENTS } from '../../src/rounds/rules/questions.ts';
import { openBox } from '../../src/rounds/sealed-box.ts';
import { boxOf } from '../../src/rounds/store/box.ts';
import { moveRounds } from '../../src/rounds/store/merge.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { together } from '../support/transactions-together.ts';

const says = (points: number, keep: string): Filled => ({
  points: Object.fromEntries(STATEMENTS.map((each) => [each, points])) as Filled['points'],
  texts: { keep, differently: '' },
});

/** The working day after Friday 4 December, 10:00 in Istanbul. */
const RESULT = new Date('2026-12-07T07:00:00Z');

onBothDatabases('a round', (open) => {
  /** Ben’s, which runs: Mert leads him, Ada, Can and Eda work beside him. Others can be asked for. */
  async function running() {
    const company = await createCompany(open);
    const { context, db, workspace } = company;
    const mert = await company.addPerson({ name: 'Mert' });
    const ben = await company.addPerson({ name: 'Ben', managerId: mert });
    const peers: string[] = [];
    for (const name of ['Ada', 'Can', 'Eda']) peers.push(await company.addPerson({ name, managerId: mert }));
    const accounts: string[] = [];
    for (const id of peers) accounts.push((await company.person(id)).slackUserId ?? '');
    const form = { peers: accounts, reports: [], endsOn: '2026-12-04' };
    const caller = await company.callerOf(ben);
    await offerRound(context, caller, { id: 'round', subjectId: ben, form });
    await startRound(context, caller, 'round');
    const answer = async (id: string, points: number, keep = '') =>
      giveAnswers(context, await company.callerOf(id), 'round', says(points, keep));
    const box = async () => {
      const sealed = await boxOf(db, workspace.id, 'round');
      return sealed === null ? null : openBox(sealed, keyOf(context, workspace.id, 'round'));
    };
    const close = async () => {
      context.clock.moveTo(RESULT);
      await closeRounds(context, RESULT);
      return (await readRound(context, caller, 'round')).round;
    };
    return { company, mert, ben, peers, form, answer, box, close, caller };
  }

  it('takes one answer of everybody, though two come at the same moment', async () => {
    const { peers, answer, box, company } = await running();
    const [ada = '', can = '', eda = ''] = peers;
    const outcomes = await together([() => answer(ada, 5), () => answer(ada, 1)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    // Of different people both count: neither writes over the other.
    const both = await together([() => answer(can, 4), () => answer(eda, 3)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect((await box())?.answers).toHaveLength(30);
    expect((await box())?.waiting).toHaveLength(2);
    const caller = await company.callerOf(ada);
    expect(await refusalOf(startAnswer(company.context, caller, 'round'))).toContain('in already');
  });

  it('takes no answer of who is not asked, nor once its time is over', async () => {
    const { company, mert, answer, peers } = await running();
    const other = await company.addPerson({ name: 'Other', managerId: mert });
    expect(await refusalOf(answer(other, 5))).toContain('no such round');
    company.context.clock.moveTo(RESULT);
    expect(await refusalOf(answer(peers[0] ?? '', 5))).toContain('is over');
  });

  it('is over at ten on the next working day, and closing it twice is as good as once', async () => {
    const { company, peers, answer, close } = await running();
    for (const id of peers) await answer(id, 4, 'keep it');
    expect(await nextClosing(company.context, company.context.clock.now())).toEqual(RESULT);
    await closeRounds(company.context, new Date(RESULT.getTime() - 1));
    expect(await company.db.selectFrom('round_box').select('round_id').execute()).toHaveLength(1);
    const { state, result } = await close();
    expect(state).toBe('closed');
    await closeRounds(company.context, new Date(RESULT.getTime() + 60_000));
    const again = await company.db
      .selectFrom('round')
      .select(['ended_at', 'result'])
      .executeTakeFirstOrThrow();
    expect(again).toEqual({ ended_at: RESULT.getTime(), result: JSON.stringify(result) });
    expect(await nextClosing(company.context, RESULT)).toBeNull();
  });

  it('its result is in its subject’s own data as it was shown, and in nobody else’s', async () => {
    const { company, peers, mert, ben, answer, close } = await running();
    for (const id of peers.slice(0, 2)) await answer(id, 1, 'kanarya');
    await answer(mert, 4, 'from Mert');
    await close();
    const own = JSON.stringify((await myData(company.context, await company.callerOf(ben))).records);
    expect(own).toContain('from Mert');
    // Two peers answered.
    expect(own).toContain('{"part":"peers","isShown":false}');
    expect(own).not.toContain('kanarya');
    for (const id of [mert, ...peers]) {
      const { records } = await myData(company.context, await company.callerOf(id));
      expect(JSON.stringify(records)).not.toMatch(/kanarya|isShown/);
    }
  });

  it('that was called off has nothing left, and another one can begin', async () => {
    const { company, peers, ben, form, answer, caller, box } = await running();
    await answer(peers[0] ?? '', 2, 'kanarya');
    await callOffRound(company.context, caller, 'round');
    expect(await box()).toBeNull();
    expect(await refusalOf(answer(peers[1] ?? '', 2))).toContain('called off');
    await offerRound(company.context, caller, { id: 'next', subjectId: ben, form });
    expect(
      await refusalOf(draftRound(company.context, await company.callerOf(peers[0] ?? ''), ben)),
    ).toContain('about yourself or about somebody you lead');
    await declineRound(company.context, caller, 'next');
    expect(await company.db.selectFrom('round_asked').selectAll().execute()).toEqual([]);
  });

  it('that waits for a yes is taken back by who leads them alone, and another is offered at once', async () => {
    const { company, peers, ben, mert, form, caller } = await running();
    await callOffRound(company.context, caller, 'round');
    const manager = await company.callerOf(mert);
    await offerRound(company.context, manager, { id: 'next', subjectId: ben, form });
    const peer = await company.callerOf(peers[0] ?? '');
    expect(await refusalOf(withdrawRound(company.context, peer, 'next'))).not.toBe('');
    await withdrawRound(company.context, manager, 'next');
    expect(await company.db.selectFrom('round_asked').selectAll().execute()).toEqual([]);
    const subject = await company.callerOf(ben);
    expect(await refusalOf(startRound(company.context, subject, 'next'))).toContain('over');
    expect(await refusalOf(withdrawRound(company.context, manager, 'next'))).toContain('over');
    const { round } = await offerRound(company.context, manager, { id: 'third', subjectId: ben, form });
    expect(round.state).toBe('offered');
  });

  it('cannot be opened with another key: no answer is taken, and at the end nothing is told', async () => {
    const { company, peers, answer, close } = await running();
    await answer(peers[0] ?? '', 2);
    Object.assign(company.context, { pseudonym: createPseudonyms('another token') });
    expect(await refusalOf(answer(peers[1] ?? '', 2))).toContain('my key is another one');
    expect(await close()).toMatchObject({ state: 'called_off', result: null });
  });

  it('a manager who no longer leads them reads nothing; nor does the new one, who was named to nobody', async () => {
    const { company, mert, ben, peers, answer, close } = await running();
    for (const id of peers) await answer(id, 4);
    const vera = await company.addPerson({ name: 'Vera' });
    await company.db
      .updateTable('reporting_line')
      .set({ manager_id: vera })
      .where('person_id', '=', ben)
      .execute();
    await close();
    for (const id of [mert, vera]) {
      expect(await refusalOf(readRound(company.context, await company.callerOf(id), 'round'))).toContain(
        'no such round',
      );
    }
    const told = await company.db
      .selectFrom('delivery')
      .select('target')
      .where('period', '=', 'round result')
      .execute();
    expect(told).toEqual([{ target: ben }]);
  });

  it('whoever was erased is asked no more; what they said stays, as nobody can find it', async () => {
    const { company, peers, answer, box, close } = await running();
    const [ada = ''] = peers;
    for (const id of peers) await answer(id, 4);
    await company.change((trx, { workspaceId }) => eraseRows(trx, workspaceId, [ada]));
    expect((await box())?.answers).toHaveLength(30);
    const { result } = await close();
    expect(result?.parts.find(({ part }) => part === 'peers')).toMatchObject({ isShown: true, answered: 3 });
  });

  it('whom it is about was erased: everything of it goes', async () => {
    const { company, ben, peers, answer } = await running();
    await answer(peers[0] ?? '', 4, 'kanarya');
    await company.change((trx, { workspaceId }) => eraseRows(trx, workspaceId, [ben]));
    for (const table of ['round', 'round_asked', 'round_box'] as const) {
      expect(await company.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });

  it('of two people who are one, whoever answered has, and is asked once', async () => {
    const { company, peers, answer, box } = await running();
    const [ada = '', can = ''] = peers;
    await answer(ada, 4);
    const merge = async (from: string, into: string) =>
      company.change((trx, change) => moveRounds(trx, change, { from, into }));
    const other = await company.addPerson({ name: 'Ada by another name' });
    await merge(ada, other);
    expect(await refusalOf(answer(other, 1))).toContain('in already');
    // Both were asked: one place goes, and what was said under it stays.
    await merge(other, can);
    const asked = await company.db.selectFrom('round_asked').select('person_id').execute();
    expect(asked.filter(({ person_id: id }) => id === can)).toHaveLength(1);
    await answer(can, 2);
    expect((await box())?.answers).toHaveLength(20);
  });

  it('about one of two who are one is about the other, who is not asked about themselves', async () => {
    const { company, ben, mert, peers, form } = await running();
    const [ada = ''] = peers;
    await company.change((trx, change) => moveRounds(trx, change, { from: ben, into: ada }));
    const asked = await company.db
      .selectFrom('round_asked')
      .select(['person_id', 'part', 'subject_id'])
      .execute();
    expect(asked.filter(({ person_id: id }) => id === ada).map(({ part }) => part)).toEqual(['self']);
    expect(new Set(asked.map(({ subject_id: id }) => id))).toEqual(new Set([ada]));
    // Whoever has one already keeps it; the other is called off.
    const eda = peers[2] ?? '';
    const caller = await company.callerOf(eda);
    const more = await company.addPerson({ name: 'More' });
    const account = (await company.person(more)).slackUserId ?? '';
    const [, two = ''] = form.peers;
    const three = (await company.person(ben)).slackUserId ?? '';
    await offerRound(company.context, caller, {
      ...{ id: 'edas', subjectId: eda },
      form: { ...form, peers: [account, two, three] },
    });
    await company.change((trx, change) => moveRounds(trx, change, { from: eda, into: ada }));
    const rounds = await company.db.selectFrom('round').select(['id', 'state']).orderBy('id').execute();
    expect(rounds).toEqual([
      { id: 'edas', state: 'called_off' },
      { id: 'round', state: 'running' },
    ]);
    // Their manager, too, may turn out to be them.
    await company.change((trx, change) => moveRounds(trx, change, { from: mert, into: ada }));
    expect(
      await company.db.selectFrom('round').select('manager_id').where('id', '=', 'round').execute(),
    ).toEqual([{ manager_id: null }]);
  });

  it('begins without who has left since it was suggested, unless too few are left', async () => {
    const { company, peers, ben, caller, form } = await running();
    await callOffRound(company.context, caller, 'round');
    await offerRound(company.context, caller, { id: 'next', subjectId: ben, form });
    await company.db
      .updateTable('person')
      .set({ is_active: 0 })
      .where('id', '=', peers[0] ?? '')
      .execute();
    expect(await refusalOf(startRound(company.context, caller, 'next'))).toContain('too few are');
    company.context.clock.moveTo(RESULT);
    await closeRounds(company.context, RESULT);
    const { state } = await company.db
      .selectFrom('round')
      .select('state')
      .where('id', '=', 'next')
      .executeTakeFirstOrThrow();
    expect(state).toBe('declined');
  });
});
