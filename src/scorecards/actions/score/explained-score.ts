import type { Caller, Context } from '../../../context.ts';
import { type Deal, dealsById } from '../../../deals/index.ts';
import { UserError } from '../../../errors.ts';
import type { Goal } from '../../../goals/index.ts';
import { addDays } from '../../../kernel/date.ts';
import { isRecurring, periodFromKey, type RecurringPeriod } from '../../../kernel/period.ts';
import { type BookKpi, type Fact, type FactKey, kpiBook, liveFacts } from '../../../kpis/index.ts';
import { companyYear, peopleByIds } from '../../../people/index.ts';
import { type AskedPeriod, type CardOf, periodAsked } from '../../rules/score/asked.ts';
import type { Brought, PeriodScore } from '../../rules/score/period-score.ts';
import type { ScoreLine } from '../../rules/score/score.ts';
import { type Readable, readableCard } from './readable.ts';
import { scoresOf } from './score-card.ts';

/** A record behind a measure; `deal`: the one it comes from. */
export type ScoreRecord = { fact: Fact<FactKey>; kpi: BookKpi; deal: Deal | null };

/** One measure of a score down to where it comes from. */
export type ExplainedLine = {
  line: ScoreLine;
  /** How its target came about: of what adds up, or of a level. */
  target: Brought | null;
  level: Goal | null;
  /** Of a person the latest records, and how many more there are; of a team none. */
  records: readonly ScoreRecord[];
  more: number;
  /** That there are more than were counted. */
  isMoreAtLeast: boolean;
  /** Of a team whose part is how large, the largest first; of a person none. */
  parts: readonly { name: string; amount: number }[];
};

export type ExplainedScore = {
  name: string;
  isTeam: boolean;
  score: PeriodScore;
  currency: string;
  lines: readonly ExplainedLine[];
};

const MOST_RECORDS = 10;
/** More are not counted one by one. */
const MOST_COUNTED = 1000;

/**
 * How a person's or a team's score is made, measure by measure. Throws a UserError for whoever is neither that person nor
 * above them, and for the company, whose teams explain themselves.
 */
export async function explainedScore(
  context: Context,
  caller: Caller,
  of: CardOf,
  asked: AskedPeriod,
): Promise<ExplainedScore> {
  const readable = await readableCard(context, caller, of, { explained: true });
  const year = await companyYear(context.db, caller.workspaceId);
  return explain(context, caller, readable, periodAsked(year, asked, readable.today));
}

/**
 * The same of a team's card of a week, for whoever may see the team's score; whose part is how large only for those who may
 * see how it is made. Throws a UserError for anyone else, and for what is no week that has begun.
 */
export async function explainedWeek(
  context: Context,
  caller: Caller,
  teamId: string,
  weekKey: string,
): Promise<ExplainedScore> {
  const readable = await readableCard(context, caller, { kind: 'team', id: teamId });
  const week = periodFromKey(weekKey);
  if (!week || !isRecurring(week) || week.kind !== 'week' || week.start > readable.today) {
    throw new UserError((t) => t.common.outdatedButton);
  }
  return explain(context, caller, readable, week);
}

async function explain(
  context: Context,
  caller: Caller,
  readable: Readable,
  period: RecurringPeriod,
): Promise<ExplainedScore> {
  const { db } = context;
  const { workspaceId } = caller;
  const { of } = readable;
  const { scored } = await scoresOf(context, caller, readable, [period]);
  const [score] = scored.periods;
  if (!score) throw new Error('A score of no period');
  const isTeam = of.kind === 'team';
  const days = {
    start: period.start,
    end: score.runningThrough ? addDays(score.runningThrough, 1) : period.end,
  };
  const book = await kpiBook(db, workspaceId);
  const lines: ExplainedLine[] = [];
  for (const line of score.score.lines) {
    const found = isTeam ? null : await recordsOf(line.kpi);
    lines.push({
      line,
      target: score.targets.get(line.kpi.key) ?? null,
      level: score.targets.has(line.kpi.key) ? null : (score.levels.get(line.kpi.key) ?? null),
      records: found?.records ?? [],
      more: found?.more ?? 0,
      isMoreAtLeast: found?.isMoreAtLeast ?? false,
      parts: isTeam && readable.mayExplain && line.reading?.kind === 'sum' ? await partsOf(line.kpi.key) : [],
    });
  }
  return { name: readable.name ?? '', isTeam, score, currency: scored.currency, lines };

  async function recordsOf(kpi: BookKpi) {
    const { counters } = kpi;
    const keys = counters ? [counters.numerator, counters.denominator] : [kpi.key];
    const facts: Fact<FactKey>[] = [];
    for (const key of keys) {
      facts.push(
        ...(await liveFacts<FactKey>(db, workspaceId, {
          subject: { kind: 'person', id: of.kind === 'person' ? of.id : '' },
          kpi: key,
          from: days.start,
          until: days.end,
          limit: MOST_COUNTED + 1,
        })),
      );
    }
    const shown = facts
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .slice(0, MOST_RECORDS);
    const ids = shown.filter(({ source }) => source.kind === 'deal').map(({ source }) => source.id);
    const deals = await dealsById(db, workspaceId, ids);
    return {
      records: shown.map((fact) => ({
        fact,
        kpi: book.find(fact.kpi) ?? kpi,
        deal: deals.get(fact.source.id) ?? null,
      })),
      more: Math.min(facts.length, MOST_COUNTED) - shown.length,
      isMoreAtLeast: facts.length > MOST_COUNTED,
    };
  }

  async function partsOf(key: FactKey) {
    const carriers = score?.byRole?.carriers.get(key);
    const parts = (scored.numbers?.parts(key, days) ?? []).filter(
      ({ id, amount }) => amount !== 0 && (carriers?.has(id) ?? true),
    );
    const missing = parts.map(({ id }) => id).filter((id) => !scored.whose?.names.has(id));
    const others =
      missing.length > 0 ? await peopleByIds(db, workspaceId, missing, addDays(days.end, -1)) : [];
    const names = new Map([
      ...(scored.whose?.names ?? []),
      ...others.map(({ id, name }) => [id, name] as const),
    ]);
    return parts
      .map(({ id, amount }) => ({ name: names.get(id) ?? readable.name ?? '', amount }))
      .sort((a, b) => b.amount - a.amount);
  }
}
