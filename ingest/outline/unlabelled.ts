// Headings without a label.
//
// Signals, in order of precedence: a word of the vocabulary alone on its line; 【…】 at the start of a paragraph; a
// bold line before one; a mark of Markdown; a short line that ends in ： with a text of its own below.
// Never takes a caption, a name, a field of a letter or form, or a button of a page.

import { yearInFigures } from '../../text/index.ts';
import { isDeclarative, isPageWord, titleType, unnumberedZone } from '../heading-signals.ts';
import { parseCaption } from '../layout/captions.ts';
import { openingLabel } from '../mentions/hypothesis-labels.ts';
import { parseNames } from '../names.ts';
import { hasFieldOfText, isBareField, isTimeOfPage } from '../page-data.ts';
import type { Block } from '../types.ts';
import { headingWords } from '../vocabulary/headings.ts';
import { type HeadingCandidate, withoutColon } from './heading-candidate.ts';

/** `leastMarkup` is the mark from which on a marked line is a heading. */
export const findUnlabelled = (
  block: Block,
  next: Block | null,
  base: { block: number; markup: number; zone: null },
  leastMarkup: number,
): HeadingCandidate | null => {
  const { text } = block;
  const whole = text.length;
  const zone = unnumberedZone(text);
  if (zone) return { ...base, label: null, title: [0, withoutColon(text)], runIn: false, bodyStart: whole, zone };
  const bracketed = /^【([^】]{2,14})】/.exec(text);
  if (
    bracketed?.[1] &&
    !isPageWord(bracketed[1]) &&
    !isOfPage(next) &&
    (block.text.length > bracketed[0].length + 4 || next !== null)
  )
    return {
      ...base,
      label: null,
      title: [1, bracketed[0].length - 1],
      runIn: bracketed[0].length < whole,
      bodyStart: bracketed[0].length,
    };
  if (isBoldHeading(block, next))
    return { ...base, label: null, title: [0, withoutColon(text)], runIn: false, bodyStart: whole };
  if (
    block.markup >= leastMarkup &&
    whole <= 60 &&
    !stop.test(text) &&
    !parseCaption(block) &&
    !parseNames(text) &&
    openingLabel(text) === null
  )
    return { ...base, label: null, title: [0, withoutColon(text)], runIn: false, bodyStart: whole };
  if (
    /^[^，,。；;、\s\d()（）《》]{2,10}[:：]$/.test(text) &&
    !headingWords().field.test(text) &&
    !isBareField(text) &&
    !isDeclarative(text) &&
    next !== null &&
    next.text.length > 30 &&
    /^[\u4e00-\u9fff“《（(\d].*[。；]/.test(next.text) &&
    next.kind === 'paragraph'
  )
    return { ...base, label: null, title: [0, whole - 1], runIn: false, bodyStart: whole };
  return null;
};

/** 【消息】某市渔业补贴即日起申报 | 2023-02-07 09:00 来源：某某日报: the title of a page stands above such a line. */
const isOfPage = (next: Block | null): boolean =>
  next?.kind === 'paragraph' && (hasFieldOfText(next.text) || isTimeOfPage(next.text));

const stop = /[。；;！!？?]$/;

const yearOrField = new RegExp(`${yearInFigures}|^[\\u4e00-\\u9fff]{2,4}[:：]$`);

/** A bold line without a stop before a paragraph; not a title, a day or a name of a text. */
const isBoldHeading = (block: Block, next: Block | null): boolean =>
  block.bold &&
  /^[^。；;，,！？]{2,24}[:：]?$/.test(block.text) &&
  /[\u4e00-\u9fff]{2}/.test(block.text) &&
  !yearOrField.test(block.text) &&
  titleType(block.text) === null &&
  next?.kind === 'paragraph' &&
  !next.bold &&
  next.text.length > 20;
