import { currencyDigits } from '@ops-center/manifest-schema';

/**
 * Minor units (cents) of a decimal text with two digits: `29.99` USD is 2999, `500.00` JPY is 500.
 * Money never passes through a float.
 */
export function minorUnits(text: string, currency: string): number {
  const hundredths = Number(text.replace('.', ''));
  const digits = currencyDigits(currency);
  if (digits === 0) return Math.floor(hundredths / 100);
  return digits === 3 ? hundredths * 10 : hundredths;
}

/** The decimal text, with two digits, of minor units that `minorUnits` gave: 2999 USD is `29.99`. */
export function decimalText(minor: number, currency: string): string {
  const digits = currencyDigits(currency);
  const hundredths = digits === 0 ? minor * 100 : digits === 3 ? Math.floor(minor / 10) : minor;
  const text = String(hundredths).padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
