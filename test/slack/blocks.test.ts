import { describe, expect, it } from 'vitest';
import { actions, button, context, divider, fields, header, section } from '../../src/slack/blocks.ts';

describe('block helpers', () => {
  it('title in plain text, cut at 150 characters', () => {
    expect(header('Week 47')).toEqual({
      type: 'header',
      text: { type: 'plain_text', text: 'Week 47', emoji: true },
    });
    expect(header('x'.repeat(10_000)).text.text).toBe(`${'x'.repeat(149)}…`);
  });

  it('paragraphs and small print in mrkdwn', () => {
    expect(section('*Hi*')).toEqual({ type: 'section', text: { type: 'mrkdwn', text: '*Hi*' } });
    expect(fields('a', 'b')).toEqual({
      type: 'section',
      fields: [
        { type: 'mrkdwn', text: 'a' },
        { type: 'mrkdwn', text: 'b' },
      ],
    });
    expect(context('a')).toEqual({ type: 'context', elements: [{ type: 'mrkdwn', text: 'a' }] });
    expect(divider()).toEqual({ type: 'divider' });
  });

  it('buttons carry only what was given', () => {
    const undo = button({ id: 'activity.undo.v1', text: 'Undo' });
    expect(undo).toEqual({
      type: 'button',
      action_id: 'activity.undo.v1',
      text: { type: 'plain_text', text: 'Undo', emoji: true },
    });
    const yes = button({ id: 'activity.yes.v1', text: 'Yes', value: '', style: 'primary' });
    expect(yes).toMatchObject({ value: '', style: 'primary' });
    expect(actions(undo, yes)).toEqual({ type: 'actions', elements: [undo, yes] });
    expect(section('Sure?', undo).accessory).toBe(undo);
  });
});
