// Finds the numbers of documents: 国发〔2018〕19号, 武新管[2023] 4 号, 国务院令第722号, 国家税务总局公告2018年第28号, 府授經商字第1120012345號.
//
// Signals: a year in 〔〕 [] （） 【】 〖〗 (of scans also [2023]】) behind an office's sign of two to fourteen characters, and a number; 号 may lack where a sign
// follows and the brackets are not round; 令 or 公告 with 第…号 behind a body; 字第…號.
// Never takes a year in brackets behind a person's name (金泳锋(2015)), nor what stands before the office (根据, 和).
import { documentWords } from '../vocabulary/documents.ts';

export type DocNumber = {
  readonly start: number;
  readonly end: number;
  /** In one form, without blanks: 武新管〔2023〕4号. */
  readonly docNumber: string;
};

const bracketed =
  /([\u4e00-\u9fff·A-Za-z]{1,16}?) ?([〔[(（【〖［]) ?((?:19|20)\d{2}) ?(?:年 ?)?[〕\])）】〗］]{1,2} ?(?:第 ?)?(\d{1,4}) ?([号號]|(?=$|[)）、,，;；。》”》\]]|文件?[，。、;；]))/g;
const ordered =
  /([\u4e00-\u9fff ]{1,24}?(?:令|公告|通告)) ?(?:[〔[(]?((?:19|20)\d{2})[〕\])]? ?年? ?)?第 ?(\d{1,4}|[一二三四五六七八九十百〇零]{1,6}) ?[号號]/g;
const roc = /([\u4e00-\u9fff]{1,12}字) ?第 ?(\d[\dA-Z]{4,12}|[〇零一二三四五六七八九]{5,12}) ?[号號]/g;

/** The document numbers of a text, by place. */
export const findDocNumbers = (text: string): DocNumber[] => {
  if (!/[〔【〖［[号號]/.test(text)) return [];
  const found = [
    ...[...text.matchAll(bracketed)].flatMap((match) => {
      if (match[5] === '' && /[(（]/.test(match[2] ?? '')) return [];
      return numberAt(
        match,
        (office) => `${office}〔${match[3] ?? ''}〕${match[4] ?? ''}号`,
        /[\u4e00-\u9fff]{2}|[\u4e00-\u9fffA-Za-z]{3}/,
      );
    }),
    ...[...(/令|公告|通告/.test(text) ? text.matchAll(ordered) : [])].flatMap((match) =>
      numberAt(
        match,
        (office) => `${office}${match[2] ? `${match[2]}年` : ''}第${match[3] ?? ''}号`,
        /[\u4e00-\u9fff](?:令|公告|通告)$/,
      ),
    ),
    ...[...(/字 ?第/.test(text) ? text.matchAll(roc) : [])].flatMap((match) =>
      numberAt(match, (office) => `${office}第${match[2] ?? ''}號`, /[\u4e00-\u9fff]{2}/),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => !found.some((other, k) => k < i && other.end > one.start));
};

const numberAt = (match: RegExpExecArray, write: (office: string) => string, officeForm: RegExp): DocNumber[] => {
  const written = match[1] ?? '';
  // 《甲办法》和青海发…: behind another document 和 parts the two
  const joint = /[》〉)）号號”]/.test(match.input[match.index - 1] ?? '')
    ? (/^(?:和|及|与|以及)/.exec(written)?.[0].length ?? 0)
    : 0;
  const lead = Math.max(joint, documentWords().beforeNumber.exec(written)?.[0].length ?? 0);
  const blank = lead + (/^\s*/.exec(written.slice(lead))?.[0].length ?? 0);
  const office = written.slice(blank).replace(/\s/g, '');
  if (!officeForm.test(office)) return [];
  const start = match.index + blank;
  return [{ start, end: match.index + match[0].length, docNumber: write(office) }];
};
