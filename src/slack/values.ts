import type { ViewStateValue } from '@slack/bolt/dist/types/view/index.js';
import type { Values } from '../capability.ts';

/** Flattens Slack's form state to one value per block; a block holds one input in our forms. */
export function readValues(state: Record<string, Record<string, ViewStateValue>> | undefined): Values {
  const values: Record<string, string | readonly string[] | null> = {};
  for (const [blockId, inputs] of Object.entries(state ?? {})) {
    const input = Object.values(inputs)[0];
    if (input) values[blockId] = readValue(input);
  }
  return values;
}

function readValue(input: ViewStateValue): string | readonly string[] | null {
  if (input.selected_options) return input.selected_options.map((option) => option.value);
  return (
    input.selected_users ??
    input.selected_channels ??
    input.selected_conversations ??
    input.value ??
    input.selected_option?.value ??
    input.selected_user ??
    input.selected_channel ??
    input.selected_conversation ??
    input.selected_date ??
    input.selected_time ??
    null
  );
}
