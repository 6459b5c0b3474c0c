import type { Answer, Button, ButtonRequest, CommandRequest, Topic } from '../capability.ts';
import { UserError } from '../errors.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { isOwnKey, ownKpis } from '../kpis/index.ts';
import { foldWord } from '../kpis/words.ts';
import { unescapeText } from '../slack/escape.ts';
import { idealSheet } from './actions/ideal-sheet.ts';
import { kpiSheet, type SheetKind } from './actions/kpi-sheet.ts';
import { namedTeam } from './actions/scopes.ts';
import { idealMessage } from './messages/ideal.ts';
import { ids } from './messages/ids.ts';
import { meaningView, ownMeaningView } from './messages/meaning.ts';
import { sheetMessage } from './messages/sheet.ts';
import { readScope, type Scope } from './scope.ts';

const PERIODS: Readonly<Record<string, SheetKind>> = {
  month: 'month',
  quarter: 'quarter',
  ay: 'month',
  ceyrek: 'quarter',
};

const SCOPES: Readonly<Record<string, Scope>> = {
  me: { kind: 'self' },
  mine: { kind: 'self' },
  ben: { kind: 'self' },
  benim: { kind: 'self' },
  company: { kind: 'company' },
  sirket: { kind: 'company' },
};

/** `/pacesetter kpis`, with `me`, `company` or a team, and `quarter`. */
export const kpisTopic: Topic = {
  words: ['kpis', 'kpi', 'kpiler', 'kpilar'],
  async run(request) {
    const { context, caller, t } = request;
    const words = unescapeText(request.text).trim().split(/\s+/).filter(Boolean);
    const kind = words.map((word) => PERIODS[foldWord(word)]).find(Boolean) ?? 'month';
    const rest = words.filter((word) => !PERIODS[foldWord(word)]).join(' ');
    const scope = rest === '' ? null : (SCOPES[foldWord(rest)] ?? (await teamCalled(request, rest, 'kpi')));
    return { kind: 'tell', message: sheetMessage(await kpiSheet(context, caller, { scope, kind }), t) };
  },
};

function teamCalled(
  { context, caller }: CommandRequest,
  text: string,
  command: 'kpi' | 'ideal',
): Promise<Scope> {
  const name = text.slice(0, 100);
  return namedTeam(context, caller, { name, command }, localDateOf(context.clock.now(), caller.zone));
}

/** Other people's, or another period's, in the place of what was clicked. */
export const sheetButtons: readonly Button[] = [ids.whose, ids.period].map((id) => ({
  id,
  async run({ context, caller, value, t }: ButtonRequest): Promise<Answer> {
    const [kind, text = ''] = value.split(' ');
    const scope = readScope(text);
    if (!scope || (kind !== 'month' && kind !== 'quarter')) {
      throw new UserError((words) => words.common.outdatedButton);
    }
    return { kind: 'replace', message: sheetMessage(await kpiSheet(context, caller, { scope, kind }), t) };
  },
}));

/** `/pacesetter ideal`, with `me`, `company` or a team: what goes to ideal customers. */
export const idealTopic: Topic = {
  words: ['ideal', 'ideals'],
  async run(request) {
    const { context, caller, t } = request;
    const text = unescapeText(request.text).trim().replace(/\s+/g, ' ');
    const scope = text === '' ? null : (SCOPES[foldWord(text)] ?? (await teamCalled(request, text, 'ideal')));
    return { kind: 'tell', message: idealMessage(await idealSheet(context, caller, scope), t) };
  },
};

/** Other people's, in the place of what was clicked. */
export const idealMenu: Button = {
  id: ids.idealWhose,
  async run({ context, caller, value, t }) {
    const scope = readScope(value);
    if (!scope) throw new UserError((words) => words.common.outdatedButton);
    return { kind: 'replace', message: idealMessage(await idealSheet(context, caller, scope), t) };
  },
};

/** *What is this?* */
export const meaningMenu: Button = {
  id: ids.meaning,
  async run({ context, caller, value, t }) {
    const own = isOwnKey(value) ? await ownKpis(context.db, caller.workspaceId) : [];
    const kpi = own.find(({ key }) => key === value);
    const view = kpi ? ownMeaningView(kpi, t) : meaningView(value, t);
    if (!view) throw new UserError((words) => words.common.outdatedButton);
    return { kind: 'open', view };
  },
};
