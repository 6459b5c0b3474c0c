import type { LocalDate } from '../kernel/date.ts';

export type DealStatus = 'open' | 'won' | 'lost';

/** A deal as the CRM last told it. */
export type Deal = {
  id: string;
  /** Its id in the CRM; unique in a workspace. */
  externalId: string;
  ownerId: string;
  customer: string | null;
  product: string | null;
  dealType: string | null;
  /** In the CRM's own words. */
  stage: string;
  status: DealStatus;
  /** Minor units of `currency`; null when the CRM has none yet. */
  amount: number | null;
  currency: string;
  openedOn: LocalDate | null;
  closedOn: LocalDate | null;
};

/** What a CRM says of a deal now. A field left out stays as it is (nothing, for a new deal). */
export type DealReport = Pick<Deal, 'externalId' | 'ownerId' | 'stage' | 'status' | 'currency'> &
  Partial<Pick<Deal, 'customer' | 'product' | 'dealType' | 'amount' | 'openedOn' | 'closedOn'>>;

/** The day on which a deal was first seen in a stage. */
export type StageEntry = { dealId: string; stage: string; enteredOn: LocalDate };

/** An open deal, and how many days it has been in its stage; 0 or less when it came there on that day or later. */
export type OpenDeal = Deal & { daysInStage: number };
