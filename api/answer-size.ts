// How large an answer is as JSON, counted before it is written as one text.

/** Whether a value has more bytes than these as JSON in UTF-8. Stops counting there. */
export const isLarger = (value: unknown, bytes: number): boolean =>
  // Most answers could not be so large whatever their characters: those are not looked at one by one.
  exceeds(value, bytes, atMost) && exceeds(value, bytes, sizeOf);

const exceeds = (value: unknown, bytes: number, sizeOfPlain: (plain: unknown) => number): boolean => {
  let left = bytes;
  // An answer is as deep as its question, which is bounded.
  const count = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) left -= sizeOfPlain(part);
    else if (Array.isArray(part)) {
      left -= Math.max(2, part.length + 1); // brackets and commas
      for (let at = 0; at < part.length && left >= 0; at++) count(part[at]);
    } else {
      const names = Object.keys(part);
      left -= names.length === 0 ? 2 : 1; // braces, less the comma that the last one has not
      for (const name of names) {
        left -= sizeOfPlain(name) + 2; // colon and comma
        count((part as Readonly<Record<string, unknown>>)[name]);
        if (left < 0) return;
      }
    }
  };
  count(value);
  return left < 0;
};

/** A character takes six bytes where it is escaped, a number at most 25. */
const atMost = (plain: unknown): number => (typeof plain === 'string' ? 6 * plain.length + 2 : 25);

const sizeOf = (plain: unknown): number => Buffer.byteLength(JSON.stringify(plain) ?? 'null');
