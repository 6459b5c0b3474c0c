import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { Answer, Answers } from '../customer.ts';

/** What is said of these customers, by their ids; of one that is missing nothing is. */
export async function answersOf(
  db: Reader,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<Map<string, Answers>> {
  const found = new Map<string, Map<string, Answer>>();
  for (const chunk of inChunks(customerIds)) {
    const rows = await db
      .selectFrom('customer_answer')
      .select(['customer_id', 'question_id', 'answer'])
      .where('workspace_id', '=', workspaceId)
      .where('customer_id', 'in', chunk)
      .execute();
    for (const { customer_id, question_id, answer } of rows) {
      const answers = found.get(customer_id) ?? new Map<string, Answer>();
      found.set(customer_id, answers.set(question_id, answer));
    }
  }
  return found;
}

/** Lets answers to questions about a customer be these. */
export async function saveAnswers(
  trx: Writer,
  workspaceId: string,
  said: { customerId: string; answers: Answers; by: string | null; at: Date },
) {
  const rows = [...said.answers].map(([questionId, answer]) => ({
    workspace_id: workspaceId,
    customer_id: said.customerId,
    question_id: questionId,
    answer,
    answered_by: said.by,
    recorded_at: said.at.getTime(),
  }));
  if (rows.length === 0) return;
  await trx
    .insertInto('customer_answer')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'customer_id', 'question_id']).doUpdateSet(({ ref }) => ({
        answer: ref('excluded.answer'),
        answered_by: ref('excluded.answered_by'),
        recorded_at: ref('excluded.recorded_at'),
      })),
    )
    .execute();
}
