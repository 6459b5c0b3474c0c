import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { insertRequest } from '../../src/feedback/requests-store.ts';
import type { Direction, FeedbackKind, FeedbackText } from '../../src/feedback/rules/feedback.ts';
import { OPEN_DAYS } from '../../src/feedback/rules/requests.ts';
import type { Template } from '../../src/feedback/rules/templates.ts';
import { insertFeedback, keepReply, markFeedback } from '../../src/feedback/store.ts';
import { addDays, daysBetween, type LocalDate } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { resolvePerson } from '../../src/people/index.ts';
import { demoPeople } from './organisation.ts';

/** Feedback of the demo's history: on a weekday (Monday 0) some weeks ago, at a time on the receiver's clocks. */
type DemoFeedback = {
  from: string;
  to: string;
  kind: FeedbackKind;
  weeksAgo: number;
  weekday: number;
  time: string;
  isThanked: boolean;
  direction: Direction;
  template?: Template;
  /** What the receiver answered. */
  reply?: string;
  text: FeedbackText;
};

const HISTORY: readonly DemoFeedback[] = [
  {
    from: 'markus',
    to: 'lena',
    kind: 'strength',
    weeksAgo: 2,
    weekday: 2,
    time: '15:10',
    isThanked: true,
    direction: 'down',
    text: {
      situation: 'The call with Hansa Logistik on Tuesday, when they asked for a discount',
      behaviour: 'You waited, then asked which of the three modules they could do without',
      impact: 'They kept all three, and the discount never came up again',
      nextStep: null,
    },
  },
  {
    from: 'selin',
    to: 'ayse',
    kind: 'improve',
    weeksAgo: 1,
    weekday: 1,
    time: '11:40',
    isThanked: true,
    direction: 'down',
    reply: 'Haklısın, fark etmemişim. Perşembeden önce yarım saat prova yapalım mı?',
    text: {
      situation: 'Pazartesi günü Ege Tekstil demosunun ilk yarım saati',
      behaviour: 'Müşteri iki kez raporlama hakkında soru sordu, sen sunuma sırayla devam ettin',
      impact: 'Sorunun sahibi olan finans müdürü demo bitmeden ayrıldı',
      nextStep: 'Perşembeki demoda ilk soruda sunumu bırakıp o ekrana geç; istersen önce birlikte deneyelim',
    },
  },
  {
    from: 'ilker',
    to: 'selin',
    kind: 'strength',
    weeksAgo: 1,
    weekday: 3,
    time: '16:20',
    isThanked: false,
    direction: 'up',
    text: {
      situation: 'Çarşamba günkü takım toplantısında, satış rakamlarını konuşurken',
      behaviour: 'Geride olan hedefi önce sen açtın ve kimin neye ihtiyacı olduğunu sordun',
      impact: 'Ben de takıldığım teklifi rahatça anlatabildim, aynı gün çözdük',
      nextStep: null,
    },
  },
  {
    from: 'markus',
    to: 'lena',
    kind: 'improve',
    weeksAgo: 1,
    weekday: 3,
    time: '10:05',
    isThanked: true,
    direction: 'down',
    template: 'forward',
    text: {
      situation: 'The pitch at Nordwerk next week',
      behaviour: '',
      nextStep: 'Open with their three goals, and show the product only after that',
      impact: 'They will tell you which of the three matters, so the demo can be short',
    },
  },
];

/** Who asked whom on the last working day, about whom and what; nobody has answered yet. */
const ASKED: readonly { by: string; of: string; about: string; topic: string }[] = [
  { by: 'lena', of: 'markus', about: 'lena', topic: 'how I open discovery calls' },
  { by: 'selin', of: 'ilker', about: 'ayse', topic: 'demolarda soruları nasıl karşıladığı' },
];

const A_DAY_MS = 24 * 3_600_000;

/** What people told each other in the weeks before the demo begins: opened within hours, thanked for the day after. */
export async function addDemoFeedback(
  context: Context,
  workspaceId: string,
  slack: { userId(handle: string): string },
  today: LocalDate,
): Promise<void> {
  const personId = async (handle: string) => {
    const found = await resolvePerson(context.db, workspaceId, slack.userId(handle), today);
    if (found.kind !== 'one') throw new Error(`Nobody in the demo is called ${handle}`);
    return found.person.id;
  };
  const thisMonday = periodContaining('week', today).start;
  for (const { from, to, kind, weeksAgo, weekday, time, ...told } of HISTORY) {
    const zone = demoPeople.find(({ handle }) => handle === to)?.zone ?? 'UTC';
    const givenAt = toInstant(addDays(thisMonday, weekday - 7 * weeksAgo), time, zone);
    const [giverId, receiverId] = [await personId(from), await personId(to)];
    const id = context.newId();
    await inTransaction(context.db, async (trx) => {
      const { direction, template, text } = told;
      const waits = { givenAt, waitsUntil: null, direction, ...(template ? { template } : {}) };
      await insertFeedback(trx, workspaceId, { id, giverId, receiverId, kind, ...waits, ...text });
      const openedAt = new Date(givenAt.getTime() + 25 * 60_000);
      await markFeedback(trx, workspaceId, id, 'opened_at', openedAt);
      const nextDay = new Date(openedAt.getTime() + A_DAY_MS);
      if (told.reply) await keepReply(trx, workspaceId, id, told.reply, nextDay);
      if (told.isThanked) await markFeedback(trx, workspaceId, id, 'thanked_at', nextDay);
    });
  }
  const askedAt = toInstant(lastWorkday(today), '16:30', 'Europe/Berlin');
  const expiresAt = new Date(askedAt.getTime() + OPEN_DAYS * A_DAY_MS);
  for (const { by, of, about, topic } of ASKED) {
    const [askerId, askedId, aboutId] = [await personId(by), await personId(of), await personId(about)];
    const request = { id: context.newId(), askerId, askedId, aboutId, topic, askedAt, expiresAt };
    await inTransaction(context.db, (trx) => insertRequest(trx, workspaceId, request));
  }
}

function lastWorkday(today: LocalDate): LocalDate {
  const { start } = periodContaining('week', today);
  const weekday = daysBetween(start, today);
  if (weekday === 0) return addDays(today, -3);
  return weekday === 6 ? addDays(today, -2) : addDays(today, -1);
}
