// How large an answer is as JSON, counted before it is written as one text.

/** Whether a value has more bytes than these as JSON in UTF-8. Stops counting there. */
export const isLarger = (value: unknown, bytes: number): boolean =>
  // Most answers could not be so large whatever their characters: those are not looked at one by one.
  exceeds(value, bytes, atMost) && exceeds(value, bytes, sizeOf);

const exceeds = (value: unknown, bytes: number, sizeOfPlain: (plain: unknown) => number): boolean => {
  const open: unknown[] = [value];
  let left = bytes;
  while (open.length > 0 && left >= 0) {
    const part = open.pop();
    if (typeof part !== 'object' || part === null) left -= sizeOfPlain(part);
    else if (Array.isArray(part)) {
      left -= Math.max(2, part.length + 1); // brackets and commas
      for (const item of part) open.push(item);
    } else {
      const entries = Object.entries(part);
      left -= Math.max(2, 2 * entries.length + 1); // braces, colons and commas
      for (const [name, item] of entries) {
        left -= sizeOfPlain(name);
        open.push(item);
      }
    }
  }
  return left < 0;
};

/** A character takes six bytes where it is escaped, a number at most 25. */
const atMost = (plain: unknown): number => (typeof plain === 'string' ? 6 * plain.length + 2 : 25);

const sizeOf = (plain: unknown): number => Buffer.byteLength(JSON.stringify(plain) ?? 'null');
