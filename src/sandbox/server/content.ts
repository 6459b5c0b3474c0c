import { isJson, type Json, parseJson } from './json.ts';
import type { Block } from './limits/blocks.ts';
import { identifyBlocks } from './limits/identify.ts';
import { areBlocksTooLong, checkMessageBlocks } from './limits/message.ts';
import { refuseBecause, SlackError } from './slack-error.ts';
import { nextId, type State } from './state/state.ts';
import type { Metadata } from './types.ts';

/** What a message says. */
export type Content = { text: string; blocks?: Block[]; metadata?: Metadata };

/** Slack cuts the text of a message here. */
const TEXT_CHARACTERS = 40_000;
const MARKDOWN_CHARACTERS = 12_000;

/**
 * Reads text, blocks and metadata of a message, JSON text or values, and checks them as Slack does.
 * Throws a SlackError: `no_text`, `invalid_blocks`, `msg_blocks_too_long`, `invalid_metadata_format` …
 */
export function readContent(state: State, fields: Json): Content {
  if (fields.attachments !== undefined) {
    throw new SlackError('invalid_attachments', {
      message: 'The local Slack knows no attachments; use blocks',
    });
  }
  const { text, blocks } =
    fields.markdown_text === undefined ? readBlocks(state, fields) : readMarkdown(state, fields);
  if (text === '' && !blocks?.length) throw new SlackError('no_text');
  const metadata = readMetadata(fields.metadata);
  return {
    text: text.slice(0, TEXT_CHARACTERS),
    ...(blocks ? { blocks } : {}),
    ...(metadata ? { metadata } : {}),
  };
}

function readBlocks(state: State, fields: Json): { text: string; blocks?: Block[] } {
  const text = typeof fields.text === 'string' ? fields.text : '';
  if (fields.blocks === undefined) return { text };
  const given = typeof fields.blocks === 'string' ? parseJson(fields.blocks) : fields.blocks;
  if (!Array.isArray(given)) throw new SlackError('invalid_blocks_format');
  const checked = checkMessageBlocks(given);
  if (!checked.ok) throw refuseBecause('invalid_blocks', checked.problems);
  if (areBlocksTooLong(checked.value)) throw new SlackError('msg_blocks_too_long');
  return { text, blocks: identifyBlocks(checked.value, () => makeBlockId(state)) };
}

function readMarkdown(state: State, fields: Json): { text: string; blocks: Block[] } {
  if (fields.text !== undefined || fields.blocks !== undefined)
    throw new SlackError('markdown_text_conflict');
  const text = String(fields.markdown_text);
  if (text.length > MARKDOWN_CHARACTERS) throw new SlackError('msg_too_long');
  return { text, blocks: [{ type: 'markdown', block_id: makeBlockId(state), text }] };
}

/** A short id as Slack gives blocks and elements that came without one. */
export function makeBlockId(state: State): string {
  return nextId(state, 'b').slice(-5);
}

function readMetadata(given: unknown): Metadata | undefined {
  if (given === undefined || given === '') return undefined;
  const metadata = typeof given === 'string' ? parseJson(given) : given;
  if (!isJson(metadata)) throw new SlackError('invalid_metadata_format');
  const { event_type, event_payload } = metadata;
  if (typeof event_type !== 'string' || event_type === '' || !isJson(event_payload)) {
    throw new SlackError('invalid_metadata_format');
  }
  return { event_type, event_payload };
}
