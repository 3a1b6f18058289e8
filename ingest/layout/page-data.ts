// The lines that a portal's page prints about its text (索引号：…, 失效日期：…), values on lines of their own included.
//
// Signals: two fields or more near by, before the first sentence; a field's name alone is followed by its value.
// Never takes a single field of a letter or form (名称：____), nor a line of the text proper.

import { shortDayInFigures } from '../../text/index.ts';
import { type FieldKind, isBareField, parsePageFields } from '../page-data.ts';
import { layoutWords } from '../vocabulary/layout.ts';
import type { Line } from './lines.ts';

/** Per line: whether it is a field of the page, or a field's value. */
export const findPageData = (lines: readonly Line[]): boolean[] => {
  const found = lines.map(() => false);
  const fields: number[] = [];
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || (line.width > 60 && /[。；]/.test(line.text))) break;
    const here = line.row ? 0 : parsePageFields(line.text).length;
    if (here === 0) continue;
    count += here;
    fields.push(i);
    const next = lines[i + 1];
    if (next && !next.row && isValueOf(line, next)) fields.push(++i);
  }
  if (count >= 2) for (const i of fields) found[i] = true;
  return found;
};

/** A value on the line below its field's name; behind a blank line only where it is what the name says. */
const isValueOf = (line: Line, { text, gapBefore }: Line): boolean => {
  const [field] = parsePageFields(line.text);
  if (!field || !isBareField(line.text)) return false;
  if (text.length > 90 || parsePageFields(text).length > 0 || /[。；:：]$|^[^：:]{2,8}[：:]/.test(text)) return false;
  return !gapBefore || isOfKind(field.kind, text);
};

const isOfKind = (kind: FieldKind, text: string): boolean =>
  kind === 'issuer' || kind === 'publisher' ? layoutWords().issuer.test(text) : shapes[kind]?.test(text) === true;

const day = new RegExp(`^${shortDayInFigures}$`);
const shapes: Readonly<Partial<Record<FieldKind, RegExp>>> = {
  title: /^[^，。；]{6,}$/,
  number: /[〔［[(（]\s*\d{4}\s*[)）〕\]］]\s*第?\s*\d+\s*号$/,
  issued: day,
  published: day,
  effective: day,
  expires: day,
};
