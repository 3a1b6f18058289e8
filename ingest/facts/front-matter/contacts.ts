// Whom to ask: 联系人：张某 010-12345678; 咨询电话：…; further names with a number on the lines below.
//
// Signals: a telephone number (mobile, landline with or without its area, 400) behind 联系人, 联系电话, 咨询 or 电话 on its line;
// a name and a number alone on a line right below such a one; names alone behind 联系人, the numbers on the line below in
// their order. Never takes a fax, a postcode, a hotline's short number or a site's footer.
import type { Contact } from '../../../model/index.ts';
import { isPersonName } from '../../names.ts';
import type { Recognized } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';

const phone =
  /(?<![\d-])(?:(?:\+?86[- ]?)?1[3-9]\d{9}|(?:[(（]?0\d{2,3}[)）]?[- —－]?)?[2-9]\d{6,7}(?:[-转]\d{1,5})?|400[- ]?\d{3}[- ]?\d{4})(?![\d])/g;

// A pattern, as every paragraph is asked and few have such a word.
const contactLine = lazily(() => cueShape('{contact-line}'));

/** The contacts in the order of the text. */
export const findContacts = (text: Recognized): Contact[] => {
  const contacts: Contact[] = [];
  let open = false; // the line above named a contact
  let above: readonly PlacedName[] = []; // names on the line above that have no number there
  text.blocks.forEach((block, i) => {
    if (block.kind !== 'paragraph' || text.places[i]?.zone === 'form' || text.places[i]?.zone === 'references') {
      if (block.kind !== 'furniture') [open, above] = [false, []];
      return;
    }
    const names = above;
    const raw = text.text.slice(block.span.start, block.span.end);
    const named = contactLine().test(block.text);
    const bare = open && /^[\u4e00-\u9fff]{2,4}[\s:：,，]*[\d(（+]/.test(raw) && raw.length < 40;
    open = named || bare;
    above = namesAlone(raw, block.span.start);
    if (!named && !bare) return;
    let count = 0;
    for (const found of raw.matchAll(phone)) {
      const before = raw.slice(Math.max(0, found.index - 30), found.index);
      if (isNoPhone(before)) continue;
      const at = block.span.start + found.index;
      const own = nameBefore(before);
      const name = own
        ? { name: own.name, start: at - (before.length - own.at) }
        : stretchOf({ text: raw.trim() }).begins('phone-label')
          ? (names[count++] ?? (names.length === 1 ? names[0] : undefined))
          : undefined;
      const start = name?.start ?? at;
      const end = block.span.start + found.index + found[0].length;
      contacts.push({
        id: `${text.id}/contact/${start}-${end}`,
        rule: 'contact-line',
        name: name?.name ?? null,
        phone: found[0].replace(/\s/g, ''),
        span: { start, end },
        quote: text.text.slice(start, end),
      });
    }
  });
  return contacts;
};

type PlacedName = { readonly name: string; readonly start: number };

/** A fax, the numbers of a list behind it too, or a postcode. */
const isNoPhone = (before: string): boolean => {
  const list = before.replace(/[\d\s(（)）、-]*$/, '').replace(/[:：]$/, '');
  const words = stretchOf({ text: list });
  return (
    words.ends('fax') !== null ||
    (words.ends('postcode') !== null &&
      /[:：]?\s*$/.test(before.slice(list.length)) &&
      !/\d/.test(before.slice(list.length)))
  );
};

// The labels have up to 5 characters.
const longestLabel = 12;

/** 联系人：周晓、李梅 without a number: the names and where they stand. */
const namesAlone = (raw: string, from: number): PlacedName[] => {
  if (!/[:：]/.test(raw)) return [];
  const indent = /^\s*/.exec(raw)?.[0].length ?? 0;
  const label = stretchOf({ text: raw.slice(indent, indent + longestLabel) })
    .begins('person-label')
    ?.at(-1);
  const colon = label ? /^\s*[:：]\s*/.exec(raw.slice(indent + label.end)) : null;
  if (!label || !colon || /\d{7}/.test(raw)) return [];
  const start = indent + label.end + colon[0].length;
  return [...raw.slice(start).matchAll(/[\u4e00-\u9fff]{2,4}/g)].flatMap(({ 0: name, index }) =>
    isPersonName(name) ? [{ name, start: from + start + index }] : [],
  );
};

const piece = /(?:^|[\s:：,，、;；(（])([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] [\u4e00-\u9fff])(?=[\s,，;；:：、)）]|$)/g;

/** The last name before a number: 联系人：周某某, 电话：. */
const nameBefore = (before: string): { readonly name: string; readonly at: number } | null => {
  const found = [...before.matchAll(piece)].at(-1);
  const printed = found?.[1];
  if (!found || !printed) return null;
  const name = printed.replace(/\s/g, '');
  const words = stretchOf({ text: name });
  const titled = name.length === 3 && words.from(1).is('courtesy') !== null;
  if (words.has('contact-part') || (!titled && !isPersonName(name))) {
    // 周某某，电话：123: the name stands one step before.
    return words.is('phone-label') ? nameBefore(before.slice(0, found.index)) : null;
  }
  return { name, at: found.index + found[0].indexOf(printed) };
};
