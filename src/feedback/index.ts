export { lastGiven } from './store.ts';
