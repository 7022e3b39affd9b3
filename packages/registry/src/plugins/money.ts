/** Minor units (cents) of a decimal text with two digits: `29.99` is 2999. Money never passes through a float. */
export function minorUnits(text: string): number {
  return Number(text.replace('.', ''));
}

/** The decimal text of minor units: 2999 is `29.99`. */
export function decimalText(minor: number): string {
  const digits = String(minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
