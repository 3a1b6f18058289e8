// How large an answer is as JSON, counted before it is written as one text.

/** Whether a value has more bytes than these as JSON in UTF-8. Stops counting there. */
export const isLarger = (value: unknown, bytes: number): boolean => {
  const open: unknown[] = [value];
  let left = bytes;
  while (open.length > 0 && left >= 0) {
    const part = open.pop();
    if (typeof part !== 'object' || part === null) left -= sizeOf(part);
    else if (Array.isArray(part)) {
      left -= Math.max(2, part.length + 1); // brackets and commas
      for (const item of part) open.push(item);
    } else {
      const entries = Object.entries(part);
      left -= Math.max(2, 2 * entries.length + 1); // braces, colons and commas
      for (const [name, item] of entries) {
        left -= sizeOf(name);
        open.push(item);
      }
    }
  }
  return left < 0;
};

const sizeOf = (plain: unknown): number => Buffer.byteLength(JSON.stringify(plain) ?? 'null');
