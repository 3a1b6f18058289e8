// The parts of keys: what two facts must have equal, whatever their words.
import { type Loose, show, sixDigits } from './loose.ts';

/** Value and unit, as two parts of a key. */
export const amountKey = (fact: Loose): readonly unknown[] => [sixDigits(fact['value']), unitOf(fact)];

export const isMoney = (fact: Loose): boolean => currencies.has(unitOf(fact));

export const sameKey = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((part, index) => part === b[index]);

/** The values that a fact accepts for a field: its own and those of the field …Also. */
export function accepted(fact: Loose, name: string): ReadonlySet<unknown> {
  const also = fact[`${name}Also`];
  const values = [fact[name], ...(Array.isArray(also) ? also : [also])];
  return new Set(values.filter((value) => value !== null && value !== undefined));
}

/** Several values as one label. */
export const labelOf = (...values: readonly unknown[]): string => values.map(show).join(' ');

const unitOf = ({ unit }: Loose): unknown => otherUnits.get(unit) ?? unit ?? null;

const currencies: ReadonlySet<unknown> = new Set(['CNY', 'USD', 'TWD', 'HKD', 'EUR', 'JPY']);

const otherUnits: ReadonlyMap<unknown, string> = new Map([
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['美元', 'USD'],
  ['％', '%'],
  ['percent', '%'],
]);
