import type { Message } from '../../capability.ts';
import { kpiAmount } from '../../kpis/wording.ts';
import { formatDate, formatMoney } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { PRAISE_BUTTON } from '../../recognition/index.ts';
import { dealLabel, nameLabel } from '../../scorecards/index.ts';
import { button, context, section } from '../../slack/blocks.ts';
import type { GoodFact, Unthanked } from '../actions/unthanked.ts';
import { UNTHANKED_DAYS } from '../rules/unthanked.ts';
import { periodWords, winWords } from './words.ts';

/** Short enough to be read at once. */
const MOST_PEOPLE = 8;

/**
 * Who of a manager's people nobody has thanked, with a good fact about each and the form that is for them; `standsInFor`: the
 * manager, when their deputy reads it.
 */
export function noteMessage(
  missing: readonly Unthanked[],
  { standsInFor }: { standsInFor: string | null },
  t: Translations,
): Message {
  const asked = { n: missing.length, days: UNTHANKED_DAYS };
  const title = standsInFor
    ? t.wins.noteTitleDeputy({ ...asked, name: nameLabel(standsInFor) })
    : t.wins.noteTitle(asked);
  const shown = missing.slice(0, MOST_PEOPLE);
  const lines = shown.map(({ person, fact }) =>
    t.wins.notePerson({ name: nameLabel(person.name), fact: factWords(fact, t) }),
  );
  const left = missing.length - shown.length;
  return {
    text: [title, ...lines].join('\n'),
    blocks: [
      section(title),
      ...shown.map(({ person }, nth) =>
        section(lines[nth] ?? '', button({ id: PRAISE_BUTTON, text: t.wins.notePraise, value: person.id })),
      ),
      ...(left > 0 ? [context(t.wins.noteMore({ n: left }))] : []),
      context(standsInFor ? t.wins.noteWhyDeputy : t.wins.noteWhy),
    ],
  };
}

function factWords(fact: GoodFact | null, t: Translations): string {
  switch (fact?.kind) {
    case 'win': {
      const {
        kpi,
        goal,
        amount,
        against: target,
        kind,
        days,
      } = winWords({ found: fact.win, kpi: fact.kpi }, t);
      return fact.win.kind === 'personal_best'
        ? t.wins.factBest({ kpi, amount, kind, days })
        : t.wins.factGoal({ goal, amount, target });
    }
    case 'deal': {
      const { amount, currency, closedOn } = fact.deal;
      return t.wins.factDeal({
        deal: dealLabel(fact.deal),
        amount: amount === null ? null : formatMoney(amount, currency, t.locale),
        date: formatDate(closedOn ?? '', t.locale),
      });
    }
    case 'improved': {
      const number = (value: number) => kpiAmount(fact.kpi, value, null, t.locale);
      return t.wins.factImproved({
        now: number(fact.now),
        before: number(fact.before),
        month: periodWords(fact.month, t),
      });
    }
    default:
      return t.wins.noFact;
  }
}
