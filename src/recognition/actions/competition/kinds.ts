/** Into its channel: the rules, on its first day. Period: the competition. */
export const STARTED = 'recognition.competition_started.v1';
/** Into its channel: how it stands. Period: the competition and the day. */
export const STANDING = 'recognition.competition_standing.v1';
/** Into its channel: what came of it. Period: the competition and the round of its result. */
export const RESULT = 'recognition.competition_result.v1';
/** Into its channel: that it ended without a result. Period: the competition. */
export const CALLED_OFF = 'recognition.competition_called_off.v1';
/** To who created it. Period: the competition and what it is about (`Note`). */
export const NOTE = 'recognition.competition_note.v1';
/** To somebody whose prize was granted. Period: the prize. */
export const GRANTED = 'recognition.prize.v1';

/** What its creator hears: it was called off, there is a prize to grant, or much was pulled into its last days. */
export const NOTES = ['few', 'figures_only', 'grant', 'pulled_in'] as const;
export type Note = (typeof NOTES)[number];
