import type { Reader } from '../../database/open.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { foldAlias, salesRolesOn } from '../../people/index.ts';
import type { Rubric } from '../rubric.ts';
import { GONE_DAYS } from '../rules/fading.ts';
import { levelsOf, type Overall, overallOf, type SkillLevel, widestFirst } from '../rules/levels.ts';
import { rubricOn } from '../rules/versions.ts';
import { expectations } from '../store/expectations.ts';
import { ratingsOf, ratingsOfMany } from '../store/ratings.ts';
import { rubricVersions } from '../store/rubrics.ts';

/** What somebody can do as far as it is known: each skill of the rubric in its order, and all of them together. */
export type CurrentSkills = { rubric: Rubric; skills: SkillLevel[]; overall: Overall };

/** The rubric of a day; ours while nobody chose one. */
export async function rubricAt(db: Reader, workspaceId: string, date: LocalDate): Promise<Rubric> {
  return rubricOn(await rubricVersions(db, workspaceId), date);
}

/**
 * What is known of somebody's skills on a day of theirs, by ratings that are open to both of the pair. `since` leaves out
 * what was said before: whoever leads them now reads what is of their own time (`visibleSince`). It is the pair's:
 * whoever calls shows it to nobody else.
 */
export async function currentSkills(
  db: Reader,
  workspaceId: string,
  personId: string,
  today: LocalDate,
  { since }: { since?: LocalDate } = {},
): Promise<CurrentSkills> {
  const rubric = await rubricAt(db, workspaceId, today);
  const from = [addDays(today, -GONE_DAYS), since ?? ''].sort().at(-1) ?? today;
  const ratings = await ratingsOf(db, workspaceId, personId, from);
  const role = (await salesRolesOn(db, workspaceId, [personId], today)).get(personId);
  const expected =
    role === undefined ? undefined : (await expectations(db, workspaceId)).get(foldAlias(role))?.points;
  const open = ratings.filter(({ openOn }) => openOn <= today);
  const skills = levelsOf(rubric.skills, open, { today, expected: expected ?? {} });
  return { rubric, skills, overall: overallOf(skills) };
}

/** The skills that are worth practising, the widest gap first (domain.md §5.7); for the same eyes as `currentSkills`. */
export async function skillGaps(
  db: Reader,
  workspaceId: string,
  personId: string,
  today: LocalDate,
  options: { since?: LocalDate } = {},
): Promise<SkillLevel[]> {
  const { skills } = await currentSkills(db, workspaceId, personId, today, options);
  return widestFirst(skills.filter(({ gap }) => gap !== null));
}

/** Of whom the gaps are asked, on a day of theirs; `since` as above. */
export type GapsAsked = { personId: string; today: LocalDate; since?: LocalDate };

/** The gaps of several people, as `skillGaps` has them; in as many queries whatever their number. Only of those who have one. */
export async function skillGapsOfMany(
  db: Reader,
  workspaceId: string,
  asked: readonly GapsAsked[],
): Promise<Map<string, SkillLevel[]>> {
  const days = asked.map(({ today }) => today).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const found = new Map<string, SkillLevel[]>();
  if (asked.length === 0) return found;
  const ids = asked.map(({ personId }) => personId);
  const ratings = Map.groupBy(
    await ratingsOfMany(db, workspaceId, ids, addDays(first, -GONE_DAYS)),
    ({ personId }) => personId,
  );
  if (ratings.size === 0) return found;
  const versions = await rubricVersions(db, workspaceId);
  const expected = await expectations(db, workspaceId);
  // Whoever sells as something else since a day that begins in the east is held against that a few hours early.
  const roles = await salesRolesOn(db, workspaceId, ids, last);
  for (const { personId, today, since = '' } of asked) {
    const from = [addDays(today, -GONE_DAYS), since].sort().at(-1) ?? today;
    const open = (ratings.get(personId) ?? []).filter(({ on, openOn }) => on >= from && openOn <= today);
    const role = roles.get(personId);
    const points = role === undefined ? undefined : expected.get(foldAlias(role))?.points;
    const levels = levelsOf(rubricOn(versions, today).skills, open, { today, expected: points ?? {} });
    const gaps = widestFirst(levels.filter(({ gap }) => gap !== null));
    if (gaps.length > 0) found.set(personId, gaps);
  }
  return found;
}
