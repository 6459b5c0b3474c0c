import { type Kysely, sql } from 'kysely';

/** What people are reminded of on their own account and why not, what they wish of that, and what counted for the week. */
export async function ownReminders(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  const ofPerson = 'foreign key (workspace_id, person_id) references person (workspace_id, id)';

  return [
    table(
      'personal_nudge',
      `id text not null, person_id text not null, day text not null, trigger_key text not null, about text not null,
       outcome text not null check (outcome in ('planned', 'sent', 'suppressed')), reason text not null,
       detail text not null, decided_at ${int} not null,
       response text check (response in ('answered', 'acted', 'ignored')),
       primary key (workspace_id, id), unique (workspace_id, person_id, day, trigger_key, about), ${ofPerson}`,
    ),
    // What waits for a verdict: few, and asked for every morning.
    `create index personal_nudge_open on personal_nudge (workspace_id, person_id)
       where outcome = 'sent' and response is null`,
    table(
      'personal_snooze',
      `person_id text not null, about text not null, trigger_key text not null, until_at ${int},
       set_at ${int} not null, primary key (workspace_id, person_id, about), ${ofPerson}`,
    ),
    // 'usual' keeps since when it is: what was ignored before does not count any more.
    table(
      'nudge_frequency',
      `person_id text not null, trigger_key text not null,
       level text not null check (level in ('usual', 'half', 'off')),
       cause text not null check (cause in ('wish', 'ignored')), asked_in text, since ${int} not null,
       primary key (workspace_id, person_id, trigger_key), ${ofPerson}`,
    ),
    table(
      'nudge_preference',
      `person_id text not null, weekly_budget ${int}, paused_until text, set_at ${int} not null,
       primary key (workspace_id, person_id), ${ofPerson}`,
    ),
    table('nudge_budget', `weekly ${int} not null, set_at ${int} not null, primary key (workspace_id)`),
    table(
      'proactive_delivery',
      `kind text not null, period text not null, target text not null, person_id text not null, week text not null,
       outcome text not null check (outcome in ('counted', 'over_budget')), decided_at ${int} not null,
       primary key (workspace_id, kind, period, target), ${ofPerson}`,
    ),
    'create index proactive_delivery_week on proactive_delivery (workspace_id, person_id, week)',
  ];
}
