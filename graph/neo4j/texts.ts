// Texts as the server can hold, index and order them.
//
// Neo4j compares a stored string by code point and one from a statement by UTF-16 unit, and its indexes refuse a
// string of more than 8 kB. So what is ordered is kept in a form in which both orders agree, and what is looked up in
// a bounded one.
import { createHash } from 'node:crypto';

// In bytes of UTF-8; an index entry of three such texts is still within the server's bound of 8,167.
const longest = 2000;

/** What an index looks an id up by: itself, or its hash where it is too long for an index. */
export const refOf = (id: string): string =>
  Buffer.byteLength(id) <= longest ? id : `#${createHash('sha256').update(id).digest('hex')}`;

/**
 * The text in a form that sorts by code point also where UTF-16 units are compared: a character beyond U+FFFF follows
 * a U+FFFF. Nearly every text is its own form.
 */
export const ordered = (text: string): string =>
  text.replace(/[\ufffe\uffff]/g, '\ufffe$&').replace(/[\u{10000}-\u{10ffff}]/gu, '\uffff$&');

/** The text of a form. */
export const unordered = (form: string): string =>
  !/[\ufffe\uffff]/.test(form)
    ? form
    : form.replace(/\uffff([\u{10000}-\u{10ffff}])/gu, '$1').replace(/\ufffe([\ufffe\uffff])/g, '$1');

/** Sort values as the store holds them, and as they were. */
export const orderedValues = (values: readonly (string | number)[]): (string | number)[] =>
  values.map((value) => (typeof value === 'string' ? ordered(value) : value));
export const unorderedValues = (values: readonly (string | number)[]): (string | number)[] =>
  values.map((value) => (typeof value === 'string' ? unordered(value) : value));
