// Numbers of documents as people type them, brought into the form in which texts are read: 武新管〔2023〕4号,
// 国务院令第722号, 府授经商字第1120012345号.

/** The number in its one form: without blanks, narrow figures, 〔〕 about the year; null where it is none. */
export const parseDocNumber = (typed: string): string | null => {
  const text = typed
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[[(【〖]/gu, '〔')
    .replace(/[\])】〗]/gu, '〕');
  const withYear = bracketed.exec(text);
  if (withYear) return `${withYear[1]}〔${withYear[2]}〕${withYear[3]}号`;
  const order = ordered.exec(text);
  if (order) return `${order[1]}${order[2] ? `${order[2]}年` : ''}第${order[3]}号`;
  return lettered.test(text) ? text : null;
};

const bracketed = /^([\p{Script=Han}·A-Za-z]{2,16})〔((?:19|20)\d{2})年?〕年?第?(\d{1,4})[号號]$/u;
const ordered = /^(\p{Script=Han}{1,22}(?:令|公告))(?:〔?((?:19|20)\d{2})〕?年?)?第(\d{1,4})[号號]$/u;
const lettered = /^\p{Script=Han}{1,24}字第\d[\dA-Z]{4,12}[号號]$/u;
