import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { toInstant } from '../../kernel/zoned.ts';
import { actorOf, type Person, personByAccount, reportsOf } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { Part } from '../rules/questions.ts';
import { type Asked, askedProblem, endProblem, resultOn } from '../rules/terms.ts';
import { insertAsked } from '../store/asked.ts';
import { insertRound, roundById } from '../store/rounds.ts';
import { canBeAsked, draftRound, type RoundDraft } from './draft.ts';
import { calendarOf, type RoundView, unknown, viewOf } from './load.ts';
import { planNews } from './planned-messages.ts';

/** What is said in the form: Slack users, and the last day. */
export type RoundForm = { peers: readonly string[]; reports: readonly string[]; endsOn: string };

/** A decent hour to read what others think of one. */
const RESULT_TIME = '10:00';

/** Offers a round to whom it is about; nobody is asked before they agree. Throws a UserError under the field that is wrong. */
export async function offerRound(
  context: Context,
  caller: Caller,
  { id, subjectId, form }: { id: string; subjectId: string; form: RoundForm },
): Promise<RoundView> {
  const { workspaceId } = caller;
  const draft = await draftRound(context, caller, subjectId);
  const already = () => new UserError((t) => t.rounds.already({ name: draft.subject.name }));
  if ('round' in draft) throw already();
  const { subject, manager, today } = draft;
  const asked: Asked[] = [
    { personId: subject.id, part: 'self' },
    ...(manager ? [{ personId: manager.id, part: 'manager' as const }] : []),
    ...(await picked(context, caller, draft, form)),
  ];
  const problem = askedProblem(asked);
  if (problem) throw new UserError((t) => t.rounds[problem.is][problem.part], problem.part);
  const { calendar } = await calendarOf(context, subject);
  const { endsOn } = form;
  const wrong = isLocalDate(endsOn) ? endProblem(endsOn, today, calendar) : 'tooSoon';
  if (wrong) throw new UserError((t) => t.rounds.badEnd[wrong], 'end');
  const closesAt = toInstant(resultOn(endsOn, calendar), RESULT_TIME, subject.zone);
  const round = { id, subjectId, managerId: manager?.id ?? null, openedBy: caller.personId };
  const ballots = asked.map((each) => ({ ...each, ballot: context.newId() }));
  await perform(context, caller, async (trx) => {
    const now = context.clock.now();
    if (!(await insertRound(trx, workspaceId, { ...round, endsOn, closesAt }, now))) throw already();
    await insertAsked(trx, workspaceId, round, ballots);
    if (caller.personId !== subjectId) {
      await planNews(trx, context, workspaceId, { roundId: id, what: 'offered', to: [subjectId] });
    }
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'round.offered', subjectKind: 'round', subjectId: id },
    ]);
  });
  const stored = await roundById(context.db, workspaceId, id);
  if (!stored) throw unknown();
  return viewOf(context, workspaceId, stored);
}

/** Who was chosen, once each, as what they are to the subject. */
async function picked(
  { db }: Context,
  { workspaceId }: Caller,
  { subject, manager, today }: RoundDraft,
  form: RoundForm,
): Promise<Asked[]> {
  const reports = new Set((await reportsOf(db, workspaceId, subject.id, today)).map(({ id }) => id));
  const asked = new Map<string, Part>();
  const read = async (part: 'peers' | 'reports', wrong: (person: Person) => boolean) => {
    for (const account of new Set(form[part])) {
      const person = await personByAccount(db, workspaceId, account, today);
      if (!person || !canBeAsked(person)) throw new UserError((t) => t.rounds.cannotBeAsked, part);
      const { name } = person;
      if (person.id === subject.id || person.id === manager?.id) {
        throw new UserError((t) => t.rounds.askedAnyway({ name }), part);
      }
      if (wrong(person)) throw new UserError((t) => t.rounds.wrongGroup[part]({ name }), part);
      asked.set(person.id, part);
    }
  };
  await read('reports', ({ id }) => !reports.has(id));
  await read('peers', ({ id }) => asked.has(id));
  return [...asked].map(([personId, part]) => ({ personId, part }));
}
