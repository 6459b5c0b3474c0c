import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { isZone } from '../../kernel/zoned.ts';
import type { Locale } from '../../locales/locale.ts';
import { isHolidayRegion, NO_HOLIDAYS } from '../rules/holiday-region.ts';
import { hasRows, holdFrom } from '../store/dated.ts';
import { insertTeam, renameTeam, teamById, teamByName } from '../store/teams.ts';
import { type Change, sinceEver } from '../types.ts';
import { auditChange } from './audit.ts';

/** The team of this name, created when there is none (names differ by more than case and spaces). */
export async function ensureTeam(
  trx: Writer,
  change: Change,
  name: string,
): Promise<{ teamId: string; changed: boolean }> {
  const clean = name.trim().replace(/\s+/g, ' ');
  if (clean === '') throw new UserError((t) => t.people.nameMissing);
  const found = await teamByName(trx, change.workspaceId, clean, change.today);
  if (found) return { teamId: found.id, changed: false };
  const teamId = change.newId();
  await insertTeam(trx, change.workspaceId, { id: teamId, name: clean }, change.clock.now());
  await auditChange(trx, change, 'team', teamId, 'team.created');
  return { teamId, changed: true };
}

/** Gives a team another name. Throws a UserError when another team has it. Returns whether anything changed. */
export async function setTeamName(
  trx: Writer,
  change: Change,
  teamId: string,
  name: string,
): Promise<boolean> {
  const clean = name.trim().replace(/\s+/g, ' ');
  if (clean === '') throw new UserError((t) => t.people.nameMissing);
  const team = await teamById(trx, change.workspaceId, teamId, change.today);
  if (!team) throw new UserError((t) => t.people.teamGone);
  if (team.name === clean) return false;
  const holder = await teamByName(trx, change.workspaceId, clean, change.today);
  if (holder && holder.id !== teamId)
    throw new UserError((t) => t.people.teamNameTaken({ name: holder.name }));
  await renameTeam(trx, change.workspaceId, teamId, clean);
  await auditChange(trx, change, 'team', teamId, 'team.renamed');
  return true;
}

/** What a team's cards need; what is left out stays as it is. */
export type TeamSettings = {
  teamId: string;
  channelId?: string | null;
  /** IANA. */
  zone?: string;
  locale?: Locale;
  /** Whose public holidays, or 'none'; null: each person's by their time zone. */
  holidays?: string | null;
  /** By default since ever for the first settings, else from today. */
  from?: LocalDate;
};

/** Changes a team's channel, zone, language or holidays from a day on. Returns whether anything changed. */
export async function setTeamSettings(trx: Writer, change: Change, settings: TeamSettings): Promise<boolean> {
  const { workspaceId, today } = change;
  const { teamId } = settings;
  const subject = { table: 'team_setting' as const, workspaceId, subjectId: teamId };
  const start = settings.from ?? ((await hasRows(trx, subject)) ? today : sinceEver);
  const held = await teamById(trx, workspaceId, teamId, start);
  if (!held) throw new UserError((t) => t.people.teamGone);
  const zone = settings.zone ?? held.zone;
  if (!isZone(zone)) throw new UserError((t) => t.people.zoneUnknown({ zone }), 'zone');
  const channelId = settings.channelId === undefined ? held.channelId : settings.channelId;
  const holidays = settings.holidays === undefined ? held.holidays : settings.holidays;
  if (holidays !== null && holidays !== NO_HOLIDAYS && !isHolidayRegion(holidays)) {
    throw new UserError((t) => t.holidays.regionUnknown({ region: holidays }), 'holidays');
  }
  const values = { channel_id: channelId, zone, locale: settings.locale ?? held.locale, holidays };
  const changed = await holdFrom(trx, change, subject, start, values);
  if (changed) {
    const detail = { channelId, zone, locale: values.locale, holidays, from: start };
    await auditChange(trx, change, 'team', teamId, 'team.settings_set', detail);
  }
  return changed;
}

/**
 * Makes a person a member of a team (null: of none) from a day on; a person is in one team at a time. By default
 * since ever for their first team, else from today. Returns whether anything changed.
 */
export async function setMembership(
  trx: Writer,
  change: Change,
  { personId, teamId, from }: { personId: string; teamId: string | null; from?: LocalDate },
): Promise<boolean> {
  const { workspaceId, today } = change;
  const subject = { table: 'membership' as const, workspaceId, subjectId: personId };
  const start = from ?? ((await hasRows(trx, subject)) ? today : sinceEver);
  const changed = await holdFrom(trx, change, subject, start, teamId ? { team_id: teamId } : null);
  if (changed) await auditChange(trx, change, 'person', personId, 'person.team_set', { teamId, from: start });
  return changed;
}
