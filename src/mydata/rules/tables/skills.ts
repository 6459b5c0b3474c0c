import type { SkillTables } from '../../../database/tables/skills.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of skills are to a person. */
export const skillTables: TablesOfPeople<SkillTables> = {
  skill_rubric: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      version: 'value',
      skills: 'json',
      valid_from: 'value',
      author_id: 'mine',
      recorded_at: 'instant',
    },
  },
  skill_rating: {
    topic: 'skills',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      person_id: 'once_open',
      rater_id: 'mine',
      source_kind: 'value',
      source_id: 'inner',
      skill_key: 'value',
      rubric_version: 'value',
      points: 'value',
      evidence: 'value',
      rated_on: 'value',
      open_on: 'value',
      recorded_at: 'instant',
    },
  },
  skill_expectation: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      role_key: 'inner',
      version: 'value',
      role: 'value',
      points: 'json',
      author_id: 'mine',
      recorded_at: 'instant',
    },
  },
  skill_share: {
    topic: 'skills',
    since: 'shared_at',
    columns: {
      workspace_id: 'inner',
      person_id: 'mine',
      manager_id: 'person',
      shared_at: 'instant',
    },
  },
};
