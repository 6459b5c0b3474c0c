import { describe, expect, it } from 'vitest';
import type { Given } from '../../src/courses/actions/given.ts';
import { allMessage } from '../../src/courses/messages/all.ts';
import { assignForm } from '../../src/courses/messages/assign-form.ts';
import { mineMessage } from '../../src/courses/messages/list.ts';
import { programmeForm } from '../../src/courses/messages/programme-form.ts';
import { programmeView } from '../../src/courses/messages/programme-view.ts';
import { teamMessage } from '../../src/courses/messages/team.ts';
import { completionOf } from '../../src/courses/rules/completion.ts';
import { progressOf } from '../../src/courses/rules/programme.ts';
import { kpiBook } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { personById, teamById } from '../../src/people/index.ts';
import { rubricAt } from '../../src/skills/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { type OpenFresh, onSqlite } from '../support/databases.ts';
import { courseCompany } from './course-company.ts';

const LONG = '<&>'.repeat(33);

/** Many courses with the longest names there are, and people who have them. */
async function many(open: OpenFresh) {
  const { acme, ada, east } = await courseCompany(open);
  const today = acme.today();
  const person = await personById(acme.db, acme.workspace.id, ada, today);
  const team = await teamById(acme.db, acme.workspace.id, east, today);
  const [skill] = (await rubricAt(acme.db, acme.workspace.id, today)).skills;
  if (!person || !team || !skill) throw new Error('Nobody');
  const courses = Array.from({ length: 120 }, (_, nth) => ({
    ...{ id: `course-${nth}`, name: LONG, link: `https://learn.acme.example/${'a'.repeat(470)}` },
    ...{ skill: skill.key, minutes: 4800, workingDays: 60 },
    ...{ certificate: { passMark: 100, months: 120 }, isEnded: false },
  }));
  const given = courses.map(
    (course): Given => ({
      ...{ id: course.id, courseId: course.id, personId: ada, assignedBy: ada, assignedOn: today },
      ...{
        workingDays: 5,
        state: 'open',
        settledOn: null,
        dueThen: null,
        evidence: '',
        reason: '',
        kpi: null,
      },
      ...{
        startedOn: null,
        submittedOn: null,
        nameThen: null,
        linkThen: null,
        expiresOn: null,
        expiredOn: null,
      },
      ...{ course, person: { ...person, name: LONG }, due: '2026-11-16', standing: 'overdue' },
      ...{ today, calendar: person.workWeek },
    }),
  );
  return { courses, given, skill, team, book: await kpiBook(acme.db, acme.workspace.id) };
}

onSqlite('however many courses there are and whatever they are called', (open) => {
  it.each(['en', 'tr'] as const)('what is shown of them fits into Slack (%s)', async (locale) => {
    const { courses, given, skill, team, book } = await many(open);
    const t = translate(locale);
    const suggestions = courses.slice(0, 3).map((course) => ({ course, skill }));
    const own = {
      programme: { id: 'p', version: 1, name: LONG, steps: [], isEnded: false },
      enrolment: {
        ...{ id: 'e', programmeId: 'p', version: 1, personId: 'a', assignedBy: 'b', startedOn: '2026-11-16' },
      },
      ...{ steps: given.slice(0, 12), progress: progressOf(given.slice(0, 12)) },
    };
    const programmes = Array.from({ length: 20 }, () => own);
    const mine = { programmes, given, results: new Map(), suggestions, book, leads: true, keeps: true };
    const teams = courses.map((course) => ({ course, completion: completionOf(given), given }));
    const ofTeam = programmes.map(({ programme }) => ({ programme, own: programmes }));
    assertSlackLimits(mineMessage(mine, t));
    assertSlackLimits(teamMessage({ programmes: ofTeam, courses: teams }, t));
    assertSlackLimits(allMessage({ courses, programmes: programmes.map(({ programme }) => programme) }, t));
    assertSlackLimits(programmeView({ own, isMine: false }, t));
    const typed = courses.slice(0, 12).map(({ id }) => ({ courseId: id, days: '130' }));
    const filled = { id: 'p', version: 2, rows: 12, name: LONG, typed };
    assertSlackLimits(programmeForm(filled, courses, t));
    const choices = courses.map((course) => ({
      course,
      skill,
      fits: Array.from({ length: 30 }, () => LONG),
    }));
    const roles = Array.from({ length: 120 }, (_, nth) => `${LONG.slice(0, 50)}${nth}`);
    const chosen = { courseId: 'course-7', slackUserId: 'U0TEST' };
    const all = { programmes: programmes.map(({ programme }, nth) => ({ ...programme, id: `p${nth}` })) };
    assertSlackLimits(assignForm({ ...all, choices, teams: [team], roles, chosen }, t));
  });
});

describe('how many did a course', () => {
  const words = (k: number, n: number, waived: number, locale: 'en' | 'tr') =>
    translate(locale).courses.completion({ k, n, waived, share: '' });
  it.each([
    [1, 2, 0, '1 of 2 done', '2 kişiden 1’i tamamladı'],
    [0, 2, 1, '0 of 2 done · 1 waived', '2 kişiden henüz kimse tamamlamadı · muaf tutulan 1 kişi'],
    [0, 0, 1, 'nobody has to do it any more', 'artık kimsenin tamamlaması gerekmiyor'],
  ])('is said of %i of %i, with %i waived', (k, n, waived, en, tr) => {
    expect(words(k, n, waived, 'en')).toContain(en);
    expect(words(k, n, waived, 'tr')).toContain(tr);
  });
});
