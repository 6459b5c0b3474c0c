/** Lists one's own stuck deals; no value. */
export const STUCK_BUTTON = 'deals.stuck.v1';
