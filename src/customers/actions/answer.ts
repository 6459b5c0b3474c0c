import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import { UserError } from '../../errors.ts';
import { perform } from '../../perform.ts';
import type { Answer, Answers, Customer } from '../customer.ts';
import type { Profile, Question } from '../profile.ts';
import { questionsOf } from '../rules/questions.ts';
import { profileOn } from '../rules/versions.ts';
import { answersOf, saveAnswers } from '../store/answers.ts';
import { customersByKey, saveCustomers } from '../store/customers.ts';
import { profileVersions } from '../store/profiles.ts';
import { mayAnswer, requireSeen, type SeenCustomer } from './customer-card.ts';
import { newCustomer } from './upsert-customers.ts';

/** The profile's questions about a customer, each with what is said of it. */
export type AnswerSheet = {
  key: string;
  name: string;
  /** Of the profile that asks. */
  version: number;
  questions: { question: Question; answer: Answer }[];
};

/** Throws a UserError for somebody who may not answer, and when nothing is asked. */
export async function answerSheet(context: Context, caller: Caller, key: string): Promise<AnswerSheet> {
  const { seen, profile } = await requireAnswering(context, caller, key);
  const { stored, name } = seen;
  const answers = stored && (await answersOf(context.db, caller.workspaceId, [stored.id])).get(stored.id);
  return {
    key,
    name,
    version: profile.version,
    questions: questionsOf(profile).map((question) => ({
      question,
      answer: answers?.get(question.id) ?? 'unknown',
    })),
  };
}

/**
 * Stores what differs from what the form showed, so that nobody takes back what somebody else said meanwhile. Throws a
 * UserError as above, and when the profile has changed since.
 */
export async function answerQuestions(
  context: Context,
  caller: Caller,
  said: { key: string; version: number; shown: Answers; answers: Answers },
): Promise<{ changed: number }> {
  const { seen, profile } = await requireAnswering(context, caller, said.key);
  if (profile.version !== said.version) throw new UserError((t) => t.customers.profileChanged);
  const changed = new Map(
    questionsOf(profile).flatMap(({ id }) => {
      const answer = said.answers.get(id) ?? 'unknown';
      return answer === (said.shown.get(id) ?? 'unknown') ? [] : [[id, answer] as const];
    }),
  );
  if (changed.size === 0) return { changed: 0 };
  try {
    await perform(context, caller, async (trx) => {
      const now = context.clock.now();
      const known = (await customersByKey(trx, caller.workspaceId, [said.key])).get(said.key);
      const customer: Customer = known ?? { ...newCustomer(context.newId(), said.key), name: seen.name };
      if (!known) await saveCustomers(trx, caller.workspaceId, [customer], now);
      const answers = { customerId: customer.id, answers: changed, by: caller.personId, at: now };
      await saveAnswers(trx, caller.workspaceId, answers);
      await writeAudit(trx, context, caller.workspaceId, [
        {
          actorId: caller.personId,
          source: caller.source,
          action: 'customer.answered',
          subjectKind: 'customer',
          subjectId: customer.id,
          detail: Object.fromEntries(changed),
        },
      ]);
    });
  } catch (error) {
    // Two who answer first for one customer at the same instant.
    if (isUniqueViolation(error)) throw new UserError((t) => t.customers.profileChanged);
    throw error;
  }
  return { changed: changed.size };
}

async function requireAnswering(
  context: Context,
  caller: Caller,
  key: string,
): Promise<{ seen: SeenCustomer; profile: Profile }> {
  const seen = await requireSeen(context, caller, key);
  if (!mayAnswer(caller, seen)) throw new UserError((t) => t.customers.notYours);
  const profile = profileOn(await profileVersions(context.db, caller.workspaceId), seen.sight.today);
  if (!profile || questionsOf(profile).length === 0) throw new UserError((t) => t.customers.noQuestions);
  return { seen, profile };
}
