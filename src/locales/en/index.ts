export { activity } from './activity.ts';
export { coaching } from './coaching.ts';
export { common } from './common.ts';
export { contract } from './contract.ts';
export { feedback } from './feedback.ts';
export { goals } from './goals.ts';
export { holidays } from './holidays.ts';
export { matching } from './matching.ts';
export { nudges } from './nudges.ts';
export { paste } from './paste.ts';
export { people } from './people.ts';
export { review } from './review.ts';
export { scorecards } from './scorecards.ts';
export { setup } from './setup.ts';
export { timeOff } from './time-off.ts';
export { welcome } from './welcome.ts';
export { whatIf } from './what-if.ts';

export const locale: 'en' | 'tr' = 'en';
