/**
 * What the bot says by itself and a person may switch off, as the information stands elsewhere, too: whom of one's people
 * a word is worth; that a number one suggested was accepted; thanks for feedback and praise; whether days of a status are off;
 * what is missing at the end of a week.
 */
export const NOTICES = ['reminders', 'answers', 'thanks', 'status', 'week'] as const;

export type Notice = (typeof NOTICES)[number];

export const isNotice = (text: string): text is Notice => (NOTICES as readonly string[]).includes(text);
