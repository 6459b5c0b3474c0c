import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actorOf, requirePermission, workspaceById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { mydataPermissions } from '../permissions.ts';
import { WORDS_YEARS, type WordsYears } from '../rules/how-long.ts';
import { keepWordsYears, wordsYearsOf } from '../store/retention-setting.ts';
import { countWordsOver } from './forget.ts';

/** How long the workspace keeps words, and whether the caller may choose. */
export type ShownRetention = { years: WordsYears; mayChoose: boolean };

/** Everybody may know how long things are kept. */
export async function shownRetention({ db }: Context, caller: Caller): Promise<ShownRetention> {
  return { years: await wordsYearsOf(db, caller.workspaceId), mayChoose: caller.isAdmin };
}

/** In the form: as long as those it is between work here. */
export const AS_LONG_AS_HERE = 'here';

/**
 * Keeps how many years of words the workspace wants, from the next night on. Returns what was chosen, and how many records
 * are over by it now. Throws a UserError for anybody but admins.
 */
export async function chooseRetention(
  context: Context,
  caller: Caller,
  chosen: unknown,
): Promise<{ years: WordsYears; over: number }> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const allowed = mydataPermissions['mydata.retention'];
  const today = localDateOf(clock.now(), caller.zone);
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.retention.adminsOnly);
  const years = readYears(chosen);
  const before = await wordsYearsOf(db, workspaceId);
  if (years !== before) {
    const about = { subjectKind: 'workspace', subjectId: workspaceId, detail: { before, after: years } };
    await perform(context, caller, async (trx) => {
      await keepWordsYears(trx, workspaceId, years, clock.now());
      const entry = { ...actorOf(caller), action: 'retention.set', ...about };
      await writeAudit(trx, context, workspaceId, [entry]);
    });
  }
  const { zone } = await workspaceById(db, workspaceId);
  const night = { workspaceId, zone, today: localDateOf(clock.now(), zone) };
  return { years, over: await countWordsOver(context, night, years) };
}

function readYears(chosen: unknown): WordsYears {
  if (chosen === AS_LONG_AS_HERE) return null;
  const years = WORDS_YEARS.find((each) => String(each) === chosen);
  if (years === undefined) throw new UserError((t) => t.common.outdatedForm);
  return years;
}
