export { putLink } from './actions/put-link.ts';
export { goalKey } from './rules/links.ts';
export { numberKey } from './rules/parent-key.ts';
export { insertObjective } from './store/objectives.ts';
