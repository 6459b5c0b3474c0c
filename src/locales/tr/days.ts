/** Half days have a comma: 3,5. */
export const number = (n: number) => String(n).replace('.', ',');

export const workingDays = (n: number) => `${number(n)} iş günü`;
