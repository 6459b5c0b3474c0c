import { describe, expect, test } from 'vitest';
import { checkMessageBlocks } from '../../src/sandbox/server/limits/message.ts';
import { checkView } from '../../src/sandbox/server/limits/view.ts';
import { clientFor, refusalOf, startSlack } from './support.ts';

const text = (length: number, type: 'plain_text' | 'mrkdwn' = 'plain_text') => ({
  type,
  text: 'x'.repeat(length),
});
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const option = (index = 0, of: object = {}) => ({ text: text(5), value: `v${index}`, ...of });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = (element: object, of: object = {}) => ({ type: 'input', label: text(5), element, ...of });
const section = (of: object = {}) => ({ type: 'section', text: text(5, 'mrkdwn'), ...of });
const select = (of: object) => actions({ type: 'static_select', ...of });
const table = (rows: number, columns: number, of: object = {}) => ({
  type: 'table',
  rows: many(rows, () => many(columns, () => ({ type: 'raw_text', text: 'x' }))),
  ...of,
});
const dataTable = (rows: number, columns: number, of: object = {}) => ({
  ...table(rows, columns),
  type: 'data_table',
  caption: 'Calls',
  ...of,
});
const point = (index: number, of: object = {}) => ({ label: `w${index}`, value: 1, ...of });
const chart = (series: number, points: number, of: object = {}) => ({
  type: 'data_visualization',
  title: 'Pace',
  chart: {
    type: 'line',
    series: many(series, (index) => ({ name: `s${index}`, data: many(points, (each) => point(each)) })),
    axis_config: { categories: many(points, (index) => `w${index}`) },
  },
  ...of,
});
const pie = (segments: object[]) => chart(1, 1, { chart: { type: 'pie', segments } });

describe('a message', () => {
  test.each<[string, object[]]>([
    ['50 blocks', many(50, () => ({ type: 'divider' }))],
    ['a header of 150', [{ type: 'header', text: text(150) }]],
    ['a section of 3000', [section({ text: text(3000, 'mrkdwn') })]],
    ['10 fields of 2000', [section({ fields: many(10, () => text(1000)) })]],
    [
      '25 actions',
      [actions(...many(25, () => ({ type: 'button', text: text(75), value: 'v'.repeat(2000) })))],
    ],
    ['10 context elements', [{ type: 'context', elements: many(10, () => text(5)) }]],
    ['100 options', [select({ options: many(100, option) })]],
    ['an input', [input({ type: 'plain_text_input' })]],
    ['100 rows of 20', [table(100, 20)]],
    ['a data table of 100 rows', [dataTable(101, 20)]],
    ['two charts', [chart(6, 20), pie([point(1)])]],
    ['5 overflow options', [actions({ type: 'overflow', options: many(5, option) })]],
    ['markdown', [{ type: 'markdown', text: '# Hello' }]],
    [
      'rich text',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '<!channel>' }] }],
        },
      ],
    ],
  ])('takes %s', (_title, blocks) => {
    expect(checkMessageBlocks(blocks)).toMatchObject({ ok: true });
  });

  test.each<[string, object[], string]>([
    [
      '51 blocks',
      many(51, () => ({ type: 'divider' })),
      'no more than 50 items allowed [json-pointer:/blocks]',
    ],
    ['an unknown block', [{ type: 'nonsense' }], 'unsupported type: nonsense [json-pointer:/blocks/0/type]'],
    ['an alert', [{ type: 'alert', text: text(5) }], 'unsupported type: alert [json-pointer:/blocks/0/type]'],
    ['a file block', [{ type: 'file', source: 'remote', external_id: 'x' }], 'unsupported type: file'],
    [
      'a header of 151',
      [{ type: 'header', text: text(151) }],
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a header in mrkdwn',
      [{ type: 'header', text: text(5, 'mrkdwn') }],
      '[json-pointer:/blocks/0/text/type]',
    ],
    ['an empty header', [{ type: 'header', text: text(0) }], 'must be more than 0 characters'],
    ['a section of 3001', [section({ text: text(3001, 'mrkdwn') })], 'must be less than 3001 characters'],
    ['a section of nothing', [{ type: 'section' }], 'text or fields must be given'],
    ['11 fields', [section({ fields: many(11, () => text(5)) })], 'no more than 10 items allowed'],
    ['a field of 2001', [section({ fields: [text(2001)] })], 'must be less than 2001 characters'],
    [
      '26 actions',
      [actions(...many(26, () => ({ type: 'button', text: text(5) })))],
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    ['an actions block of nothing', [actions()], 'no fewer than 1 items allowed'],
    [
      '11 context elements',
      [{ type: 'context', elements: many(11, () => text(5)) }],
      'no more than 10 items',
    ],
    ['a button of 76', [actions({ type: 'button', text: text(76) })], 'must be less than 76 characters'],
    [
      'a button value of 2001',
      [actions({ type: 'button', text: text(5), value: 'v'.repeat(2001) })],
      'must be less than 2001 characters',
    ],
    [
      'a button without text',
      [actions({ type: 'button' })],
      'missing required field: text [json-pointer:/blocks/0/elements/0]',
    ],
    ['a misspelt field', [{ type: 'divider', blockid: 'x' }], 'invalid additional property: blockid'],
    [
      'an action id of 256',
      [actions({ type: 'button', text: text(5), action_id: 'x'.repeat(256) })],
      'must be less than 256 characters',
    ],
    [
      'a block id of 256',
      [{ type: 'divider', block_id: 'x'.repeat(256) }],
      'must be less than 256 characters',
    ],
    [
      'the same block id twice',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      'block_id already exists: a',
    ],
    [
      'the same action id twice',
      [actions(...many(2, () => ({ type: 'button', text: text(5), action_id: 'a' })))],
      'action_id already exists: a',
    ],
    [
      'a text input outside an input block',
      [actions({ type: 'plain_text_input' })],
      'unsupported type: plain_text_input',
    ],
    ['101 options', [select({ options: many(101, option) })], 'no more than 100 items allowed'],
    ['no options', [select({})], 'either options or option_groups must be given'],
    [
      'an option text of 76',
      [select({ options: [option(0, { text: text(76) })] })],
      'must be less than 76 characters',
    ],
    [
      'an option value of 76',
      [select({ options: [option(0, { value: 'v'.repeat(76) })] })],
      'must be less than 76 characters',
    ],
    [
      'an initial option that is not offered',
      [select({ options: [option(1)], initial_option: option(2) })],
      'initial option must match one of the options',
    ],
    [
      'a placeholder of 151',
      [select({ options: [option()], placeholder: text(151) })],
      'must be less than 151 characters',
    ],
    [
      '6 overflow options',
      [actions({ type: 'overflow', options: many(6, option) })],
      'no more than 5 items allowed',
    ],
    [
      '1 overflow option',
      [actions({ type: 'overflow', options: many(1, option) })],
      'no fewer than 2 items allowed',
    ],
    [
      '11 radio buttons',
      [actions({ type: 'radio_buttons', options: many(11, option) })],
      'no more than 10 items allowed',
    ],
    [
      '11 checkboxes',
      [actions({ type: 'checkboxes', options: many(11, option) })],
      'no more than 10 items allowed',
    ],
    [
      'a confirm title of 101',
      [actions({ type: 'button', text: text(5), confirm: { title: text(101), text: text(5) } })],
      'must be less than 101 characters',
    ],
    [
      'a date that is none',
      [actions({ type: 'datepicker', initial_date: '23.11.2026' })],
      'must be a date as YYYY-MM-DD',
    ],
    [
      'an image without address',
      [{ type: 'image', alt_text: 'x' }],
      'either image_url or slack_file must be given',
    ],
    [
      'an image without description',
      [{ type: 'image', image_url: 'https://x.test/a.png' }],
      'missing required field: alt_text',
    ],
    ['two tables', [table(1, 1), table(1, 1)], 'only one table allowed'],
    ['101 rows', [table(101, 1)], 'no more than 100 items allowed'],
    ['21 columns', [table(1, 21)], 'no more than 20 items allowed'],
    ['a data table of 101 rows', [dataTable(102, 1)], 'no more than 101 items allowed'],
    [
      'a data table without caption',
      [dataTable(2, 2, { caption: undefined })],
      'missing required field: caption',
    ],
    ['three charts', many(3, () => chart(1, 1)), 'only two data_visualization allowed'],
    ['7 series', [chart(7, 1)], 'no more than 6 items allowed'],
    ['21 points', [chart(1, 21)], 'no more than 20 items allowed'],
    ['7 segments', [pie(many(7, (index) => point(index)))], 'no more than 6 items allowed'],
    [
      'a segment of nothing',
      [pie([point(1, { value: 0 })])],
      '[json-pointer:/blocks/0/chart/segments/0/value]',
    ],
    ['a chart label of 21', [pie([point(1, { label: 'x'.repeat(21) })])], 'must be less than 21 characters'],
    ['a chart title of 51', [chart(1, 1, { title: 'x'.repeat(51) })], 'must be less than 51 characters'],
    [
      '12 001 characters of markdown',
      many(2, () => ({ type: 'markdown', text: 'x'.repeat(6001) })),
      'less than 12001 characters in all',
    ],
    [
      'a list indented by 9',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_list', style: 'bullet', indent: 9, elements: [] }],
        },
      ],
      'must be 8 or less',
    ],
  ])('refuses %s', (_title, blocks, problem) => {
    const checked = checkMessageBlocks(blocks);
    expect(checked.ok ? [] : checked.problems.join('\n')).toContain(problem);
  });

  test('a series that leaves out a category is refused', () => {
    const uneven = chart(1, 2, {
      chart: {
        type: 'bar',
        series: [
          { name: 'a', data: [point(1), point(2)] },
          { name: 'b', data: [point(1)] },
        ],
      },
    });
    expect(checkMessageBlocks([uneven])).toMatchObject({ ok: false });
  });
});

const modal = (of: object = {}) => ({ type: 'modal', title: text(24), blocks: [section()], ...of });
const form = [input({ type: 'plain_text_input' })];

describe('a modal', () => {
  test.each<[string, object]>([
    ['100 blocks', modal({ blocks: many(100, () => ({ type: 'divider' })) })],
    ['an alert', modal({ blocks: [{ type: 'alert', text: text(200), level: 'warning' }] })],
    ['inputs with a submit', modal({ blocks: form, submit: text(24) })],
    ['3000 characters of private metadata', modal({ private_metadata: 'x'.repeat(3000) })],
  ])('takes %s', (_title, view) => {
    expect(checkView(view, 'modal')).toMatchObject({ ok: true });
  });

  test.each<[string, object, string]>([
    [
      '101 blocks',
      modal({ blocks: many(101, () => ({ type: 'divider' })) }),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'a title of 25',
      modal({ title: text(25) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    ['no title', modal({ title: undefined }), 'missing required field: title [json-pointer:/view]'],
    ['inputs without a submit', modal({ blocks: form }), 'a submit is required when there are input blocks'],
    ['a submit of 25', modal({ submit: text(25) }), 'must be less than 25 characters'],
    [
      '3001 characters of private metadata',
      modal({ private_metadata: 'x'.repeat(3001) }),
      'must be less than 3001 characters',
    ],
    ['a chart', modal({ blocks: [chart(1, 1)] }), 'unsupported type: data_visualization'],
    ['a table', modal({ blocks: [table(1, 1)] }), 'unsupported type: table'],
    ['markdown', modal({ blocks: [{ type: 'markdown', text: 'x' }] }), 'unsupported type: markdown'],
    [
      'a text input longer than 3000',
      modal({ submit: text(5), blocks: [input({ type: 'plain_text_input', max_length: 3001 })] }),
      'must be 3000 or less',
    ],
    [
      'a number input without is_decimal_allowed',
      modal({ submit: text(5), blocks: [input({ type: 'number_input' })] }),
      'missing required field: is_decimal_allowed',
    ],
    [
      'a label of 2001',
      modal({ submit: text(5), blocks: [input({ type: 'plain_text_input' }, { label: text(2001) })] }),
      'must be less than 2001 characters',
    ],
    [
      'a button as an input',
      modal({ submit: text(5), blocks: [input({ type: 'button', text: text(5) })] }),
      'unsupported type: button',
    ],
  ])('refuses %s', (_title, view, problem) => {
    const checked = checkView(view, 'modal');
    expect(checked.ok ? [] : checked.problems.join('\n')).toContain(problem);
  });
});

test('App Home has no title, no charts, and may have inputs', () => {
  const home = (of: object) => checkView({ type: 'home', blocks: [], ...of }, 'home');
  expect(home({ blocks: form })).toMatchObject({ ok: true });
  expect(home({ title: text(5) })).toMatchObject({ ok: false });
  expect(home({ blocks: [chart(1, 1)] })).toMatchObject({ ok: false });
  expect(home({ blocks: [{ type: 'alert', text: text(5) }] })).toMatchObject({ ok: false });
});

test('the API answers invalid_blocks with every problem', async () => {
  const slack = await startSlack();
  const post = clientFor(slack).chat.postMessage({
    channel: slack.channelId('sales'),
    text: 'x',
    blocks: many(51, () => ({ type: 'divider' as const })),
  });
  expect(await refusalOf(post)).toMatchObject({
    ok: false,
    error: 'invalid_blocks',
    errors: ['no more than 50 items allowed [json-pointer:/blocks]'],
    response_metadata: { messages: ['[ERROR] no more than 50 items allowed [json-pointer:/blocks]'] },
  });
});

test('a view is refused as invalid_arguments, and does not cost the trigger', async () => {
  const slack = await startSlack();
  const open = clientFor(slack).apiCall('views.open', { trigger_id: 'x', view: modal({ title: text(25) }) });
  expect(await refusalOf(open)).toMatchObject({ error: 'invalid_arguments' });
});

test('blocks that are too long in all are refused, though each alone would do', async () => {
  const slack = await startSlack();
  const post = clientFor(slack).apiCall('chat.postMessage', {
    channel: slack.channelId('sales'),
    blocks: many(5, () => section({ text: text(2900, 'mrkdwn') })),
  });
  expect(await refusalOf(post)).toMatchObject({ error: 'msg_blocks_too_long' });
});

test('blocks that are no list are refused', async () => {
  const slack = await startSlack();
  const post = clientFor(slack).apiCall('chat.postMessage', {
    channel: slack.channelId('sales'),
    blocks: '{"type":"divider"}',
  });
  expect(await refusalOf(post)).toMatchObject({ error: 'invalid_blocks_format' });
});
