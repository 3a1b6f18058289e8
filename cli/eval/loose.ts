// Reads facts from JSON whose shape nobody promises: gold files leave fields out, add their own, and put null where a
// list could be. What is absent, null, empty or of another kind than expected counts as absent; nothing here throws.
// Values are written the way the reference scorer writes them (None, True, 3.0), so that two lists of misses compare
// line by line.

/** An object of a JSON file: any fields, of any kind. */
export type Loose = Readonly<Record<string, unknown>>;

/** The value as an object, or an empty one. */
export const record = (value: unknown): Loose => (isRecord(value) ? value : {});

/** The items of a list, or none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list, or none. */
export const records = (value: unknown): readonly Loose[] => list(value).map(record);

/** Whether a value says something: not null, false, 0 nor empty. */
export function given(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isRecord(value) ? Object.keys(value).length > 0 : Boolean(value);
}

/** The first value that says something, or the last one. */
export const firstGiven = (...values: readonly unknown[]): unknown => values.find(given) ?? values.at(-1);

/** The names of agencies, which are strings or objects with a name. */
export const names = (value: unknown): readonly unknown[] =>
  list(value).map((item) => (isRecord(item) ? item['name'] : item));

/**
 * A number with six significant digits, so that neither 5.1e-09 nor 304000000000 is lost to rounding; null for what is
 * no number.
 */
export function sixDigits(value: unknown): number | null {
  const number = typeof value === 'string' ? parseNumber(value) : value;
  if (typeof number !== 'number') return null;
  // An exact half goes to the even digit (1234565 → 1234560), where toPrecision would round up.
  const half = /^(-?\d\.\d{4}[02468])50*(e.*)$/.exec(number.toExponential(40));
  return Number(half ? `${half[1]}${half[2]}` : number.toPrecision(6));
}

/** A value as words in a label: a text as it is, null as None. */
export const show = (value: unknown): string => (typeof value === 'string' ? value : showQuoted(value));

/** A value as words inside a key or list: a text in quotation marks. */
export function showQuoted(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : showDecimal(value);
  if (Array.isArray(value)) return `[${value.map(showQuoted).join(', ')}]`;
  if (isRecord(value)) return `{${Object.entries(value).map(showField).join(', ')}}`;
  return inQuotationMarks(String(value));
}

const showField = ([name, value]: readonly [string, unknown]): string => `${showQuoted(name)}: ${showQuoted(value)}`;

/** A number with its point (3.0), or with a power of ten when it is small or large (1e-05); None for null. */
export function showDecimal(value: number | null): string {
  if (value === null) return 'None';
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power < -4 || power > 15) return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseNumber(text: string): number | null {
  const ascii = text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(ascii) ? Number(ascii) : null;
}

function inQuotationMarks(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/[\\\p{C}\p{Z}]/gu, (character) => escapes.get(character) ?? byCode(character));
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

const escapes = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  [' ', ' '],
]);

function byCode(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
