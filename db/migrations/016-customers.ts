import { type Kysely, sql } from 'kysely';

/** Customers, the profile of an ideal one, what people say of each; deals find their customer by its folded name. */
export async function customers(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
  await foldNames(db);
}

function statements(dialect: 'sqlite' | 'postgres') {
  const int = dialect === 'sqlite' ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    `create table ${name} (workspace_id text not null references workspace (id), ${columns})${
      dialect === 'sqlite' ? ' strict' : ''
    }`;
  return [
    'alter table deal add column customer_key text',
    table(
      'customer',
      `id text not null, name text not null, name_key text not null, industry text, country text, employees ${int},
       revenue ${int}, currency text, listed ${int} not null check (listed in (0, 1)), recorded_at ${int} not null,
       primary key (workspace_id, id), unique (workspace_id, name_key),
       check ((revenue is null) = (currency is null))`,
    ),
    table(
      'customer_profile',
      `version ${int} not null check (version > 0), rules text not null, valid_from text not null, author_id text,
       recorded_at ${int} not null, primary key (workspace_id, version),
       foreign key (workspace_id, author_id) references person (workspace_id, id)`,
    ),
    table(
      'customer_answer',
      `customer_id text not null, question_id text not null,
       answer text not null check (answer in ('yes', 'no', 'unknown')), answered_by text, recorded_at ${int} not null,
       primary key (workspace_id, customer_id, question_id),
       foreign key (workspace_id, customer_id) references customer (workspace_id, id),
       foreign key (workspace_id, answered_by) references person (workspace_id, id)`,
    ),
    'create index deal_customer on deal (workspace_id, customer_key)',
  ];
}

/** The names of deals that are there already, each spelling once. */
async function foldNames(db: Kysely<unknown>) {
  await sql.raw('create index deal_spelling on deal (workspace_id, customer)').execute(db);
  const { rows } = await sql<{ workspace_id: string; customer: string }>`
    select distinct workspace_id, customer from deal where customer is not null`.execute(db);
  for (const { workspace_id, customer } of rows) {
    await sql`update deal set customer_key = ${fold(customer)}
      where workspace_id = ${workspace_id} and customer = ${customer}`.execute(db);
  }
  await sql.raw('drop index deal_spelling').execute(db);
}

/** As names were folded when this was released. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/i\u0307+/g, 'i')
    .replace(/\s+/g, ' ')
    .trim();
}
