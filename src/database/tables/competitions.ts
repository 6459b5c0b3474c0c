import type { Fixed, Flag, JsonText } from './columns.ts';

/** Tables of leaderboards and competitions. */
export type CompetitionTables = {
  leaderboard_setting: LeaderboardSettingTable;
  leaderboard_opt_out: LeaderboardOptOutTable;
  competition: CompetitionTable;
  competition_entry: CompetitionEntryTable;
  competition_result: CompetitionResultTable;
  prize: PrizeTable;
};

/** Whether a company compares nobody: a team's figures only. Without a row people are compared. */
export type LeaderboardSettingTable = {
  workspace_id: Fixed<string>;
  figures_only: Flag;
  set_by: string;
  set_at: number;
};

/** Somebody who wants to be in no leaderboard and no competition. */
export type LeaderboardOptOutTable = {
  workspace_id: Fixed<string>;
  person_id: string;
  opted_out_at: Fixed<number>;
};

/** A competition; its rules change until it starts, and then never. */
export type CompetitionTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  /** JSON: ids; empty for everybody in live teams. */
  team_ids: JsonText;
  /** JSON: names of sales roles; empty for all of them. */
  roles: JsonText;
  mode: 'percent' | 'points';
  /** JSON: `[{"kpi": "calls", "points": 2}]`; points are null where percent count. */
  counted: JsonText;
  quality: string | null;
  /** In percent. */
  quality_bar: number | null;
  /** In percent or points. */
  minimum: number;
  first_day: string;
  end_day: string;
  channel_id: string;
  prize: string | null;
  prize_rule: 'each' | 'split';
  is_hidden: Flag;
  created_by: string;
  created_at: Fixed<number>;
  starts_at: number;
  freezes_at: number;
  looks_back_at: number;
  started_at: number | null;
  ended_at: number | null;
  looked_back_at: number | null;
  cancelled_at: number | null;
  cancelled_by: string | null;
  cancelled_why: 'ended' | 'few' | 'figures_only' | null;
};

/** Somebody who takes part, with their goals as they were at the start. */
export type CompetitionEntryTable = {
  workspace_id: Fixed<string>;
  competition_id: Fixed<string>;
  person_id: string;
  /** JSON: of each thing counted `{"parts": 62500, "currency": null}` in thousandths, or null where points count. */
  targets: JsonText;
};

/** What somebody's numbers came to: round 1 is the frozen result, each later one a correction. */
export type CompetitionResultTable = {
  workspace_id: Fixed<string>;
  competition_id: Fixed<string>;
  round: Fixed<number>;
  person_id: string;
  /** JSON: of each thing counted the amount. */
  amounts: Fixed<JsonText>;
  quality_k: Fixed<number | null>;
  quality_n: Fixed<number | null>;
  /** Null for whoever has none. */
  place: Fixed<number | null>;
  is_winner: Fixed<Flag>;
  recorded_at: Fixed<number>;
  /** Who corrected it; null for the frozen result. */
  recorded_by: string | null;
};

/** A prize that somebody won: promised, granted by who promised it, handed over as either of the two says. */
export type PrizeTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  competition_id: Fixed<string>;
  person_id: string;
  promised_by: string;
  promised_at: Fixed<number>;
  granted_at: number | null;
  granted_by: string | null;
  handed_over_at: number | null;
  handed_over_by: string | null;
  /** Another result gave the place to somebody else before it was granted. */
  withdrawn_at: number | null;
};
