import type { DeliveryKind, Destination, DueDelivery, Later, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { liveTeams, type Person, personById, toPersonAtWork } from '../people/index.ts';
import { ACCEPTED } from './actions/contract/accept.ts';
import { mayHear } from './actions/contract/may-hear.ts';
import { NOTED } from './actions/contract/notes.ts';
import { type ProposalSheet, proposalSheet } from './actions/contract/sheet.ts';
import { SUGGESTED } from './actions/contract/suggest.ts';
import { noteMessage } from './messages/contract/note.ts';
import { proposalMessage } from './messages/contract/proposal.ts';
import { isOpen } from './rules/contract.ts';
import { type Note, noteById } from './store/notes.ts';
import { proposalById } from './store/proposals.ts';

/** While their team is not live, somebody's first suggestions are asked for again so much later. */
const NOT_LIVE_MS = 3_600_000;

/** To whoever is asked: the number, why, what is usual, and the ways to answer. */
export const suggestedDelivery: DeliveryKind = {
  kind: SUGGESTED,
  async destination(context, delivery) {
    const found = await loadOpen(context, delivery);
    return 'skip' in found ? found : toWhoIsLive(context, found.asked);
  },
  async render(context, delivery) {
    const found = await loadOpen(context, delivery);
    if ('skip' in found) return found;
    return proposalMessage(found, found.asked.id, translate(found.asked.locale));
  },
};

/** To the person whose goal it is: what they suggested counts now. */
export const acceptedDelivery: DeliveryKind = {
  kind: ACCEPTED,
  notice: 'answers',
  async destination(context, delivery) {
    const found = await load(context, delivery.workspaceId, delivery.params.proposalId);
    return 'skip' in found ? found : toWhoIsLive(context, found.person);
  },
  async render(context, delivery) {
    const found = await load(context, delivery.workspaceId, delivery.params.proposalId);
    if ('skip' in found) return found;
    return proposalMessage(found, found.person.id, translate(found.person.locale));
  },
};

/** To the other of the two: what was asked or replied. */
export const notedDelivery: DeliveryKind = {
  kind: NOTED,
  async destination(context, delivery) {
    const found = await loadNote(context, delivery);
    return 'skip' in found ? found : toWhoIsLive(context, found.to);
  },
  async render(context, delivery) {
    const found = await loadNote(context, delivery);
    if ('skip' in found) return found;
    const { note, from, to, sheet } = found;
    return noteMessage({ note, fromName: from.name, sheet }, translate(to.locale));
  },
};

/** A suggestion that still waits for whom it was planned for. */
async function loadOpen(context: Context, delivery: DueDelivery): Promise<ProposalSheet | Skip> {
  const { workspaceId, params } = delivery;
  const found = await load(context, workspaceId, params.proposalId);
  if ('skip' in found) return found;
  const { state } = found.proposal;
  if (state === 'superseded') return { skip: 'another number took its place' };
  if (!isOpen(state)) return { skip: 'answered already' };
  const { validTo } = found.proposal;
  if (validTo !== null && validTo <= localDateOf(context.clock.now(), found.person.zone)) {
    return { skip: 'its time is over' };
  }
  return (await mayHear(context, found, found.asked)) ? found : { skip: 'may not see the goal any more' };
}

async function load(
  context: Context,
  workspaceId: string,
  id: string | undefined,
): Promise<ProposalSheet | Skip> {
  const proposal = await proposalById(context.db, workspaceId, id ?? '');
  const sheet = proposal && (await proposalSheet(context, workspaceId, proposal));
  return sheet ?? { skip: 'the suggestion is gone' };
}

async function loadNote(
  context: Context,
  { workspaceId, params }: DueDelivery,
): Promise<{ note: Note; from: Person; to: Person; sheet: ProposalSheet } | Skip> {
  const { db } = context;
  const note = await noteById(db, workspaceId, params.noteId ?? '');
  if (!note) return { skip: 'the note is gone' };
  const sheet = await load(context, workspaceId, note.proposalId);
  if ('skip' in sheet) return sheet;
  const today = localDateOf(context.clock.now(), 'UTC');
  const from = await personById(db, workspaceId, note.fromId, today);
  const to = await personById(db, workspaceId, note.toId, today);
  if (!from || !to) return { skip: 'one of the two is gone' };
  return (await mayHear(context, sheet, to))
    ? { note, from, to, sheet }
    : { skip: 'may not see the goal any more' };
}

/** In no team that is still being set up. */
async function toWhoIsLive(context: Context, person: Person): Promise<Destination | Later | Skip> {
  const isWaiting =
    person.teamId !== null && !(await liveTeams(context.db, person.workspaceId)).has(person.teamId);
  const earliest = new Date(context.clock.now().getTime() + (isWaiting ? NOT_LIVE_MS : 0));
  return toPersonAtWork(context, person, earliest);
}
