import type { Clock } from '../../clock.ts';
import type { Announce } from './announcements.ts';
import type { AppLink } from './app/link.ts';
import type { ResponseUrls } from './app/response-urls.ts';
import type { Triggers } from './app/triggers.ts';
import type { Manifest } from './manifest.ts';
import type { State } from './state/state.ts';
import type { Timers } from './timers.ts';
import type { StateValues, View } from './types.ts';

/** The workspace the sandbox stands for. */
export type Workspace = {
  id: string;
  name: string;
  domain: string;
  /** IANA zone in which wall times of the clock are read; UTC when absent. */
  zone?: string;
};

/** Everything the parts of the local Slack share. */
export type Sandbox = {
  workspace: Workspace;
  manifest: Manifest;
  state: State;
  /** Dates of messages follow this clock. */
  businessClock: Clock;
  /** Time limits run on this one. */
  machineClock: Clock;
  timers: Timers;
  /** Tells everyone who watches that something changed. */
  announce: Announce;
  /** The way to the app: Socket Mode or signed HTTP. */
  link: AppLink;
  /** user id -> open modals, bottom first. */
  modals: Map<string, View[]>;
  /** "user channel ts" -> what this person has put into the elements of a message. */
  messageInputs: Map<string, StateValues>;
  /** user id -> unix seconds until which they do not want to be disturbed */
  doNotDisturb: Map<string, number>;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  /** `http://127.0.0.1:PORT` */
  url: string;
};
