/** An amount in a currency: whole minor units (cents, kuruş, yen), never a fraction (domain.md §0.1). */
export type Money = {
  /** Minor units, a safe integer. */
  amount: number;
  /** ISO 4217, e.g. 'EUR'. */
  currency: string;
};

/**
 * The currencies of ISO 4217 that do not have two decimals. Not asked of Intl: it follows usage (Hungary's
 * forint has none there) and changes with Node, which would change what stored amounts mean.
 */
const exponents = new Map(
  [
    [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'] as const,
    [3, 'BHD IQD JOD KWD LYD OMR TND'] as const,
    [4, 'CLF UYW'] as const,
  ].flatMap(([exponent, codes]) => codes.split(' ').map((code) => [code, exponent] as const)),
);

const known = new Set([...Intl.supportedValuesOf('currency'), ...exponents.keys()]);

/** Whether a text is the code of a currency, in capitals. */
export function isCurrency(code: string): boolean {
  return known.has(code);
}

/** How many decimals a currency has: EUR 2, JPY 0, KWD 3. Throws a RangeError for an unknown code. */
export function currencyExponent(code: string): number {
  if (!isCurrency(code)) throw new RangeError(`Not a currency: ${code}`);
  return exponents.get(code) ?? 2;
}

/**
 * Minor units of an amount written with a decimal point and no other separator: '12.34' EUR is 1234.
 * Exact, never rounded: throws a RangeError when the text is no such number, has more decimals than the
 * currency (zeros apart), or is beyond a safe integer.
 */
export function toMinor(decimalText: string, code: string): number {
  const exponent = currencyExponent(code);
  const [text, sign, whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimalText) ?? [];
  if (text === undefined) throw new RangeError(`Not an amount: ${decimalText}`);
  if (/[^0]/.test(decimals.slice(exponent)))
    throw new RangeError(`${code} has ${exponent} decimals: ${decimalText}`);
  const minor = Number(whole + decimals.slice(0, exponent).padEnd(exponent, '0'));
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Too large an amount: ${decimalText}`);
  return sign === '-' && minor !== 0 ? -minor : minor;
}

/** An amount written with a decimal point, what `toMinor` reads: 1234 EUR is '12.34', -5 JPY is '-5'. */
export function fromMinor(minor: number, code: string): string {
  const exponent = currencyExponent(code);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const decimals = exponent > 0 ? `.${digits.slice(-exponent)}` : '';
  return `${minor < 0 ? '-' : ''}${digits.slice(0, digits.length - exponent)}${decimals}`;
}
