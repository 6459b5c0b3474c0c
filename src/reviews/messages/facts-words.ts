import { capitalise, formatNumber, formatPercent, formatPeriodNamed } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { skillWords } from '../../skills/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ReviewFacts } from '../actions/facts.ts';

const MOST_GOALS = 6;

/** What is known of the period, a line of mrkdwn each: a number, and where to look. */
export function factsLines(
  facts: ReviewFacts,
  { isOwn, person, manager }: { isOwn: boolean; person: string; manager: string },
  t: Translations,
): string[] {
  const words = t.reviews.facts;
  const { goals, scores, promises, skills, feedback } = facts;
  const names = { person: escapeMrkdwn(person), manager: escapeMrkdwn(manager), isOwn };
  const lines = [
    ...goals.slice(0, MOST_GOALS).map(({ kpi, periodKind, met, judged, attainment }) =>
      words.goal({
        name: escapeMrkdwn(capitalise(kpi.name[t.locale].other, t.locale)),
        ...{ period: periodKind, met, judged },
        percent: attainment === null ? null : formatPercent(attainment, t.locale),
      }),
    ),
    ...scores.map(({ quarter, score, isRunning }) =>
      words.score({
        period: escapeMrkdwn(formatPeriodNamed(quarter, t.locale)),
        score: formatNumber(score * 100, t.locale, 1),
        isRunning,
      }),
    ),
    ...(promises.person.n > 0 ? [words.promisesPerson({ ...promises.person, ...names })] : []),
    ...(promises.manager.n > 0 ? [words.promisesManager({ ...promises.manager, ...names })] : []),
    ...(skills.length > 0 ? [words.skills({ moved: movedWords(skills, t) })] : []),
    ...(feedback.received > 0 ? [words.received({ n: feedback.received, ...names })] : []),
    ...(feedback.given > 0 ? [words.given({ n: feedback.given, ...names })] : []),
  ];
  return [`*${words.title}*`, ...(lines.length > 0 ? lines.map((line) => `• ${line}`) : [words.none])];
}

function movedWords(skills: ReviewFacts['skills'], t: Translations): string {
  const shown = skills.map(({ skill, before, after }) =>
    t.reviews.facts.skill({
      name: escapeMrkdwn(skillWords(skill, t).name),
      before: formatNumber(before, t.locale, 1),
      after: formatNumber(after, t.locale, 1),
    }),
  );
  return shown.join(', ');
}
