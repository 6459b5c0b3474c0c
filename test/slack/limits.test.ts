import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { Message, ModalViewDraft } from '../../src/capability.ts';
import { assertSlackLimits, SlackLimitsError } from '../../src/slack/limits.ts';

const plain = (length: number) => ({ type: 'plain_text' as const, text: 'x'.repeat(length) });
const mrkdwn = (length: number) => ({ type: 'mrkdwn' as const, text: 'x'.repeat(length) });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const divider = { type: 'divider' };

/** Blocks as anybody may build them; the point is that the types do not catch this. */
function message(blocks: object[], text = 'A summary'): Message {
  return { text, blocks: blocks as KnownBlock[] };
}

function modal(parts: object): ModalViewDraft {
  return { type: 'modal', title: plain(10), blocks: [], ...parts } as ModalViewDraft;
}

function breachesOf(payload: Message | ModalViewDraft): readonly string[] {
  try {
    assertSlackLimits(payload);
    return [];
  } catch (error) {
    if (error instanceof SlackLimitsError) return error.breaches;
    throw error;
  }
}

const button = (parts: object = {}) => ({ type: 'button', action_id: 'a', text: plain(75), ...parts });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (parts: object = {}) => ({ text: plain(75), value: 'v', ...parts });
const select = (parts: object) => actions({ type: 'static_select', action_id: 's', ...parts });
const accessory = (element: object) => ({ type: 'section', text: mrkdwn(1), accessory: element });

describe('the largest that Slack takes passes', () => {
  it.each<[string, object[]]>([
    ['50 blocks', times(50, () => divider)],
    [
      'a section of 3,000 characters and 10 fields of 2,000',
      [{ type: 'section', text: mrkdwn(3000), fields: times(10, () => mrkdwn(2000)) }],
    ],
    ['a header of 150', [{ type: 'header', text: plain(150) }]],
    ['10 pieces of context', [{ type: 'context', elements: times(10, () => mrkdwn(3000)) }]],
    [
      '25 buttons',
      [actions(...times(25, (index) => button({ action_id: `a${index}`, value: 'x'.repeat(2000) })))],
    ],
    ['100 options', [select({ options: times(100, () => option()) })]],
    ['5 entries of an overflow', [accessory({ type: 'overflow', options: times(5, () => option()) })]],
    [
      'a confirmation',
      [
        actions(
          button({ confirm: { title: plain(100), text: mrkdwn(300), confirm: plain(30), deny: plain(30) } }),
        ),
      ],
    ],
    [
      'rich text',
      [
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: 'hi' },
                { type: 'user', user_id: 'U1' },
              ],
            },
          ],
        },
      ],
    ],
    [
      'a table of 100 rows',
      [{ type: 'table', rows: times(100, () => times(20, () => ({ type: 'raw_text', text: '12345' }))) }],
    ],
    [
      'two charts',
      times(2, () => ({
        type: 'data_visualization',
        title: 'x'.repeat(50),
        chart: { type: 'pie', segments: [{ label: 'won', value: 1 }] },
      })),
    ],
  ])('%s', (_, blocks) => {
    expect(breachesOf(message(blocks))).toEqual([]);
  });

  it('a modal with inputs, 100 blocks and titles of 24', () => {
    const input = {
      type: 'input',
      block_id: 'reason',
      label: plain(2000),
      element: {
        type: 'plain_text_input',
        action_id: 'v',
        initial_value: 'x'.repeat(3000),
        placeholder: plain(150),
      },
    };
    const view = modal({
      title: plain(24),
      submit: plain(24),
      close: plain(24),
      private_metadata: 'x'.repeat(3000),
      callback_id: 'x'.repeat(255),
      blocks: [input, ...times(99, () => divider)],
    });
    expect(breachesOf(view)).toEqual([]);
  });
});

describe('anything larger is named with its place and by how much', () => {
  it.each<[string, object[], string]>([
    ['51 blocks', times(51, () => divider), 'blocks: 51 blocks, at most 50'],
    [
      'a long section',
      [{ type: 'section', text: mrkdwn(3001) }],
      'blocks[0].text.text: 3001 characters, at most 3000',
    ],
    [
      'a long field',
      [{ type: 'section', fields: [mrkdwn(2001)] }],
      'blocks[0].fields[0]: 2001 characters, at most 2000',
    ],
    [
      '11 fields',
      [{ type: 'section', fields: times(11, () => mrkdwn(1)) }],
      'blocks[0].fields: 11 entries, at most 10',
    ],
    ['an empty section', [{ type: 'section' }], 'blocks[0]: needs text or fields'],
    ['an empty text', [{ type: 'section', text: mrkdwn(0) }], 'blocks[0].text: needs text'],
    [
      'a long header',
      [divider, { type: 'header', text: plain(151) }],
      'blocks[1].text: 151 characters, at most 150',
    ],
    [
      '11 pieces of context',
      [{ type: 'context', elements: times(11, () => mrkdwn(1)) }],
      'blocks[0].elements: 11 entries, at most 10',
    ],
    [
      'no pieces of context',
      [{ type: 'context', elements: [] }],
      'blocks[0].elements: 0 entries, at least 1',
    ],
    [
      '26 buttons',
      [actions(...times(26, (index) => button({ action_id: `a${index}` })))],
      'blocks[0].elements: 26 entries, at most 25',
    ],
    [
      'a long button',
      [actions(button({ text: plain(76) }))],
      'blocks[0].elements[0].text: 76 characters, at most 75',
    ],
    [
      'a long value',
      [actions(button({ value: 'x'.repeat(2001) }))],
      'blocks[0].elements[0].value: 2001 characters, at most 2000',
    ],
    [
      'a long action_id',
      [actions(button({ action_id: 'x'.repeat(256) }))],
      'blocks[0].elements[0].action_id: 256 characters, at most 255',
    ],
    [
      '101 options',
      [select({ options: times(101, () => option()) })],
      'blocks[0].elements[0].options: 101 entries, at most 100',
    ],
    ['a select of nothing', [select({})], 'blocks[0].elements[0]: needs options or option_groups'],
    [
      'a long option',
      [select({ options: [option({ text: plain(76) })] })],
      'blocks[0].elements[0].options[0].text: 76 characters, at most 75',
    ],
    [
      'a long option value',
      [select({ options: [option({ value: 'x'.repeat(76) })] })],
      'blocks[0].elements[0].options[0].value: 76 characters, at most 75',
    ],
    [
      'a long group label',
      [select({ option_groups: [{ label: plain(76), options: [option()] }] })],
      'blocks[0].elements[0].option_groups[0].label: 76 characters, at most 75',
    ],
    [
      '6 entries of an overflow',
      [accessory({ type: 'overflow', options: times(6, () => option()) })],
      'blocks[0].accessory.options: 6 entries, at most 5',
    ],
    [
      '11 radio buttons',
      [accessory({ type: 'radio_buttons', options: times(11, () => option()) })],
      'blocks[0].accessory.options: 11 entries, at most 10',
    ],
    [
      'a long placeholder',
      [select({ options: [option()], placeholder: plain(151) })],
      'blocks[0].elements[0].placeholder: 151 characters, at most 150',
    ],
    [
      'a long confirmation',
      [
        actions(
          button({ confirm: { title: plain(101), text: mrkdwn(1), confirm: plain(1), deny: plain(1) } }),
        ),
      ],
      'blocks[0].elements[0].confirm.title: 101 characters, at most 100',
    ],
    [
      'markdown in two blocks',
      times(2, () => ({ type: 'markdown', text: 'x'.repeat(6001) })),
      'blocks: 12002 characters of markdown, at most 12000',
    ],
    ['an image without one', [{ type: 'image', alt_text: 'x' }], 'blocks[0]: needs image_url or slack_file'],
    ['an unknown block', [{ type: 'nonsense' }], 'blocks[0]: unknown type nonsense'],
    ['an unknown element', [actions({ type: 'slider' })], 'blocks[0].elements[0]: unknown type slider'],
    [
      'an alert in a message',
      [{ type: 'alert', text: plain(1) }],
      'blocks[0]: alert does not fit on a message',
    ],
    [
      'three charts',
      times(3, () => ({
        type: 'data_visualization',
        title: 'Pace',
        chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] },
      })),
      'blocks: 3 charts, at most 2',
    ],
    [
      'a chart of 7 segments',
      [
        {
          type: 'data_visualization',
          title: 'Pace',
          chart: { type: 'pie', segments: times(7, () => ({ label: 'a', value: 1 })) },
        },
      ],
      'blocks[0].chart.segments: 7 entries, at most 6',
    ],
    [
      'a long chart label',
      [
        {
          type: 'data_visualization',
          title: 'Pace',
          chart: { type: 'pie', segments: [{ label: 'x'.repeat(21), value: 1 }] },
        },
      ],
      'blocks[0].chart.segments[0].label: 21 characters, at most 20',
    ],
    [
      'two tables',
      times(2, () => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] })),
      'blocks: 2 tables, at most 1',
    ],
    [
      'a table of 21 columns',
      [{ type: 'table', rows: [times(21, () => ({ type: 'raw_text', text: 'a' }))] }],
      'blocks[0]: 21 columns, at most 20',
    ],
    [
      'a table of 101 rows',
      [{ type: 'table', rows: times(101, () => [{ type: 'raw_text', text: 'a' }]) }],
      'blocks[0].rows: 101 entries, at most 100',
    ],
    ['two buttons of one id in a row', [actions(button(), button())], 'blocks[0]: action_id a twice'],
    ['one block_id twice', times(2, () => ({ type: 'divider', block_id: 'b' })), 'blocks: block_id b twice'],
    [
      'an empty piece of rich text',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }],
        },
      ],
      'blocks[0].elements[0].elements[0]: needs text',
    ],
  ])('%s', (_, blocks, breach) => {
    expect(breachesOf(message(blocks))).toEqual([breach]);
  });

  it('a message whose text is missing or too long', () => {
    expect(breachesOf(message([divider], ''))).toEqual([
      'text: is empty, and is read where blocks are not shown',
    ]);
    expect(breachesOf(message([], 'x'.repeat(40_001)))).toEqual(['text: 40001 characters, at most 40000']);
  });

  it.each<[string, object, string]>([
    ['a long title', { title: plain(25) }, 'title: 25 characters, at most 24'],
    ['a long submit', { submit: plain(25) }, 'submit: 25 characters, at most 24'],
    ['a long close', { close: plain(25) }, 'close: 25 characters, at most 24'],
    ['no title', { title: undefined }, 'title: is missing'],
    [
      'long metadata',
      { private_metadata: 'x'.repeat(3001) },
      'private_metadata: 3001 characters, at most 3000',
    ],
    ['a long callback_id', { callback_id: 'x'.repeat(256) }, 'callback_id: 256 characters, at most 255'],
    ['101 blocks', { blocks: times(101, () => divider) }, 'blocks: 101 blocks, at most 100'],
    [
      'a chart',
      {
        blocks: [
          {
            type: 'data_visualization',
            title: 'Pace',
            chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] },
          },
        ],
      },
      'blocks[0]: data_visualization does not fit on a modal',
    ],
    [
      'an input without submit',
      { blocks: [{ type: 'input', label: plain(1), element: { type: 'datepicker', action_id: 'd' } }] },
      'submit: is missing, and there is an input',
    ],
    [
      'a long label',
      {
        submit: plain(4),
        blocks: [{ type: 'input', label: plain(2001), element: { type: 'datepicker', action_id: 'd' } }],
      },
      'blocks[0].label: 2001 characters, at most 2000',
    ],
  ])('a modal with %s', (_, parts, breach) => {
    expect(breachesOf(modal(parts))).toEqual([breach]);
  });

  it('a view of more than 250,000 bytes', () => {
    const blocks = times(90, () => ({ type: 'section', text: { type: 'mrkdwn', text: 'ş'.repeat(1400) } }));
    expect(breachesOf(modal({ blocks }))).toEqual([
      expect.stringMatching(/^view: 25\d{4} bytes, at most 250000$/),
    ]);
  });
});

it('every breach is listed, and no text of people is repeated', () => {
  const secret = 'quarterly pay of Ann '.repeat(200);
  const blocks = [
    { type: 'section', text: { type: 'mrkdwn', text: secret } },
    { type: 'header', text: plain(200) },
  ];
  const attempt = () => assertSlackLimits(message(blocks));
  expect(attempt).toThrow(SlackLimitsError);
  expect(attempt).toThrow(
    'blocks[0].text.text: 4200 characters, at most 3000; blocks[1].text: 200 characters, at most 150',
  );
  expect(attempt).not.toThrow('Ann');
});
