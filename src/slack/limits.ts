import type { HomeView } from '@slack/types';
import type { Message, ModalViewDraft } from '../capability.ts';
import {
  ANYWHERE,
  BY_FIELD,
  BY_TYPE,
  type Limits,
  SECTION_FIELD,
  type Surface,
  WHOLE,
} from './limits-table.ts';

/** Slack would refuse this; `breaches` says where and by how much, and never what the text was. */
export class SlackLimitsError extends Error {
  override name = 'SlackLimitsError';
  readonly breaches: readonly string[];

  constructor(breaches: readonly string[]) {
    super(`Beyond Slack's limits: ${breaches.join('; ')}`);
    this.breaches = breaches;
  }
}

type Json = Readonly<Record<string, unknown>>;
type Tell = (path: string, problem: string) => void;

/** Throws a SlackLimitsError that lists each breach. For every message and view, before it goes out and in tests. */
export function assertSlackLimits(payload: Message | ModalViewDraft | HomeView) {
  const breaches: string[] = [];
  const tell: Tell = (path, problem) => breaches.push(`${path}: ${problem}`);
  const whole = asJson(payload);
  const blocks = [...asList(whole.blocks), ...(whole.chart ? [whole.chart] : [])];
  const surface: Surface = whole.type === 'modal' || whole.type === 'home' ? whole.type : 'message';

  if (surface === 'message') checkMessage(whole, blocks, tell);
  else checkView(whole, blocks, tell);
  for (const [index, block] of blocks.entries()) {
    checkSurface(asJson(block), `blocks[${index}]`, surface, tell);
    checkPart(asJson(block), `blocks[${index}]`, undefined, tell);
  }
  checkBlockIds(blocks, tell);
  for (const [index, block] of blocks.entries()) checkActionIds(asJson(block), `blocks[${index}]`, tell);
  if (breaches.length > 0) throw new SlackLimitsError(breaches);
}

function checkMessage(message: Json, blocks: readonly unknown[], tell: Tell) {
  const most = WHOLE.message;
  if (lengthOf(message.text) === 0) tell('text', 'is empty, and is read where blocks are not shown');
  atMost(lengthOf(message.text), most.text, 'characters', 'text', tell);
  atMost(blocks.length, most.blocks, 'blocks', 'blocks', tell);
  const ofType = (type: string) => blocks.map(asJson).filter((block) => block.type === type);
  const markdown = ofType('markdown').reduce((sum, block) => sum + lengthOf(block.text), 0);
  atMost(markdown, most.markdown, 'characters of markdown', 'blocks', tell);
  atMost(ofType('data_visualization').length, most.charts, 'charts', 'blocks', tell);
  atMost(ofType('table').length, most.tables, 'tables', 'blocks', tell);
}

function checkView(view: Json, blocks: readonly unknown[], tell: Tell) {
  const most = WHOLE.view;
  atMost(blocks.length, most.blocks, 'blocks', 'blocks', tell);
  atMost(Buffer.byteLength(JSON.stringify(view)), most.bytes, 'bytes', 'view', tell);
  for (const field of ['title', 'submit', 'close']) {
    atMost(lengthOf(view[field]), most.titles, 'characters', field, tell);
  }
  for (const field of ['private_metadata', 'callback_id', 'external_id'] as const) {
    atMost(lengthOf(view[field]), most[field], 'characters', field, tell);
  }
  if (view.type === 'modal' && lengthOf(view.title) === 0) tell('title', 'is missing');
  const hasInput = blocks.some((block) => asJson(block).type === 'input');
  if (view.type === 'modal' && hasInput && !view.submit) tell('submit', 'is missing, and there is an input');
}

function checkSurface(block: Json, path: string, surface: Surface, tell: Tell) {
  const { on } = BY_TYPE[typeOf(block)] ?? {};
  if (on && !on.includes(surface)) tell(path, `${typeOf(block)} does not fit on a ${surface}`);
}

/** Checks a block, element or other part, and then its own parts. `field` is where it stands in its parent. */
function checkPart(part: Json, path: string, field: string | undefined, tell: Tell) {
  const limits = limitsOf(part, path, field, tell);
  for (const [name, most] of Object.entries({ ...ANYWHERE, ...limits.text })) {
    if (part[name] !== undefined) checkText(part[name], most, `${path}.${name}`, tell);
  }
  for (const [name, [fewest, most]] of Object.entries(limits.list ?? {})) {
    const list = part[name];
    if (!Array.isArray(list)) continue;
    if (list.length < fewest) tell(`${path}.${name}`, `${list.length} entries, at least ${fewest}`);
    atMost(list.length, most, 'entries', `${path}.${name}`, tell);
  }
  if (limits.needs?.every((name) => isMissing(part[name]))) {
    tell(path, `needs ${limits.needs.join(' or ')}`);
  }
  if (part.type === 'section') {
    for (const [index, text] of asList(part.fields).entries()) {
      checkText(text, SECTION_FIELD, `${path}.fields[${index}]`, tell);
    }
  }
  if (part.type === 'data_visualization') checkChart(asJson(part.chart), `${path}.chart`, tell);
  if (part.type === 'table') checkGrid(part, path, WHOLE.table, tell);
  if (part.type === 'data_table') checkGrid(part, path, WHOLE.dataTable, tell);
  for (const [name, value] of Object.entries(part)) checkParts(value, `${path}.${name}`, name, tell);
}

function checkParts(value: unknown, path: string, field: string, tell: Tell) {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) checkParts(entry, `${path}[${index}]`, field, tell);
  } else if (isJson(value)) checkPart(value, path, field, tell);
}

function limitsOf(part: Json, path: string, field: string | undefined, tell: Tell): Limits {
  const byField = BY_FIELD[field ?? ''];
  if (part.type === undefined) return byField ?? {};
  const limits = BY_TYPE[typeOf(part)];
  if (!limits) tell(path, `unknown type ${typeOf(part)}`);
  return limits ?? {};
}

function checkText(value: unknown, most: number, path: string, tell: Tell) {
  atMost(lengthOf(value), most, 'characters', path, tell);
}

function checkGrid(table: Json, path: string, most: { columns: number; characters: number }, tell: Tell) {
  const rows = asList(table.rows).map(asList);
  atMost(Math.max(0, ...rows.map((row) => row.length)), most.columns, 'columns', path, tell);
  const characters = rows.flat().reduce<number>((sum, cell) => sum + lengthOf(cell), 0);
  atMost(characters, most.characters, 'characters', path, tell);
}

/** Every series of a chart has a point for every category, and a name of its own; a pie has neither. */
function checkChart(chart: Json, path: string, tell: Tell) {
  if (chart.type === 'pie') return;
  const categories = asList(asJson(chart.axis_config).categories);
  if (categories.length === 0) tell(`${path}.axis_config`, 'names no categories');
  const series = asList(chart.series).map(asJson);
  for (const [index, { data }] of series.entries()) {
    const labels = asList(data).map((point) => asJson(point).label);
    const covers = labels.length === categories.length && categories.every((each) => labels.includes(each));
    if (!covers) tell(`${path}.series[${index}]`, 'does not cover every category');
  }
  const names = series.map(({ name }) => name);
  if (new Set(names).size < names.length) tell(`${path}.series`, 'two of one name');
}

function checkBlockIds(blocks: readonly unknown[], tell: Tell) {
  const ids = blocks.map((block) => asJson(block).block_id).filter((id) => typeof id === 'string');
  for (const id of new Set(ids.filter((candidate, index) => ids.indexOf(candidate) !== index))) {
    tell('blocks', `block_id ${id} twice`);
  }
}

/** Slack takes no two elements of one id in a row of buttons. */
function checkActionIds(block: Json, path: string, tell: Tell) {
  if (block.type !== 'actions') return;
  const ids = asList(block.elements).map((element) => asJson(element).action_id);
  for (const id of new Set(ids.filter((candidate, index) => ids.indexOf(candidate) !== index))) {
    tell(path, `action_id ${id} twice`);
  }
}

function atMost(actual: number, most: number, unit: string, path: string, tell: Tell) {
  if (actual > most) tell(path, `${actual} ${unit}, at most ${most}`);
}

/** Characters of a string or of a text object. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return isJson(value) && typeof value.text === 'string' ? value.text.length : 0;
}

function typeOf(part: Json): string {
  return typeof part.type === 'string' ? part.type : 'none';
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asJson(value: unknown): Json {
  return isJson(value) ? value : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
