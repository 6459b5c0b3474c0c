import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { openChange, resolvePerson } from '../../src/people/index.ts';
import { saveExpectation } from '../../src/skills/actions/rubric.ts';
import { type Points, rateSkill } from '../../src/skills/index.ts';
import { STANDARD_SKILLS, type StandardSkill } from '../../src/skills/rules/standard-skills.ts';

/** What one said of another's skills (their own, when both are the same) some days ago. */
type Said = {
  by: string;
  of: string;
  daysAgo: number;
  /** For the six skills in their order; 0: left out. */
  points: readonly (Points | 0)[];
  /** What was seen, by skill; what is missing says little. */
  seen?: Partial<Record<StandardSkill, string>>;
};

/** What was seen where nothing else is said; a manager's rating always says something. */
const USUAL = {
  en: 'Over the calls we had together in the last weeks',
  tr: 'Son haftalarda birlikte girdiğimiz görüşmelerde',
};

/**
 * Lena gets better at discovery and sees her negotiating differently than Markus; Jonas has a gap; Amélie waits for Markus;
 * Ayşe and İlker were rated in Turkish, and Selin waits for how Zeynep sees herself.
 */
const SAID: readonly Said[] = [
  { by: 'lena', of: 'lena', daysAgo: 128, points: [3, 3, 3, 4, 4, 3] },
  {
    by: 'markus',
    of: 'lena',
    daysAgo: 126,
    points: [2, 3, 3, 3, 4, 3],
    seen: { discovery: 'With Alpenglas the demo began after four minutes; their problem came up at the end' },
  },
  { by: 'markus', of: 'lena', daysAgo: 68, points: [3, 3, 4, 2, 4, 0] },
  { by: 'lena', of: 'lena', daysAgo: 13, points: [4, 3, 4, 4, 4, 4] },
  {
    by: 'markus',
    of: 'lena',
    daysAgo: 11,
    points: [4, 3, 4, 2, 5, 4],
    seen: {
      discovery: 'Hansa Logistik, Tuesday: asked what the delay costs them, then waited until they said it',
      negotiation: 'Nordwerk: offered 5 % before anybody had asked for a price',
      closing: 'Three calls in a row ended with a date in both calendars',
    },
  },
  { by: 'markus', of: 'jonas', daysAgo: 74, points: [2, 2, 3, 3, 3, 2] },
  { by: 'jonas', of: 'jonas', daysAgo: 25, points: [3, 3, 3, 3, 3, 3] },
  {
    by: 'markus',
    of: 'jonas',
    daysAgo: 24,
    points: [2, 2, 3, 3, 3, 3],
    seen: {
      discovery: 'Two calls: the first question came after the tenth slide',
      qualification: 'For three of the open deals nobody knows who signs',
    },
  },
  {
    by: 'amelie',
    of: 'amelie',
    daysAgo: 2,
    points: [4, 4, 3, 3, 4, 3],
    seen: { objections: 'I answer fast, but I rarely ask whether that settled it' },
  },
  { by: 'selin', of: 'ayse', daysAgo: 95, points: [4, 4, 4, 3, 4, 4] },
  { by: 'ayse', of: 'ayse', daysAgo: 17, points: [4, 4, 4, 4, 5, 4] },
  {
    by: 'selin',
    of: 'ayse',
    daysAgo: 16,
    points: [5, 4, 4, 4, 5, 5],
    seen: {
      discovery: 'Ege Tekstil: gecikmenin aylık maliyetini müşterinin kendisine hesaplattı',
      closing: 'Son dört görüşmenin hepsi takvime yazılmış bir tarihle bitti',
    },
  },
  { by: 'selin', of: 'ilker', daysAgo: 80, points: [3, 3, 2, 3, 4, 2] },
  { by: 'ilker', of: 'ilker', daysAgo: 20, points: [3, 3, 4, 3, 4, 3] },
  {
    by: 'selin',
    of: 'ilker',
    daysAgo: 19,
    points: [3, 3, 2, 3, 4, 2],
    seen: {
      objections: '“Pahalı” dendiğinde hemen özellik saymaya başladı; neye göre pahalı olduğunu sormadı',
      closing: 'İki görüşme “haftaya konuşuruz” ile bitti',
    },
  },
  {
    by: 'selin',
    of: 'zeynep',
    daysAgo: 3,
    points: [3, 4, 0, 0, 4, 3],
    seen: { qualification: 'Karar vereni ve bütçeyi müşterinin kendi sözleriyle not etmişti' },
  },
];

/** What the company expects of those who sell: more where most deals are lost. */
const EXPECTED = {
  role: 'AE',
  roleKey: 'ae',
  points: { discovery: 4, qualification: 3, objections: 3, closing: 4 },
};

/** Some months of ratings, and what is expected of account executives. */
export async function addDemoSkills(
  context: Context,
  workspaceId: string,
  slack: { userId(handle: string): string },
  { today, adminId }: { today: LocalDate; adminId: string | null },
): Promise<void> {
  const { db } = context;
  const personOf = async (handle: string) => {
    const found = await resolvePerson(db, workspaceId, slack.userId(handle), today);
    if (found.kind !== 'one') throw new Error(`Nobody in the demo is called ${handle}`);
    return found.person;
  };
  const opened = await openChange(db, context, workspaceId, { actorId: adminId, source: 'cli' });
  await inTransaction(db, (trx) => saveExpectation(trx, opened, EXPECTED));
  for (const { by, of, daysAgo, points, seen } of SAID) {
    const [rater, person] = [await personOf(by), await personOf(of)];
    const on = addDays(today, -daysAgo);
    const clock = { now: () => toInstant(on, '15:00', person.zone) };
    const change = { ...opened, clock, actor: { actorId: rater.id, source: 'cli' as const } };
    await inTransaction(db, async (trx) => {
      for (const [place, skillKey] of STANDARD_SKILLS.entries()) {
        const given = points[place];
        if (!given) continue;
        const isSelf = by === of;
        await rateSkill(trx, change, {
          personId: person.id,
          raterId: rater.id,
          skillKey,
          rubricVersion: 0,
          points: given,
          evidence: seen?.[skillKey] ?? (isSelf ? '' : USUAL[rater.locale]),
          on,
          source: { kind: isSelf ? 'self' : 'manager' },
        });
      }
    });
  }
}
