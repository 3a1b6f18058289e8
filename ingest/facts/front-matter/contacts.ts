// Whom to ask: 联系人：张某 010-12345678; 咨询电话：…; further names with a number on the lines below.
//
// Signals: a telephone number (mobile, landline with or without its area, 400) behind 联系人, 联系电话, 咨询 or 电话 on its line; a name and
// a number alone on a line right below such a one; names alone behind 联系人, the numbers on the line below in their order. Never takes a fax, a postcode, a hotline's short number or a site's footer.
import type { Contact } from '../../../model/index.ts';
import { isPersonName } from '../../names.ts';
import type { Recognized } from '../../types.ts';

const phone =
  /(?<![\d-])(?:(?:\+?86[- ]?)?1[3-9]\d{9}|(?:[(（]?0\d{2,3}[)）]?[- —－]?)?[2-9]\d{6,7}(?:[-转]\d{1,5})?|400[- ]?\d{3}[- ]?\d{4})(?![\d])/g;
const introduces = /联系人|联系方式|联系电话|咨询(?:电话|人|热线)?|(?:办公)?电话|受理人/;

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
    const named = introduces.test(block.text);
    const bare = open && /^[\u4e00-\u9fff]{2,4}[\s:：,，]*[\d(（+]/.test(raw) && raw.length < 40;
    open = named || bare;
    above = namesAlone(raw, block.span.start);
    if (!named && !bare) return;
    let count = 0;
    for (const found of raw.matchAll(phone)) {
      const before = raw.slice(Math.max(0, found.index - 30), found.index);
      if (/传真[:：]?\s*[\d\s(（)）、-]*$|邮编[:：]?\s*$/.test(before)) continue;
      const at = block.span.start + found.index;
      const own = nameBefore(before);
      const name = own
        ? { name: own.name, start: at - (before.length - own.at) }
        : /^(?:联系)?(?:电话|手机)/.test(raw.trim())
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

/** 联系人：周晓、李梅 without a number: the names and where they stand. */
const namesAlone = (raw: string, from: number): PlacedName[] => {
  const line = /^\s*联系人\s*[:：]\s*/.exec(raw);
  if (!line || /\d{7}/.test(raw)) return [];
  return [...raw.slice(line[0].length).matchAll(/[\u4e00-\u9fff]{2,4}/g)].flatMap(({ 0: name, index }) =>
    isPersonName(name) ? [{ name, start: from + line[0].length + index }] : [],
  );
};

/** The last name before a number: 联系人：周某某, 电话：. */
const nameBefore = (before: string): { readonly name: string; readonly at: number } | null => {
  const found = [
    ...before.matchAll(
      /(?:^|[\s:：,，、;；(（])([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] [\u4e00-\u9fff]|[\u4e00-\u9fff](?:先生|女士|老师|处长|主任|同志))(?=[\s,，;；:：、)）]|$)/g,
    ),
  ].at(-1);
  const words = found?.[1];
  if (!found || !words) return null;
  const name = words.replace(/\s/g, '');
  const titled = /^[\u4e00-\u9fff](?:先生|女士|老师|处长|主任|同志)$/.test(name);
  if (/联系|电话|咨询|手机|传真/.test(name) || (!titled && !isPersonName(name))) {
    // 周某某，电话：123: the name stands one step before.
    return /^(?:联系)?(?:电话|手机)$|^咨询电话$/.test(name) ? nameBefore(before.slice(0, found.index)) : null;
  }
  return { name, at: found.index + found[0].indexOf(words) };
};
