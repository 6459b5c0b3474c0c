import type { Message } from '../../capability.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import type { FoundWin } from '../rules/win.ts';
import { KEEP_BUTTON, POST_BUTTON } from './ids.ts';
import { winWords } from './words.ts';

type Told = { found: FoundWin; kpi: BookKpi };

/** To whoever reached it, with the choice to post it; that a goal is near is said without one. */
export function promptMessage(winId: string, win: Told, t: Translations): Message {
  const { text, said } = sentences(win, t);
  if (win.found.kind === 'goal_near') {
    return { text, blocks: [section(said), context(t.wins.onlyYou)] };
  }
  return {
    text: `${text} ${t.wins.askPost}`,
    blocks: [
      section(said),
      actions(
        button({ id: POST_BUTTON, text: t.wins.post, value: winId }),
        button({ id: KEEP_BUTTON, text: t.wins.keep, value: winId }),
      ),
      context(t.wins.askPost),
    ],
  };
}

/** The same once it is kept, with the way to post it after all. */
export function keptMessage(winId: string, win: Told | null, t: Translations): Message {
  const post = button({ id: POST_BUTTON, text: t.wins.post, value: winId });
  if (!win) return { text: t.wins.kept, blocks: [section(t.wins.kept)] };
  const { text, said } = sentences(win, t);
  return { text: `${text} ${t.wins.kept}`, blocks: [section(said), context(t.wins.kept), actions(post)] };
}

function sentences(win: Told, t: Translations): { text: string; said: string } {
  const { amount, against } = win.found;
  const { kpi, goal, amount: reached, against: target, left, days, kind } = winWords(win, t);
  switch (win.found.kind) {
    case 'goal_reached':
      return {
        text: t.wins.goalReachedText({ goal }),
        said: t.wins.goalReached({ goal, amount: reached, target }),
      };
    case 'goal_near': {
      const share = formatPercent(amount / against, t.locale);
      return { text: t.wins.nearText({ goal, share }), said: t.wins.near({ goal, share, left }) };
    }
    case 'personal_best': {
      const periods = win.found.periods ?? 0;
      return {
        text: t.wins.bestText({ kpi, amount: reached, kind }),
        said: t.wins.best({ kpi, amount: reached, before: target, periods, kind, days }),
      };
    }
  }
}
