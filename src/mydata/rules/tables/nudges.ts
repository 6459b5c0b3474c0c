import type { NudgeTables } from '../../../database/tables/nudges.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of nudges are to a person. */
export const nudgeTables: TablesOfPeople<NudgeTables> = {
  // Whom it is about does not read it: a reminder is its recipient's alone (nudges/permissions.ts).
  nudge_decision: {
    topic: 'reminders',
    since: 'decided_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      recipient_id: 'mine',
      trigger_key: 'value',
      subject_id: 'person',
      batch: 'value',
      outcome: 'value',
      reason: 'value',
      detail: 'json',
      decided_at: 'instant',
    },
  },
  nudge_snooze: {
    topic: 'reminders',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      recipient_id: 'mine',
      trigger_key: 'value',
      subject_id: 'person',
      until_day: 'value',
      recorded_at: 'instant',
    },
  },
  personal_nudge: {
    topic: 'reminders',
    since: 'decided_at',
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      person_id: 'mine',
      day: 'value',
      trigger_key: 'value',
      about: 'value',
      outcome: 'value',
      reason: 'value',
      detail: 'json',
      decided_at: 'instant',
      response: 'value',
    },
  },
  personal_snooze: {
    topic: 'reminders',
    since: 'set_at',
    columns: {
      workspace_id: 'inner',
      person_id: 'mine',
      about: 'value',
      trigger_key: 'value',
      until_at: 'instant',
      set_at: 'instant',
    },
  },
  nudge_frequency: {
    topic: 'reminders',
    since: 'since',
    columns: {
      workspace_id: 'inner',
      person_id: 'mine',
      trigger_key: 'value',
      level: 'value',
      cause: 'value',
      asked_in: 'inner',
      since: 'instant',
    },
  },
  nudge_preference: {
    topic: 'reminders',
    since: 'set_at',
    columns: {
      workspace_id: 'inner',
      person_id: 'mine',
      weekly_budget: 'value',
      paused_until: 'value',
      set_at: 'instant',
    },
  },
  nudge_budget: {
    topic: null,
    columns: { workspace_id: 'inner', weekly: 'inner', set_at: 'inner' },
  },
  proactive_delivery: {
    topic: 'reminders',
    since: 'decided_at',
    columns: {
      workspace_id: 'inner',
      kind: 'value',
      period: 'inner',
      target: 'inner',
      person_id: 'mine',
      week: 'value',
      outcome: 'value',
      decided_at: 'instant',
    },
  },
  status_hold: {
    topic: 'reminders',
    since: 'since',
    columns: { workspace_id: 'inner', person_id: 'mine', fingerprint: 'secret', since: 'instant' },
  },
};
