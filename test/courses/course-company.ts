import type { Caller } from '../../src/context.ts';
import { type AssignForm, assignCourse } from '../../src/courses/actions/assign.ts';
import { addCourse, type CourseForm } from '../../src/courses/actions/save-course.ts';
import { assignmentsOf } from '../../src/courses/store/assignments.ts';
import { personById } from '../../src/people/index.ts';
import type { OpenFresh } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

/** Ada and Can sell in East under Mert, whom Bora leads; Oya leads Ozan; Nora administers. Monday 23 November 2026, noon. */
export async function courseCompany(open: OpenFresh) {
  const acme = await createCompany(open, { now: '2026-11-23T09:00:00Z' });
  const east = await acme.addTeam({ name: 'East' });
  const nora = await acme.addPerson({ name: 'Nora Admin', isAdmin: true });
  const bora = await acme.addPerson({ name: 'Bora Boss' });
  const mert = await acme.addPerson({ name: 'Mert Manager', managerId: bora });
  const oya = await acme.addPerson({ name: 'Oya Other' });
  const ozan = await acme.addPerson({ name: 'Ozan Other', managerId: oya });
  const ada = await acme.addPerson({ name: 'Ada Rep', managerId: mert, teamId: east });
  const can = await acme.addPerson({ name: 'Can Rep', managerId: mert, teamId: east });
  const as = (personId: string): Promise<Caller> => acme.callerOf(personId);
  const course = async (more: Partial<CourseForm> = {}, by = mert) =>
    addCourse(acme.context, await as(by), {
      ...{ id: acme.context.newId(), name: 'Ask first', link: 'https://learn.acme.example/ask' },
      ...{ skill: 'discovery', minutes: '45', days: '' },
      ...{ isCertified: false, passMark: '', months: '' },
      ...more,
    });
  const assign = async (courseId: string, more: Partial<AssignForm> = {}, by = mert) =>
    assignCourse(acme.context, await as(by), {
      ...{ courseId, people: [], teamId: east, role: null, workingDays: '5' },
      ...more,
    });
  /** Slack's id of a person's account. */
  const accountOf = async (personId: string) =>
    (await personById(acme.db, acme.workspace.id, personId, acme.today()))?.slackUserId ?? '';
  /** The only one of a person's. */
  const givenTo = async (personId: string) => {
    const [given] = await assignmentsOf(acme.db, acme.workspace.id, [personId]);
    if (!given) throw new Error('Has no course');
    return given;
  };
  /** Lets it be noon of a day. */
  const moveTo = (day: string) => {
    acme.context.clock.moveTo(new Date(`${day}T09:00:00Z`));
    acme.context.machine.moveTo(new Date(`${day}T09:00:00Z`));
  };
  return {
    acme,
    east,
    nora,
    bora,
    mert,
    oya,
    ozan,
    ada,
    can,
    as,
    course,
    assign,
    accountOf,
    givenTo,
    moveTo,
  };
}
