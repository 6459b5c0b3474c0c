import { localDateOf, localTimeOf } from '../../../src/kernel/zoned.ts';
import { catalogue } from '../../../src/kpis/catalogue.ts';
import type { Year } from './play.ts';

const EARLIEST = '08:30';
const LATEST = '17:30';

/** What is wrong with messages that nobody waits for: outside the day's hours, on a day off, above the budget. */
export function unmannerly({ posts, off }: Year, budget: number): string[] {
  const faults: string[] = [];
  const perWeek = new Map<string, number>();
  for (const post of posts) {
    const { reader, at, kind } = post;
    if (!reader || !post.isProactive) continue;
    const date = localDateOf(at, reader.zone);
    const time = localTimeOf(at, reader.zone);
    const said = `${kind} to ${reader.name} on ${date} at ${time}`;
    if (time < EARLIEST || time > LATEST) faults.push(`outside the hours: ${said}`);
    if (isWeekend(date)) faults.push(`at the weekend: ${said}`);
    if (off.has(`${reader.id} ${date}`)) faults.push(`on a day off: ${said}`);
    const week = `${reader.id} ${mondayOf(date)}`;
    perWeek.set(week, (perWeek.get(week) ?? 0) + 1);
    if ((perWeek.get(week) ?? 0) > budget) faults.push(`above the budget: ${said}`);
  }
  return faults;
}

/** What was said twice: the same row of the outbox, the same occasion, or the same words in a day. */
export function saidTwice({ posts }: Year): string[] {
  const seen = new Set<string>();
  return posts.flatMap((post) => {
    const keys = [
      post.id,
      `${post.kind} ${post.period} ${post.target}`,
      `${post.channelId} ${post.at.toISOString().slice(0, 10)} ${post.text}`,
    ];
    const isAgain = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isAgain ? [`${post.kind} ${post.period} ${post.target}`] : [];
  });
}

/** Who was told of whom on a day on which that one was off. */
export async function toldOfAbsent({ db, off, people }: Year): Promise<string[]> {
  const told = await db.selectFrom('nudge_decision').selectAll().where('outcome', '=', 'sent').execute();
  const zones = new Map(people.map(({ id, zone }) => [id, zone]));
  return told.flatMap(({ subject_id, decided_at, trigger_key }) => {
    const date = localDateOf(new Date(decided_at), zones.get(subject_id) ?? 'UTC');
    return off.has(`${subject_id} ${date}`) ? [`${trigger_key} of ${subject_id} on ${date}`] : [];
  });
}

/**
 * Where a weekly card in a channel says another sum than the ledger's rows, added up here: those of the team's people, in
 * the week's days, as far as they were recorded before the card was posted.
 */
export async function wrongSums({ db, posts }: Year): Promise<{ wrong: string[]; compared: number }> {
  const facts = await db.selectFrom('fact').selectAll().execute();
  const members = await db.selectFrom('membership').selectAll().execute();
  const wrong: string[] = [];
  let compared = 0;
  for (const card of posts.filter(({ kind }) => kind === 'scorecard.card.v1')) {
    const monday = mondayOfWeek(card.period);
    const sunday = daysAfter(monday, 6);
    for (const [kpi, said] of sumsIn(card.text)) {
      const sum = facts
        .filter(
          (fact) =>
            fact.kpi === kpi &&
            fact.date >= monday &&
            fact.date <= sunday &&
            fact.recorded_at <= card.at.getTime() &&
            members.some(
              ({ person_id, team_id, valid_from, valid_to }) =>
                person_id === fact.person_id &&
                team_id === card.target &&
                valid_from <= fact.date &&
                (valid_to === null || fact.date < valid_to),
            ),
        )
        .reduce((total, fact) => total + fact.amount, 0);
      compared++;
      if (sum !== said) wrong.push(`${card.period} ${card.target} ${kpi}: ${said}, and the rows say ${sum}`);
    }
  }
  return { wrong, compared };
}

/** The numbers of a card's lines by KPI, in the KPI's own unit: 'Calls: 289 / 300 …', 'Kazanılan ciro: $81.400 / …'. */
function sumsIn(text: string): [string, number][] {
  const titles = new Map(
    catalogue.flatMap(({ key, unit, name }) => [
      [name.en.title, { key, unit }],
      [name.tr.title, { key, unit }],
    ]),
  );
  return text.split('\n').flatMap((line): [string, number][] => {
    const [, title = '', number = ''] = /^([^:]+): \D?([\d.,]+)/.exec(line) ?? [];
    const kpi = titles.get(title);
    if (!kpi) return [];
    // Cards show whole numbers: every separator is one of thousands.
    const whole = Number(number.replace(/[.,]/g, ''));
    return [[kpi.key, kpi.unit === 'money' ? whole * 100 : whole]];
  });
}

const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const daysAfter = (date: string, days: number) =>
  new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);
/** 0: Monday. 1970-01-01 was a Thursday. */
const weekdayOf = (date: string) => (((dayNumber(date) + 3) % 7) + 7) % 7;
const mondayOf = (date: string) => daysAfter(date, -weekdayOf(date));
const isWeekend = (date: string) => weekdayOf(date) >= 5;

/** The Monday of '2026-W48': the fourth of January is always in week 1. */
function mondayOfWeek(key: string): string {
  const [year = '', week = ''] = key.split('-W');
  return daysAfter(mondayOf(`${year}-01-04`), 7 * (Number(week) - 1));
}
