export { type FailedDelivery, failedDeliveries, tryAgain } from './failures-store.ts';
export { createOutbox, type DrainSummary, type Outbox, type OutboxOptions } from './outbox.ts';
export { type Ownership, takeOwnership } from './ownership.ts';
export { type PlannedDelivery, plan } from './plan.ts';
export type { DeliveryKey } from './plan-store.ts';
export { skipDueBefore } from './restore-store.ts';
export { AlreadyRunningError, isSqliteLocked, takeSqliteLock } from './sqlite-lock.ts';
export { type Standing, standingsOf, type UnsentDelivery, unsentDeliveries } from './standing-store.ts';
export { hasSentTo } from './store.ts';
