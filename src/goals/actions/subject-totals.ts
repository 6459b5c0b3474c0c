import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { KpiKey } from '../../kpis/catalogue.ts';
import {
  type DatedTotal,
  type Fact,
  type FactKey,
  isOwnKey,
  liveFacts,
  ownFacts,
  type Subject,
  type Total,
  totals,
  weeklyTotals,
} from '../../kpis/index.ts';
import { membershipsBetween } from '../../people/index.ts';
import type { GoalSubject } from '../store/goals.ts';

type Span = { subject: Subject; from: LocalDate; until: LocalDate };
type Range = { from: LocalDate; until: LocalDate };

/** Sums of a person, or of a team's people while they were in it together with the team's own figures. */
export async function subjectTotals<K extends FactKey = KpiKey>(
  db: Reader,
  workspaceId: string,
  subject: GoalSubject,
  range: Range & { kpis?: readonly K[] },
): Promise<Total<K>[]> {
  const found: Total<K>[] = [];
  for (const span of await spansTogether(db, workspaceId, subject, range)) {
    found.push(...(await totals(db, workspaceId, { ...range, ...span })));
  }
  return found;
}

/** The same twice in one reading: of a long range, and of its last part from `since` on; a row may stand for days before it. */
export async function subjectTotalsWithin<K extends FactKey>(
  db: Reader,
  workspaceId: string,
  subject: GoalSubject,
  { since, ...range }: Range & { kpis: readonly K[]; since: LocalDate },
): Promise<{ all: Total<K>[]; last: Total<K>[] }> {
  const all: DatedTotal<K>[] = [];
  for (const span of await spansTogether(db, workspaceId, subject, range)) {
    const starts = since > span.from ? [span.from, since] : [span.from];
    all.push(...(await weeklyTotals(db, workspaceId, { kpis: range.kpis, ...span, starts })));
  }
  return { all, last: all.filter(({ start }) => start >= since) };
}

/** The newest facts behind such a sum. */
export async function subjectFacts(
  db: Reader,
  workspaceId: string,
  subject: GoalSubject,
  query: Range & { kpi: FactKey; limit: number },
): Promise<Fact<FactKey>[]> {
  const found: Fact<FactKey>[] = [];
  for (const { subject: of, from, until } of await spansOf(db, workspaceId, subject, query)) {
    found.push(
      ...(await liveFacts(db, workspaceId, { subject: of, kpi: query.kpi, from, until, limit: query.limit })),
    );
  }
  return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, query.limit);
}

/** Every fact of some own KPIs of a person, or of a team's people while they were in it and of the team, the oldest first. */
export async function subjectOwnFacts(
  db: Reader,
  workspaceId: string,
  subject: GoalSubject,
  { kpis, from, until }: Range & { kpis: readonly FactKey[] },
): Promise<Fact<FactKey>[]> {
  const spans = await spansOf(db, workspaceId, subject, { from, until });
  const idsOf = (kind: Subject['kind']) => [
    ...new Set(spans.filter((span) => span.subject.kind === kind).map((span) => span.subject.id)),
  ];
  const owners = { personIds: idsOf('person'), teamIds: idsOf('team') };
  const facts = await ownFacts(db, workspaceId, { keys: kpis.filter(isOwnKey), owners, from, until });
  const theirs = Map.groupBy(spans, (span) => span.subject.id);
  return facts.filter(({ subject: of, date }) =>
    theirs.get(of.id)?.some((span) => span.from <= date && date < span.until),
  );
}

/** Those who count for the same days, to be read at once. */
async function spansTogether(
  db: Reader,
  workspaceId: string,
  subject: GoalSubject,
  range: Range,
): Promise<(Range & { subjectIds: string[] })[]> {
  const spans = await spansOf(db, workspaceId, subject, range);
  return [...Map.groupBy(spans, ({ from, until }) => `${from} ${until}`).values()].flatMap((together) => {
    const [first] = together;
    return first
      ? { from: first.from, until: first.until, subjectIds: together.map((span) => span.subject.id) }
      : [];
  });
}

/** A person counts for a team only on the days they were in it (design.md: last month's card, last month's team). */
async function spansOf(db: Reader, workspaceId: string, subject: GoalSubject, range: Range): Promise<Span[]> {
  if ('personId' in subject) return [{ subject: { kind: 'person', id: subject.personId }, ...range }];
  const members = await membershipsBetween(db, workspaceId, subject.teamId, range.from, range.until);
  return [
    { subject: { kind: 'team', id: subject.teamId }, ...range },
    ...members.map(({ personId, from, until }) => ({
      subject: { kind: 'person' as const, id: personId },
      from,
      until,
    })),
  ];
}
