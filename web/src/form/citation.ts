// A citation that can be pasted into a report: which document, its number, where in it, in which words.
export type Cited = {
  readonly title: string;
  readonly docNumber: string | null;
  readonly date: string | null;
  readonly path: readonly string[];
  readonly quote: string;
  /** The address where the words stand; left out where that is told beside. */
  readonly link?: string;
};

/** 《题名》（文号，日期），章 > 节：“原文” 网址. What is not known is left out. */
export const citation = ({ title, docNumber, date, path, quote, link }: Cited): string => {
  const issue = [docNumber, date].filter((one) => one !== null).join('，');
  const place = path.length > 0 ? `，${path.join(' > ')}` : '';
  return `《${inner(title)}》${issue ? `（${issue}）` : ''}${place}：“${oneLine(quote)}”${link ? ` ${link}` : ''}`;
};

/** Titles within a title take the single marks: 《关于印发〈…〉的通知》. */
const inner = (title: string): string => oneLine(title).replaceAll('《', '〈').replaceAll('》', '〉');

/** The words on one line: a line break beside Chinese text goes, another becomes a blank. */
export const oneLine = (text: string): string =>
  text
    .replace(/(?<=[^ -~\s])\s*\n\s*|\s*\n\s*(?=[^ -~\s])/gu, '')
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
