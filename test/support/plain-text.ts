/** Everything a person can read in a message or view: its texts, in order, one per line. */
export function plainText(shown: { text?: string; title?: unknown; blocks?: unknown }): string {
  const texts: string[] = [];
  collect(shown.title, texts);
  collect(shown.blocks, texts);
  if (shown.text && !texts.includes(shown.text)) texts.unshift(shown.text);
  return texts.join('\n');
}

/** The value of the button that reads `label`; empty when there is none. */
export function valueUnder(blocks: unknown, label: string): string {
  if (typeof blocks !== 'object' || blocks === null) return '';
  if (hasKey(blocks, 'action_id') && hasKey(blocks, 'text') && readText(blocks.text) === label) {
    return hasKey(blocks, 'value') ? String(blocks.value) : '';
  }
  return (
    Object.values(blocks)
      .map((each) => valueUnder(each, label))
      .find((value) => value !== '') ?? ''
  );
}

/** The button (or menu option's element) that reads `label`. */
export function findLabelled(blocks: unknown, label: string): { actionId: string; blockId: string } | null {
  if (!Array.isArray(blocks)) return null;
  for (const block of blocks) {
    const inside = hasKey(block, 'child_blocks') ? findLabelled(block.child_blocks, label) : null;
    if (inside) return inside;
    const actionId = findButton(block, label);
    if (actionId && hasKey(block, 'block_id')) return { actionId, blockId: String(block.block_id) };
  }
  return null;
}

function findButton(value: unknown, label: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (hasKey(value, 'action_id') && hasKey(value, 'text') && readText(value.text) === label) {
    return String(value.action_id);
  }
  for (const each of Object.values(value)) {
    const found = findButton(each, label);
    if (found) return found;
  }
  return null;
}

/** Every text in a payload, in order. */
export function collectTexts(value: unknown): string[] {
  const texts: string[] = [];
  collect(value, texts);
  return texts;
}

function collect(value: unknown, texts: string[]): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, texts);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'text' && typeof each === 'string') texts.push(each);
    else collect(each, texts);
  }
}

function readText(value: unknown): string {
  return hasKey(value, 'text') ? String(value.text) : '';
}

function hasKey<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
