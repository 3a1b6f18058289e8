// What is filled into the form of a PDF, and free text that was written onto a page: a reader sees both, though
// neither is part of the page's own text.
import type { PlacedRun } from './pdf-words.ts';

// As pdfjs gives an annotation; all else in it is left alone.
type Annotation = {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly password?: boolean;
  readonly annotationFlags?: number;
  readonly rect?: readonly number[];
  readonly options?: readonly { readonly exportValue?: unknown; readonly displayValue?: unknown }[];
  readonly contentsObj?: { readonly str?: string };
  readonly textContent?: readonly string[];
  readonly defaultAppearanceData?: { readonly fontSize?: number };
};

// Flags of an annotation that nobody sees: hidden, and not viewed.
const unseen = 0b10_0010;

/** The words of a page's fields and free texts at their places, in the page's own units. */
export const runsOfFields = (annotations: readonly unknown[]): PlacedRun[] =>
  (annotations as readonly Annotation[]).flatMap((annotation) => {
    if (((annotation.annotationFlags ?? 0) & unseen) !== 0 || annotation.password) return [];
    return placed(wordsOf(annotation), annotation);
  });

const wordsOf = (annotation: Annotation): string => {
  const { subtype, fieldType, fieldValue, textContent, contentsObj } = annotation;
  if (subtype === 'FreeText') return textContent?.join('\n').trim() || (contentsObj?.str ?? '');
  if (subtype !== 'Widget') return '';
  if (fieldType === 'Btn') return isTicked(annotation) ? '☑' : '';
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string');
  const shown = (value: string): string => {
    const option = annotation.options?.find(({ exportValue }) => exportValue === value);
    return typeof option?.displayValue === 'string' ? option.displayValue : value;
  };
  return fieldType === 'Tx' || fieldType === 'Ch' ? values.map(shown).join('\n') : '';
};

const isTicked = ({ checkBox, radioButton, fieldValue, exportValue, buttonValue }: Annotation): boolean =>
  (checkBox === true && typeof fieldValue === 'string' && fieldValue === exportValue) ||
  (radioButton === true && typeof fieldValue === 'string' && fieldValue === buttonValue);

const placed = (words: string, { rect = [], defaultAppearanceData }: Annotation): PlacedRun[] => {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const lines = words.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const room = Math.abs(top - bottom) / Math.max(1, lines.length);
  const size = Math.max(4, Math.min(defaultAppearanceData?.fontSize || 10, room));
  const last = (Math.abs(top - bottom) - size * 1.2 * lines.length) / 2;
  return lines.map((text, i) => ({
    text,
    matrix: [size, 0, 0, size, left, bottom + last + size * (0.3 + 1.2 * (lines.length - 1 - i))],
    width: Math.min(Math.abs(right - left), size * text.length),
    height: size,
  }));
};
