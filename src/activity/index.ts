export { OPEN_BUTTON as LOG_BUTTON } from './ids.ts';
