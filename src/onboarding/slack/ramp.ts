import type { Answer, Button, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { shorten } from '../../kernel/shorten.ts';
import { isKpiKey, type KpiKey, kpiFromText } from '../../kpis/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { rampSheet } from '../actions/ramp.ts';
import { ids } from '../messages/ids.ts';
import { definitionNamed, rampMessage } from '../messages/ramp.ts';
import type { Definition } from '../rules/ramp/ramped.ts';

/** `/pacesetter ramp`: how long it takes until people are ramped; with a KPI, or a percentage of the full number. */
export const rampTopic: Topic = {
  words: ['ramp', 'rampup', 'alışma', 'rampa'],
  async run({ context, caller, t, text }): Promise<Answer> {
    const asked = readAsked(unescapeText(text).trim());
    return { kind: 'tell', message: rampMessage(await rampSheet(context, caller, asked), t) };
  },
};

const LARGEST_PERCENT = 200;

/** 'revenue', '90', '%90', 'calls 80%'. Throws a UserError with an example for anything else. */
function readAsked(text: string): { kpi: KpiKey | null; by: Definition } {
  const [found, digits = '100'] = /%?\b(\d{1,3})\b\s*%?/.exec(text) ?? [];
  const rest = (found ? text.replace(found, ' ') : text).trim();
  const kpi = rest === '' ? null : (kpiFromText(rest) ?? undefined);
  const percent = Number(digits);
  if (kpi === undefined || percent < 1 || percent > LARGEST_PERCENT) {
    throw new UserError((t) => t.ramp.unknown({ text: shorten(text, 100) }));
  }
  return { kpi, by: { kind: 'B', percent } };
}

/** Either menu: the same with another definition, or another number. */
const chooser = (id: string): Button => ({
  id,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const [name = '', key = ''] = value.split(' ');
    const kpi = isKpiKey(key) ? key : null;
    const message = rampMessage(await rampSheet(context, caller, { kpi, by: definitionNamed(name) }), t);
    return from === 'message' ? { kind: 'replace', message } : { kind: 'tell', message };
  },
});

export const rampButtons: readonly Button[] = [chooser(ids.rampBy), chooser(ids.rampKpi)];
