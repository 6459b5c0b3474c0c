import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, type LocalDate } from '../../src/kernel/date.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { addStarter } from '../../src/learning/actions/add-starter.ts';
import type { EntryText } from '../../src/learning/rules/entry.ts';
import { liveEntries } from '../../src/learning/store/entries.ts';
import { countUse, insertEntries, letCount } from '../../src/learning/store/entry-writes.ts';
import { closeVersion, insertVersions } from '../../src/learning/store/versions.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { type Person, resolvePerson } from '../../src/people/index.ts';

type Written = {
  by: string;
  /** Who let it in; null: it still waits. */
  approvedBy: string | null;
  daysAgo: number;
  locale: Locale;
  text: EntryText;
};

/** What the demo's people wrote themselves: one is new, one waits for its manager, one has got old. */
const WRITTEN: readonly Written[] = [
  {
    by: 'lena',
    approvedBy: 'markus',
    daysAgo: 6,
    locale: 'en',
    text: {
      kind: 'objection',
      title: '“Our IT has no time before autumn”',
      occasion: 'The department is convinced, and then the project hangs on somebody else’s calendar',
      talk: `“How much of their time do you expect it to take?” Mostly the guess is weeks.
“For Nordwind it was two calls of an hour: one for the login, one for the import. Shall we ask your IT for the first one only? If it is more than that, I tell you before we sign.”`,
      proof: 'Nordwind, September: two calls, 50 and 35 minutes. Jonas has the notes.',
      answers: '',
      doneWhen: 'An hour with IT stands in the calendar, with a list of what they prepare.',
    },
  },
  {
    by: 'jonas',
    approvedBy: null,
    daysAgo: 1,
    locale: 'en',
    text: {
      kind: 'technique',
      title: 'Send the agenda as three questions',
      occasion: 'The evening before a first meeting',
      talk: `“For tomorrow I have three questions: how you plan today, what a late delivery costs you, and who would have to like a change. What is the one you would like to start with?”
Half of them answer, and the meeting starts in the middle.`,
      proof: '',
      answers: '',
      doneWhen: 'They picked one of the three.',
    },
  },
  {
    by: 'selin',
    approvedBy: 'selin',
    daysAgo: 201,
    locale: 'tr',
    text: {
      kind: 'product',
      title: 'Mevcut sistemden geçiş kaç gün sürer',
      occasion: 'Geçişten çekiniyorlar, “işler durur mu” diye soruyorlar',
      talk: `“İşler durmaz; iki hafta eski sistem yanında yürür. İlk gün müşteri listenizi alırız, üçüncü gün siparişleri, son hafta yalnızca yenisini kullanırsınız.”
“Sizden istediğimiz bir kişi ve günde bir saat. Kim olur?”`,
      proof: '',
      answers: '',
      doneWhen: 'Geçişi yürütecek kişinin adı ve başlangıç günü belli.',
    },
  },
];

/** Ours in both languages, which an admin added two months ago, and what the demo's people wrote themselves. */
export async function addDemoPlaybook(
  context: Context,
  workspaceId: string,
  slack: { userId(handle: string): string },
  { today, admin }: { today: LocalDate; admin: Person | null },
): Promise<void> {
  if (!admin) return;
  const at = (daysAgo: number) => toInstant(addDays(today, -daysAgo), '10:20', admin.zone);
  const then = { ...context, clock: { now: () => at(60) } };
  const caller = { workspaceId, personId: admin.id, name: admin.name, locale: admin.locale };
  for (const locale of ['en', 'tr'] as const) {
    const asking = { ...caller, zone: admin.zone, isAdmin: true, source: 'cli' } as const;
    await addStarter(then, asking, locale);
  }
  for (const written of WRITTEN) await add(context, workspaceId, slack, today, written, at(written.daysAgo));
  await use(context, workspaceId);
}

async function add(
  context: Context,
  workspaceId: string,
  slack: { userId(handle: string): string },
  today: LocalDate,
  { by, approvedBy, locale, text }: Written,
  at: Date,
): Promise<void> {
  const person = async (handle: string): Promise<string> => {
    const found = await resolvePerson(context.db, workspaceId, slack.userId(handle), today);
    if (found.kind !== 'one') throw new Error(`Nobody in the demo is called ${handle}`);
    return found.person.id;
  };
  const [id, entryId] = [context.newId(), context.newId()];
  const writerId = await person(by);
  const isOwn = approvedBy === by;
  const decider = approvedBy ? await person(approvedBy) : null;
  await inTransaction(context.db, async (trx) => {
    const entry = { id: entryId, locale, starterKey: null, authorId: writerId, link: null, createdAt: at };
    await insertEntries(trx, workspaceId, [entry]);
    const version = { ...text, id, entryId, base: null, writerId, reason: '', writtenAt: at };
    await insertVersions(trx, workspaceId, [{ ...version, number: isOwn ? 1 : null }]);
    if (!decider) return;
    if (!isOwn) await closeVersion(trx, workspaceId, id, { state: 'live', number: 1, by: decider, at });
    await letCount(trx, workspaceId, entryId, { version: 1, by: decider, at });
  });
}

/** Objections are looked up most. */
async function use(context: Context, workspaceId: string): Promise<void> {
  const used = (await liveEntries(context.db, workspaceId)).filter(({ kind }) => kind === 'objection');
  await inTransaction(context.db, async (trx) => {
    for (const [nth, { id }] of used.sort((a, b) => (a.title < b.title ? -1 : 1)).entries()) {
      for (let n = 0; n < 3 + (nth % 5); n += 1) await countUse(trx, workspaceId, id, 'shown');
      if (nth % 3 === 0) await countUse(trx, workspaceId, id, 'shared');
    }
  });
}
