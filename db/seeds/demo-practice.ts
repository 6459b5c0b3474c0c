import { rateSkills } from '../../src/calls/actions/rate-skills.ts';
import type { Quote } from '../../src/calls/rules/quotes.ts';
import { ASKED_DAYS } from '../../src/calls/rules/review.ts';
import type { LinePoints } from '../../src/calls/rules/score.ts';
import { ourForms } from '../../src/calls/starter/index.ts';
import { insertCall } from '../../src/calls/store/calls.ts';
import { insertRequest } from '../../src/calls/store/requests.ts';
import { insertReview, markReview } from '../../src/calls/store/reviews.ts';
import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { openChange, resolvePerson } from '../../src/people/index.ts';
import { makePromise } from '../../src/promises/index.ts';
import { ACCEPTED_DAYS, INVITED_DAYS } from '../../src/roleplays/rules/roleplay.ts';
import { scoreRoleplay } from '../../src/roleplays/store/points.ts';
import { acceptRoleplay, insertRoleplay, markRoleplay } from '../../src/roleplays/store/roleplays.ts';
import { rateSkill } from '../../src/skills/index.ts';
import { ATTEMPTS, CALLS, REQUEST } from './practice-history.ts';

const A_DAY_MS = 86_400_000;

/** Calls of the demo's history that somebody reviewed, role-plays, and one of each that waits for an answer. */
export async function addDemoPractice(
  context: Context,
  workspaceId: string,
  slack: { userId(handle: string): string },
  today: LocalDate,
): Promise<void> {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const idOf = async (handle: string) => {
    const found = await resolvePerson(context.db, workspaceId, slack.userId(handle), today);
    if (found.kind !== 'one') throw new Error(`Nobody in the demo is called ${handle}`);
    return found.person.id;
  };
  const dayOf = (weeksAgo: number, weekday: number) =>
    addDays(periodContaining('week', today).start, weekday - 7 * weeksAgo);
  for (const { owner, type, title, link, consent, weeksAgo, weekday, reviews } of CALLS) {
    const ownerId = await idOf(owner);
    const heldOn = dayOf(weeksAgo, weekday);
    const form = ourForms('en').find(({ key }) => key === type);
    if (!form) throw new Error(`No form ${type}`);
    const call = {
      id: context.newId(),
      ownerId,
      formKey: type,
      formVersion: 0,
      title,
      heldOn,
      link,
      consent,
    };
    const given = await Promise.all(
      reviews.map(async (each) => ({ ...each, reviewerId: await idOf(each.by) })),
    );
    await inTransaction(context.db, async (trx) => {
      const addedAt = toInstant(heldOn, '16:00', 'Europe/Berlin');
      await insertCall(trx, workspaceId, { ...call, addedBy: given[0]?.reviewerId ?? ownerId }, addedAt);
      for (const { reviewerId, daysLater, action, isShared, ...said } of given) {
        const givenOn = addDays(heldOn, daysLater);
        const givenAt = toInstant(givenOn, '10:30', 'Europe/Berlin');
        const review = {
          ...{ id: context.newId(), callId: call.id, ownerId, reviewerId, capacity: said.capacity },
          ...{ points: said.points as LinePoints, quotes: said.quotes as Quote[], note: said.note },
          ...{ action: action?.text ?? '', givenOn, givenAt, changedAt: null, readAt: null, sharedAt: null },
        };
        await insertReview(trx, workspaceId, review);
        await markReview(trx, workspaceId, review.id, 'read_at', new Date(givenAt.getTime() + 40 * 60_000));
        if (isShared) await markReview(trx, workspaceId, review.id, 'shared_at', givenAt);
        if (said.capacity === 'manager') await rateSkills(trx, change, review, form);
        if (!action) continue;
        await makePromise(trx, change, {
          ...{ id: review.id, ownerId, otherId: reviewerId, text: action.text },
          ...{ dueOn: addDays(givenOn, action.days), kpi: null, madeOn: givenOn },
          source: { kind: 'call_review', id: review.id },
        });
      }
    });
  }
  await addRequest();
  for (const each of ATTEMPTS) await addAttempt(each);

  async function addRequest() {
    const [ownerId, askedId] = [await idOf(REQUEST.by), await idOf(REQUEST.of)];
    const heldOn = dayOf(1, 3);
    const askedAt = toInstant(dayOf(1, 4), '15:00', 'Europe/Istanbul');
    const expiresAt = new Date(askedAt.getTime() + ASKED_DAYS * A_DAY_MS);
    const call = {
      id: context.newId(),
      ownerId,
      formKey: REQUEST.type,
      formVersion: 0,
      title: REQUEST.title,
    };
    await inTransaction(context.db, async (trx) => {
      const told = { ...call, heldOn, link: REQUEST.link, consent: REQUEST.consent, addedBy: ownerId };
      await insertCall(trx, workspaceId, told, askedAt);
      const request = { id: context.newId(), callId: call.id, ownerId, askedId, askedAt, expiresAt };
      await insertRequest(trx, workspaceId, request);
    });
  }

  async function addAttempt({
    rep,
    partner,
    scenario,
    language,
    weeksAgo,
    weekday,
    scores,
    isShared,
  }: Attempt) {
    const [repId, partnerId, id] = [await idOf(rep), await idOf(partner), context.newId()];
    const on = dayOf(weeksAgo, weekday);
    const at = toInstant(on, '11:00', 'Europe/Berlin');
    const later = (days: number) => new Date(at.getTime() + days * A_DAY_MS);
    await inTransaction(context.db, async (trx) => {
      const roleplay = { id, repId, partnerId, scenario, language, invitedAt: at };
      await insertRoleplay(trx, workspaceId, { ...roleplay, expiresAt: later(INVITED_DAYS) });
      if (!scores) return;
      await acceptRoleplay(trx, workspaceId, id, { at, expiresAt: later(ACCEPTED_DAYS) });
      await markRoleplay(trx, workspaceId, id, 'played_at', at);
      await scoreRoleplay(trx, workspaceId, id, { scores, rubricVersion: 0, on, at });
      await markRoleplay(trx, workspaceId, id, 'read_at', later(0.1));
      if (!isShared) return;
      await markRoleplay(trx, workspaceId, id, 'shared_at', later(0.2));
      for (const { skill, points, line } of scores) {
        const rating = { personId: repId, raterId: partnerId, skillKey: skill, points, evidence: line, on };
        await rateSkill(trx, change, { ...rating, source: { kind: 'role_play', id }, rubricVersion: 0 });
      }
    });
  }
}

type Attempt = (typeof ATTEMPTS)[number];
