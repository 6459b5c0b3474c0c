import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { makeBlockId } from '../content.ts';
import type { Block } from '../limits/blocks.ts';
import { identifyBlocks } from '../limits/identify.ts';
import { checkView, VIEW_BYTES, type ViewDraft } from '../limits/view.ts';
import type { Sandbox } from '../sandbox.ts';
import { refuseBecause, SlackError } from '../slack-error.ts';
import { nextId } from '../state/state.ts';
import type { View } from '../types.ts';
import { initialState } from './element-state.ts';

/** Slack shows at most this many modals above one another. */
const DEEPEST = 3;

/** Checks a view the app sent. Throws a SlackError `invalid_arguments` (with every problem) or `view_too_large`. */
export function readView(input: unknown, type: 'modal' | 'home'): ViewDraft {
  if (input === undefined)
    throw refuseBecause('invalid_arguments', ['missing required field: view [json-pointer:/]']);
  const checked = checkView(input, type);
  if (!checked.ok) throw refuseBecause('invalid_arguments', checked.problems);
  if (JSON.stringify(input).length > VIEW_BYTES) throw new SlackError('view_too_large');
  return checked.value;
}

/** The modals a person has open, bottom first. */
export function modalsOf(sandbox: Sandbox, userId: string): View[] {
  return sandbox.modals.get(userId) ?? [];
}

/** Opens a modal in place of whatever is open. */
export function openModal(sandbox: Sandbox, userId: string, draft: ViewDraft): View {
  const view = createView(sandbox, draft);
  setModals(sandbox, userId, [view]);
  return view;
}

/** Puts a modal above the open ones. Throws `push_limit_reached` above three. */
export function pushModal(sandbox: Sandbox, userId: string, draft: ViewDraft): View {
  const stack = modalsOf(sandbox, userId);
  if (stack.length >= DEEPEST) throw new SlackError('push_limit_reached');
  const view = createView(sandbox, draft);
  view.previous_view_id = stack.at(-1)?.id ?? null;
  view.root_view_id = stack[0]?.id ?? view.id;
  setModals(sandbox, userId, [...stack, view]);
  return view;
}

/** Replaces an open modal's content; what the person typed into unchanged elements stays. */
export function updateModal(sandbox: Sandbox, userId: string, old: View, draft: ViewDraft): View {
  const view = createView(sandbox, draft, old);
  setModals(
    sandbox,
    userId,
    modalsOf(sandbox, userId).map((each) => (each.id === old.id ? view : each)),
  );
  return view;
}

/** Sets which modals a person has open. */
export function setModals(sandbox: Sandbox, userId: string, stack: View[]): void {
  if (stack.length > 0) sandbox.modals.set(userId, stack);
  else sandbox.modals.delete(userId);
  sandbox.announce({ type: 'view', for: new Set([userId]) });
}

/** Publishes a person's Home tab. */
export function publishHome(sandbox: Sandbox, userId: string, draft: ViewDraft): View {
  const old = sandbox.state.homes.get(userId);
  const view = createView(sandbox, { ...draft, blocks: keepIds(draft.blocks, old?.blocks ?? []) }, old);
  sandbox.state.homes.set(userId, view);
  sandbox.announce({ type: 'home', for: new Set([userId]) });
  return view;
}

/**
 * A block that is published as it stood keeps the id it was given: opening the tab publishes it anew, and a click
 * that is under way then still finds its block.
 */
function keepIds(blocks: Block[], old: Block[]): Block[] {
  return blocks.map((block, place) => {
    const before = old[place];
    const isSame =
      before && isDeepStrictEqual({ ...block, block_id: block.block_id || before.block_id }, before);
    return isSame ? before : block;
  });
}

/** The open modal with this id or external id, and whose it is. */
export function findModal(
  sandbox: Sandbox,
  matches: (view: View) => boolean,
): { userId: string; view: View } | undefined {
  for (const [userId, stack] of sandbox.modals) {
    const view = stack.find(matches);
    if (view) return { userId, view };
  }
  return undefined;
}

function createView(sandbox: Sandbox, draft: ViewDraft, old?: View): View {
  const { state, workspace } = sandbox;
  requireFreeExternalId(sandbox, draft.external_id, old);
  const id = old?.id ?? nextId(state, 'V');
  const blocks = identifyBlocks(draft.blocks, () => makeBlockId(state));
  return {
    id,
    team_id: workspace.id,
    type: draft.type,
    blocks,
    private_metadata: draft.private_metadata ?? '',
    callback_id: draft.callback_id ?? '',
    external_id: draft.external_id ?? '',
    state: { values: initialState(blocks, old?.state.values) },
    hash: `${Math.floor(sandbox.machineClock.now().getTime() / 1000)}.${randomBytes(4).toString('hex')}`,
    title: draft.title ?? null,
    submit: draft.submit ?? null,
    close: draft.close ?? null,
    clear_on_close: draft.clear_on_close ?? false,
    notify_on_close: draft.notify_on_close ?? false,
    previous_view_id: old?.previous_view_id ?? null,
    root_view_id: old?.root_view_id ?? id,
    app_id: state.app.appId,
    app_installed_team_id: workspace.id,
    bot_id: state.app.botId,
  };
}

function requireFreeExternalId(sandbox: Sandbox, externalId: string | undefined, old?: View): void {
  if (!externalId) return;
  const taken = (view: View) => view.external_id === externalId && view.id !== old?.id;
  const homes = [...sandbox.state.homes.values()];
  if (findModal(sandbox, taken) || homes.some(taken)) throw new SlackError('duplicate_external_id');
}
