import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { insertFeedback } from '../../src/feedback/store.ts';
import { translate } from '../../src/locales/index.ts';
import { importTimeOff, setManager } from '../../src/people/index.ts';
import { updatePerson } from '../../src/people/store/person-writes.ts';
import { cycleProgress, cyclesOf, endCycle } from '../../src/reviews/actions/cycles.ts';
import { EVERYBODY, previewCycle, startDraft } from '../../src/reviews/actions/draft-cycle.ts';
import { reviewFacts } from '../../src/reviews/actions/facts.ts';
import { findDue } from '../../src/reviews/actions/find-due.ts';
import { readReview } from '../../src/reviews/actions/load-review.ts';
import { choosePeers, declinePeer } from '../../src/reviews/actions/peers.ts';
import { acknowledge, addNote, showReview } from '../../src/reviews/actions/talk.ts';
import { tendReviews } from '../../src/reviews/actions/tend.ts';
import { openPart, readPart, savePart } from '../../src/reviews/actions/write-part.ts';
import { reviewAgenda } from '../../src/reviews/agenda.ts';
import { owedByReviews } from '../../src/reviews/owed.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { together } from '../support/transactions-together.ts';
import { reviewCompany, saying } from './review-company.ts';

const t = translate('en');
/** What somebody is refused with; '' when they are not. */
async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    if (error instanceof UserError) return error.sentence(t);
    throw error;
  }
}

onSqlite('a cycle of reviews', (open) => {
  it('is of one’s own reports, or, for admins, of teams and everybody', async () => {
    const { acme, as, draft, east, nora, bora, mert, oya, ada, can } = await reviewCompany(open);
    const namesOf = async (who: string, whom: readonly string[]) => {
      const preview = await previewCycle(acme.context, await as(who), draft({ whom }));
      return preview.reviews.map(({ person, manager }) => `${person.name} ${manager.id === mert}`);
    };
    expect(await namesOf(mert, [])).toEqual(['Ada Rep true', 'Can Rep true']);
    expect(await namesOf(bora, [])).toEqual(['Mert Manager false']);
    expect(await namesOf(nora, [east])).toEqual(['Ada Rep true', 'Can Rep true']);
    expect(await namesOf(nora, [EVERYBODY])).toEqual(['Ada Rep true', 'Can Rep true', 'Mert Manager false']);
    expect(await refusal(namesOf(mert, [EVERYBODY]))).toBe(t.reviews.onlyOwnReports);
    for (const who of [oya, ada, can])
      expect(await refusal(startDraft(acme.context, await as(who)))).toBe(t.reviews.onlyStarters);
    const started = await startDraft(acme.context, await as(mert));
    // Ten and fifteen working days after Monday 23 November.
    expect([started.selfDue, started.managerDue]).toEqual(['2026-12-07', '2026-12-14']);
    expect(started.teams).toBeNull();
  });

  it('leaves out whoever came too late, is away the whole time, or has one of these days', async () => {
    const { acme, as, draft, start, mert, ada } = await reviewCompany(open);
    const late = { name: 'Tom New', managerId: mert, startedOn: '2026-11-23' };
    await acme.addPerson(late);
    const off = { from: '2026-11-23', until: '2026-12-08' };
    const person = await acme.person(ada);
    await acme.change((trx, change) => importTimeOff(trx, change, person, off));
    const preview = async (more = {}) => {
      const { reviews, leftOut } = await previewCycle(acme.context, await as(mert), draft(more));
      return [reviews.map(({ person }) => person.name), leftOut.map(({ person, why }) => [person.name, why])];
    };
    expect(await preview()).toEqual([['Can Rep', 'Tom New'], [['Ada Rep', 'away']]]);
    expect(await preview({ period: 'last_quarter' })).toEqual([
      ['Can Rep'],
      [
        ['Ada Rep', 'away'],
        ['Tom New', 'too_late'],
      ],
    ]);
    await start();
    expect(await refusal(start())).toBe(t.reviews.nobodyIn);
  });

  it('shows who started it, and admins, how far each is; whoever started it calls it off, and words stay', async () => {
    const { acme, as, start, reviewOf, write, nora, bora, mert, ada, can } = await reviewCompany(open);
    const { draft } = await start();
    const one = await reviewOf(ada);
    await write(ada, one.part('self').id, 'Canary', false);
    await write(mert, one.part('manager').id, 'Canary');
    for (const who of [mert, nora]) {
      const { reviews } = await cycleProgress(acme.context, await as(who), draft.id);
      expect(reviews.map(({ stage, written }) => [stage, written.self, written.manager])).toEqual([
        ['written', false, true],
        ['not_begun', false, false],
      ]);
    }
    for (const who of [bora, ada])
      expect(await refusal(cycleProgress(acme.context, await as(who), draft.id))).toBe(
        t.reviews.unknownCycle,
      );
    expect(await cyclesOf(acme.context, await as(ada))).toEqual([]);

    const two = await reviewOf(can);
    await write(can, two.part('self').id, 'Said');
    await write(mert, two.part('manager').id, 'Said');
    expect(await refusal(endCycle(acme.context, await as(nora), draft.id))).toBe(t.reviews.onlyStarterEnds);
    await endCycle(acme.context, await as(mert), draft.id);
    expect((await reviewOf(ada)).review.state).toBe('ended');
    // What was shared goes on between the two.
    expect((await reviewOf(can)).review.state).toBe('shared');
    const view = await readReview(acme.context, await as(ada), one.review.id);
    expect([view.shared, view.own?.words.well]).toEqual([[], 'Canary']);
    expect(await refusal(write(ada, one.part('self').id, 'More'))).toBe(t.reviews.locked.ended);
    expect(await refusal(endCycle(acme.context, await as(mert), draft.id))).toBe(t.reviews.endedAlready);
  });

  it('goes with who leads the person: an empty page moves, a draft stays with its writer, what is finished stays', async () => {
    const { acme, as, start, reviewOf, write, bora, oya, mert, ada, can } = await reviewCompany(open);
    await start();
    const [one, two] = [await reviewOf(ada), await reviewOf(can)];
    await write(mert, one.part('manager').id, 'Canary draft', false);
    await write(mert, two.part('manager').id, 'Canary final');
    const lead = (managerId: string, personId: string) =>
      acme.change((trx, change) => setManager(trx, change, { personId, managerId }));
    for (const personId of [ada, can]) await lead(oya, personId);
    for (const _ of [1, 2]) await tendReviews(acme.context, acme.context.clock.now());
    const moved = await reviewOf(ada);
    expect(moved.review.manager_id).toBe(oya);
    expect(moved.part('manager', mert).state).toBe('left');
    expect(moved.part('manager', oya).state).toBe('open');
    expect((await readPart(acme.context, await as(mert), one.part('manager').id)).words.well).toBe(
      'Canary draft',
    );
    expect(await refusal(openPart(acme.context, await as(mert), one.part('manager').id))).toBe(
      t.reviews.locked.left,
    );
    // Mert leads Can no more and finished before: he may change it, without seeing Can's numbers.
    expect((await reviewOf(can)).review.manager_id).toBe(mert);
    expect((await openPart(acme.context, await as(mert), two.part('manager').id)).facts).toBeNull();
    // Back again, his draft is his to finish; whoever led in between wrote nothing.
    await lead(mert, ada);
    await tendReviews(acme.context, acme.context.clock.now());
    const back = await reviewOf(ada);
    expect(back.parts.filter(({ kind }) => kind === 'manager')).toMatchObject([
      { authorId: mert, state: 'draft' },
    ]);
    expect(await refusal(readReview(acme.context, await as(oya), back.review.id))).toBe(t.reviews.unknown);
    expect(await refusal(readReview(acme.context, await as(bora), back.review.id))).toBe(t.reviews.unknown);
  });

  it('ends for whoever leaves; what was shared stays to be read', async () => {
    const { acme, as, start, reviewOf, write, mert, ada, can } = await reviewCompany(open);
    await start();
    const two = await reviewOf(can);
    await write(can, two.part('self').id, 'Said');
    await write(mert, two.part('manager').id, 'Said');
    await acme.change(async (trx, { workspaceId, today }) => {
      for (const id of [ada, can])
        await updatePerson(trx, workspaceId, id, { isActive: false, endedOn: today });
    });
    for (const _ of [1, 2]) await tendReviews(acme.context, acme.context.clock.now());
    expect((await reviewOf(ada)).review).toMatchObject({ state: 'ended', ended_why: 'left' });
    const shared = await readReview(acme.context, await as(mert), two.review.id);
    expect([shared.review.state, shared.shared.length]).toEqual(['ended', 2]);
    const told = await acme.db
      .selectFrom('delivery')
      .select('target')
      .where('params', 'like', '%"left"%')
      .execute();
    expect(told.map(({ target }) => target)).toEqual([mert, mert]);
  });
});

onSqlite('a review', (open) => {
  it('is joined by a peer who is late, until it is closed; nothing else of it changes', async () => {
    const { acme, as, start, reviewOf, write, mert, oya, ada, can } = await reviewCompany(open);
    await start();
    const { review, part } = await reviewOf(ada);
    const accountOf = async (id: string) => (await acme.person(id)).slackUserId ?? '';
    const accounts = [await accountOf(can), await accountOf(oya)];
    await choosePeers(acme.context, await as(mert), { reviewId: review.id, accounts });
    const [ofCan, ofOya] = [(await reviewOf(ada)).part('peer', can), (await reviewOf(ada)).part('peer', oya)];
    await declinePeer(acme.context, await as(oya), ofOya.id);
    expect(
      await refusal(choosePeers(acme.context, await as(mert), { reviewId: review.id, accounts })),
    ).toContain('would rather not');
    await write(can, ofCan.id, 'Canary peer', false);
    expect(
      await refusal(choosePeers(acme.context, await as(mert), { reviewId: review.id, accounts: [] })),
    ).toBe(t.reviews.peerWrites);
    expect(await refusal(declinePeer(acme.context, await as(can), ofCan.id))).toBe(t.reviews.declinedLate);
    await write(ada, part('self').id, 'Canary self');
    expect((await write(mert, part('manager').id, 'Canary boss')).isShared).toBe(true);
    const seen = async () =>
      (await readReview(acme.context, await as(ada), review.id)).shared.map(({ words }) => words.well).sort();
    expect(await seen()).toEqual(['Canary boss', 'Canary self']);
    expect(await refusal(write(ada, part('self').id, 'Changed'))).toBe(t.reviews.locked.shared);
    await write(can, ofCan.id, 'Canary peer');
    expect(await seen()).toEqual(['Canary boss', 'Canary peer', 'Canary self']);
    expect(await refusal(write(can, ofCan.id, 'Changed'))).toBe(t.reviews.locked.shared);
  });

  it('is on the agenda and owed until the two wrote down that they talked, and closed for good', async () => {
    const { acme, as, start, reviewOf, write, mert, ada, nora, oya } = await reviewCompany(open);
    await start();
    const { review, part } = await reviewOf(ada);
    const pair = { manager: await acme.person(mert), report: await acme.person(ada) };
    const asked = { workspaceId: acme.workspace.id, today: '2026-11-23', now: acme.context.clock.now() };
    const agenda = async () =>
      (await reviewAgenda.find(acme.context, { ...asked, ...pair, lastHeldOn: null })).map((line) => line(t));
    const owed = async () => {
      const found = await owedByReviews[0]?.find(acme.context, { ...asked, person: pair.manager });
      return found?.map((each) => each.about).sort();
    };
    expect(await agenda()).toEqual([]);
    expect((await owed())?.length).toBe(2);
    await write(ada, part('self').id, 'Canary');
    expect(
      await refusal(
        addNote(acme.context, await as(ada), { id: 'n0', reviewId: review.id, kind: 'talk', text: 'x' }),
      ),
    ).toBe(t.reviews.notShared);
    await write(mert, part('manager').id, 'Canary');
    expect(await agenda()).toHaveLength(1);
    expect(await agenda()).toEqual([expect.not.stringContaining('Canary')]);
    expect(await owed()).toContain(`review_talk:${review.id}`);
    const note = { id: 'n1', reviewId: review.id, kind: 'talk', text: ' A raise ' } as const;
    for (const _ of [1, 2]) await addNote(acme.context, await as(mert), note);
    expect(await agenda()).toEqual([]);
    expect(await owed()).not.toContain(`review_talk:${review.id}`);
    const said = { reviewId: review.id, verdict: 'disagree', comment: ' Not the raise ' } as const;
    for (const who of [mert, nora, oya])
      expect(await refusal(acknowledge(acme.context, await as(who), said))).toBe(t.reviews.unknown);
    const closed = await acknowledge(acme.context, await as(ada), said);
    expect(closed.review).toMatchObject({ state: 'closed', verdict: 'disagree', comment: 'Not the raise' });
    expect(closed.notes.map(({ text }) => text)).toEqual(['A raise']);
    for (const again of [
      acknowledge(acme.context, await as(ada), said),
      addNote(acme.context, await as(mert), { ...note, id: 'n2' }),
      write(mert, part('manager').id, 'Changed'),
    ])
      expect(await refusal(again)).toBe(t.reviews.locked.closed);
  });

  it('is shown to a later manager by the person alone', async () => {
    const { acme, as, start, reviewOf, write, mert, ada, oya } = await reviewCompany(open);
    await start();
    const { review, part } = await reviewOf(ada);
    expect(await refusal(showReview(acme.context, await as(ada), review.id))).toBe(t.reviews.notShared);
    await write(ada, part('self').id, 'Canary');
    await write(mert, part('manager').id, 'Canary');
    expect(await refusal(showReview(acme.context, await as(ada), review.id))).toBe(t.reviews.nobodyNew);
    await acme.change((trx, change) => setManager(trx, change, { personId: ada, managerId: oya }));
    expect(await refusal(readReview(acme.context, await as(oya), review.id))).toBe(t.reviews.unknown);
    await showReview(acme.context, await as(ada), review.id);
    const seen = await readReview(acme.context, await as(oya), review.id);
    expect([seen.role, seen.shared.length, seen.own]).toEqual(['reader', 2, null]);
    expect(
      await refusal(
        addNote(acme.context, await as(oya), { id: 'n', reviewId: review.id, kind: 'talk', text: 'x' }),
      ),
    ).toBe(t.reviews.unknown);
  });

  it('takes nothing that is too long, and no summary in steps that was not asked for', async () => {
    const { acme, as, start, reviewOf, mert, ada } = await reviewCompany(open);
    await start();
    const { part } = await reviewOf(ada);
    const save = async (words: Parameters<typeof savePart>[2]['words']) =>
      savePart(acme.context, await as(mert), { partId: part('manager').id, words, isFinal: true });
    expect(await refusal(save(saying('x'.repeat(2001))))).toContain('2000 characters');
    expect((await save({ ...saying('Good'), overall: 'beyond' })).own.words.overall).toBeNull();
  });

  it('shows the manager the facts of the two alone, and a peer none', async () => {
    const { acme, as, start, reviewOf, mert, oya, ada, can } = await reviewCompany(open);
    const give = (giverId: string, receiverId: string) => {
      const givenAt = new Date(acme.context.clock.now().getTime() - 1000);
      const text = { situation: 's', behaviour: 'b', impact: 'i', nextStep: null };
      const pair = { id: acme.context.newId(), giverId, receiverId, kind: 'strength' } as const;
      return acme.change((trx) =>
        insertFeedback(trx, acme.workspace.id, { ...pair, ...text, givenAt, waitsUntil: null }),
      );
    };
    await give(mert, ada);
    await give(oya, ada);
    await give(oya, ada);
    await give(ada, mert);
    await start();
    const { part, review } = await reviewOf(ada);
    const [own, his] = [
      await openPart(acme.context, await as(ada), part('self').id),
      await openPart(acme.context, await as(mert), part('manager').id),
    ];
    expect(own.facts?.feedback).toEqual({ received: 3, given: 1 });
    expect(his.facts?.feedback).toEqual({ received: 1, given: 1 });
    const account = (await acme.person(can)).slackUserId ?? '';
    await choosePeers(acme.context, await as(mert), { reviewId: review.id, accounts: [account] });
    expect(
      (await openPart(acme.context, await as(can), (await reviewOf(ada)).part('peer').id)).facts,
    ).toBeNull();
    // Of a year that is not over, what there is by today; who looked is kept for the person.
    const year = { ...own.cycle, start: '2026-01-01', end: '2027-01-01' };
    const pair = { person: own.person, manager: own.manager, role: 'person', today: '2026-11-23' } as const;
    expect((await reviewFacts(acme.context, { ...pair, cycle: year })).feedback.received).toBe(3);
    const openings = await acme.db.selectFrom('opening').select(['viewer_id', 'what']).execute();
    expect(openings).toEqual([{ viewer_id: mert, what: 'review' }]);
  });

  it('reminds its writers when three working days or fewer are left, and while it is late', async () => {
    const { acme, start, reviewOf, write, moveTo, mert, ada } = await reviewCompany(open);
    await start();
    const { part } = await reviewOf(ada);
    const found = async (day: string) => {
      moveTo(day);
      const people = [await acme.person(ada), await acme.person(mert)].map((person) => ({
        ...{ person, today: day, liveOn: '2026-01-01' },
      }));
      const asked = { workspaceId: acme.workspace.id, people, now: acme.context.clock.now() };
      return (await findDue(acme.context, asked)).map(({ numbers }) => [numbers.kind, numbers.days]);
    };
    expect(await found('2026-12-01')).toEqual([]);
    expect(await found('2026-12-02')).toEqual([['self', 3]]);
    expect(await found('2026-12-09')).toEqual([
      ['self', -2],
      ['manager', 3],
      ['manager', 3],
    ]);
    await write(ada, part('self').id, 'Done');
    expect((await found('2026-12-09')).map(([kind]) => kind)).toEqual(['manager', 'manager']);
    // Later than 30 days App Home alone still lists it.
    expect(await found('2027-01-20')).toEqual([]);
  });
});

onBothDatabases('two who finish a review at once', (open) => {
  it('both keep what they wrote, and it is shared once', async () => {
    const { acme, start, reviewOf, write, mert, ada } = await reviewCompany(open);
    await start();
    const { part } = await reviewOf(ada);
    const both = await together([
      () => write(ada, part('self').id, 'One'),
      () => write(mert, part('manager').id, 'Two'),
    ]);
    expect(both.filter((each) => each.status === 'fulfilled' && each.value.isShared)).toHaveLength(1);
    const shared = await acme.db
      .selectFrom('audit')
      .select('id')
      .where('action', '=', 'review.shared')
      .execute();
    expect(shared).toHaveLength(1);
  });
});
