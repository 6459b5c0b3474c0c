import { translate } from '../../src/locales/index.ts';
import { type BoardQuery, teamBoard } from '../../src/recognition/actions/board/team-board.ts';
import { boardMessage } from '../../src/recognition/messages/board/board.ts';
import { plainText } from '../support/plain-text.ts';
import { type CompetitionCompany, REPS } from './competition-company.ts';

const usual: BoardQuery = { group: null, measure: null, kind: null, back: 0, how: 'target', role: null };

/** A board as somebody asks for it. */
export const boardOf = async (acme: CompetitionCompany, reader: string, more: Partial<BoardQuery> = {}) =>
  teamBoard(acme.context, await acme.callerOf(reader), { ...usual, ...more });

/** What they read of it, in English. */
export const read = async (acme: CompetitionCompany, reader: string, more: Partial<BoardQuery> = {}) =>
  plainText(boardMessage(await boardOf(acme, reader, more), translate('en')));

/** Who is named on it, or why nobody is. */
export const top = (view: Awaited<ReturnType<typeof boardOf>>) =>
  view.people.kind === 'ranked'
    ? view.people.board.top.map(({ item, place }) => `${place} ${item.name}`)
    : view.people.kind;

/** 40, 30, 30, 20, 10 and 5 calls of everybody's 50. */
export async function callsOf(acme: CompetitionCompany, date?: string) {
  const amounts = [40, 30, 30, 20, 10, 5];
  for (const [nth, name] of REPS.entries()) await acme.count(acme[name], 'calls', amounts[nth] ?? 0, date);
}
