import type { Locale } from '../../src/locales/locale.ts';

/** Someone of the demo company. */
export type DemoPerson = {
  /** Slack handle. */
  handle: string;
  name: string;
  title: string;
  zone: string;
  locale: Locale;
  team: DemoTeam['name'] | null;
  role: 'admin' | 'manager' | 'rep';
  /** How this rep's numbers run; managers do not sell here. */
  profile?: Profile;
};

export type DemoTeam = { name: string; channel: string; zone: string; locale: Locale };

/**
 * `pace` scales activity and deals. `startedWeeksAgo` gives a newcomer only that much history.
 * `hasGoals` false: nobody has agreed anything with this rep yet.
 */
export type Profile = { pace: number; hasGoals: boolean; startedWeeksAgo?: number };

const steady = (pace: number): Profile => ({ pace, hasGoals: true });

export const demoTeams: readonly DemoTeam[] = [
  { name: 'Bosphorus', channel: 'sales-bosphorus', zone: 'Europe/Istanbul', locale: 'tr' },
  { name: 'Rhine', channel: 'sales-rhine', zone: 'Europe/Berlin', locale: 'en' },
  { name: 'Hudson', channel: 'sales-hudson', zone: 'America/New_York', locale: 'en' },
];

const istanbul = { zone: 'Europe/Istanbul', locale: 'tr' as const, team: 'Bosphorus' };
const berlin = { zone: 'Europe/Berlin', locale: 'en' as const, team: 'Rhine' };
const newYork = { zone: 'America/New_York', locale: 'en' as const, team: 'Hudson' };

/** Fourteen people: sales operations, three managers, ten reps. */
export const demoPeople: readonly DemoPerson[] = [
  {
    handle: 'nora',
    name: 'Nora Lindqvist',
    title: 'Sales operations',
    zone: 'Europe/Istanbul',
    locale: 'en',
    team: null,
    role: 'admin',
  },

  { ...istanbul, handle: 'selin', name: 'Selin Aydın', title: 'Sales manager, Bosphorus', role: 'manager' },
  {
    ...istanbul,
    handle: 'ayse',
    name: 'Ayşe Yılmaz',
    title: 'Account executive',
    role: 'rep',
    profile: steady(1.35),
  },
  {
    ...istanbul,
    handle: 'ilker',
    name: 'İlker Işık',
    title: 'Account executive',
    role: 'rep',
    profile: steady(1),
  },
  {
    ...istanbul,
    handle: 'zeynep',
    name: 'Zeynep Çelik',
    title: 'Account executive',
    role: 'rep',
    profile: steady(0.95),
  },
  {
    ...istanbul,
    handle: 'can',
    name: 'Can Öztürk',
    title: 'Account executive',
    role: 'rep',
    profile: { pace: 0.9, hasGoals: false },
  },

  { ...berlin, handle: 'markus', name: 'Markus Brandt', title: 'Sales manager, Rhine', role: 'manager' },
  {
    ...berlin,
    handle: 'lena',
    name: 'Lena Hoffmann',
    title: 'Account executive',
    role: 'rep',
    profile: steady(1.05),
  },
  {
    ...berlin,
    handle: 'jonas',
    name: 'Jonas Weber',
    title: 'Account executive',
    role: 'rep',
    profile: steady(0.55),
  },
  {
    ...berlin,
    handle: 'amelie',
    name: 'Amélie Laurent',
    title: 'Account executive',
    role: 'rep',
    profile: steady(1),
  },

  { ...newYork, handle: 'dana', name: 'Dana Whitfield', title: 'Sales manager, Hudson', role: 'manager' },
  {
    ...newYork,
    handle: 'marcus',
    name: 'Marcus Reed',
    title: 'Account executive',
    role: 'rep',
    profile: steady(1.1),
  },
  {
    ...newYork,
    handle: 'priya',
    name: 'Priya Raman',
    title: 'Account executive',
    role: 'rep',
    profile: steady(0.95),
  },
  {
    ...newYork,
    handle: 'tom',
    name: 'Tom Becker',
    title: 'Account executive',
    role: 'rep',
    profile: { pace: 0.6, hasGoals: true, startedWeeksAgo: 3 },
  },
];
