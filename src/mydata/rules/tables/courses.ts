import type { CourseTables } from '../../../database/tables/courses.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of courses are to a person. */
export const courseTables: TablesOfPeople<CourseTables> = {
  course: {
    topic: 'courses',
    since: 'created_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      name: 'value',
      link: 'value',
      skill: 'value',
      minutes: 'value',
      created_by: 'mine',
      created_at: 'instant',
      ended_by: 'person',
      ended_at: 'instant',
    },
  },
  course_assignment: {
    topic: 'courses',
    since: 'assigned_at',
    columns: {
      workspace_id: 'inner',
      id: 'value',
      course_id: 'value',
      person_id: 'mine',
      assigned_by: 'person',
      assigned_on: 'value',
      assigned_at: 'instant',
      working_days: 'value',
      state: 'value',
      settled_on: 'value',
      settled_by: 'person',
      settled_at: 'instant',
      due_then: 'value',
      evidence: 'value',
      reason: 'value',
      kpi: 'value',
    },
  },
};
