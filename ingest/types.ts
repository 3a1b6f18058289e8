// What passes from stage to stage. One direction, no way back: each stage takes the type that the one before it made.
//
//   SourceFile ─read→ SourceText ─layout→ Layout ─outline→ Outline ─segment→ Segmented ─recognize→ Recognized
//              ─interpret→ Interpreted ─link→ SourceGraph

import type {
  AgencyKind,
  Diagnostic,
  FactBase,
  Facts,
  Passage,
  Quoted,
  SourceGraph,
  SourceId,
  Span,
} from '../model/index.ts';
import type { AuditEntry } from './audit.ts';
import type { Reading } from './facts/amount-role/reading.ts';
import type { OfficeProgram } from './read/office-program.ts';

/** A file as it came: its bytes and the path that it goes by. The path never decides how it is read. */
export type SourceFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The encoding that whoever gave it names beside the bytes: a web server. */
  readonly charset?: string | null;
};

export type Limits = {
  /** Largest file, in bytes. */
  readonly fileBytes: number;
  /** Longest text, in UTF-16 units. */
  readonly textLength: number;
  /** Most pages of a PDF; 2,000 unless told. */
  readonly pages?: number;
  /** How deep elements of HTML and docx may stand in one another; 400 unless told. */
  readonly nesting?: number;
  /** What the parts of a docx or xlsx may unpack to, in bytes; 200 MB unless told. */
  readonly unpackedBytes?: number;
  /** Whether scans are read by recognising their characters, which takes seconds a page; not unless told. */
  readonly ocr?: boolean;
  /** LibreOffice, which is asked for what is not read otherwise; nobody is unless told. */
  readonly office?: OfficeProgram | null;
};

/** The decoded text. "The text" of a document: all spans count in it. */
export type SourceText = {
  readonly id: SourceId;
  readonly format:
    | 'txt'
    | 'md'
    | 'tex'
    | 'html'
    | 'pdf'
    | 'docx'
    | 'doc'
    | 'xlsx'
    | 'xls'
    | 'ofd'
    | 'rtf'
    | 'pptx'
    | 'eml'
    | 'picture';
  readonly encoding: string;
  readonly text: string;
  readonly bytesHash: string;
  /** Where each page begins, for paged formats; null else. */
  readonly pages: readonly number[] | null;
  /**
   * What the format says beyond the characters, in the order of the text; nothing for txt and md, whose signs are in
   * the text.
   */
  readonly marks: readonly Mark[];
  readonly diagnostics: readonly Diagnostic[];
};

/** A cell as read: its words without blanks at the ends, and how many rows and columns it covers. */
export type MarkedCell = {
  readonly span: Span;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The format itself calls it a header. */
  readonly header: boolean;
};

/** Word's styles, HTML's elements, positions on a PDF's page. `table` counts from 0. */
export type Mark =
  | { readonly kind: 'heading'; readonly span: Span; readonly level: number }
  | { readonly kind: 'bold'; readonly span: Span }
  | { readonly kind: 'row'; readonly span: Span; readonly table: number; readonly cells: readonly MarkedCell[] }
  | { readonly kind: 'furniture'; readonly span: Span; readonly as: Furniture };

/** What a reader of the document's words passes over: it stays in the text, and no later stage reads it. */
export type Furniture = 'page-number' | 'running-head' | 'menu' | 'site' | 'repetition';

/**
 * A run of text without its hard wraps. `text` is what it says, with wraps inside words and blanks from OCR taken out;
 * `offsets[i]` is where unit i stands in the source's text, and `offsets[text.length]` is the end.
 */
export type Run = { readonly text: string; readonly offsets: Int32Array };

export type BlockKind = 'paragraph' | 'table-row' | 'furniture';

/** A paragraph, table row or piece of page furniture, in the order of the text. */
export type Block = Run & {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Blanks before it in the source, and blank lines before it: signals for headings. */
  readonly indent: number;
  readonly gapBefore: boolean;
  /** Markdown's own mark: # is 1 … ; 0 for none. */
  readonly markup: number;
  /** The whole block is bold in Markdown or HTML. */
  readonly bold: boolean;
  /** Of a table row: its table's place in `Layout.tables`. */
  readonly table: number | null;
};

/**
 * A cell where it stands in the grid: its words (mended, with the way back) and span. One that covers several rows or
 * columns stands in each place that it covers, as the same object; an empty one has the text ''.
 */
export type Cell = Run & { readonly span: Span; readonly rowSpan: number; readonly colSpan: number };

/** A row has one cell for each column. `block` is the block that it is. */
export type TableRow = { readonly block: number; readonly cells: readonly Cell[] };

/** A table of the text, whatever it was written in: a grid of `columns` by `head.length + rows.length` cells. */
export type Table = {
  readonly index: number;
  /** 表1, also where Table 1 or Tab. 1 is printed; null where it has no number. */
  readonly label: string | null;
  readonly title: string | null;
  /** The words of label and title, where they stand; not always beside the table. */
  readonly captionSpan: Span | null;
  /** What is printed once for all figures: 万元. A unit in a header cell (金额（万元）) stays there. */
  readonly unit: string | null;
  readonly columns: number;
  /**
   * The name of each column: the cells of the head from above to below (模型1 系数); '' where there is none. Of a form:
   * its fields.
   */
  readonly header: readonly string[];
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Fields to fill in (名称 ____), not values. */
  readonly form: boolean;
  readonly span: Span;
  /** From 1, for paged formats. */
  readonly page: number | null;
};

export type Layout = SourceText & { readonly blocks: readonly Block[]; readonly tables: readonly Table[] };

export type Zone = 'front' | 'body' | 'toc' | 'references' | 'form' | 'back';

/** A heading found, or the start of a part. */
export type Section = {
  /** Its place in `Outline.sections`. */
  readonly index: number;
  readonly parent: number | null;
  readonly part: number;
  readonly level: number;
  readonly label: string | null;
  readonly title: string;
  readonly runIn: boolean;
  /** The words of label and title. */
  readonly span: Span;
  /** From the heading to the next one of its level or above. */
  readonly extent: Span;
  /** The block that it begins, and where in its text the body begins after a run-in heading. */
  readonly block: number;
  readonly bodyStart: number;
};

/** One of several texts bound in one file: notice, annex, form, article. */
export type Part = {
  readonly index: number;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly kind: 'main' | 'annex' | 'form' | 'article';
  /**
   * The line of its authors' names, and the note that says who they are (作者系…): places in `blocks`, null where there
   * is none.
   */
  readonly byline: number | null;
  readonly authorNote: number | null;
  readonly span: Span;
  /** Half-open range of blocks. */
  readonly blocks: readonly [number, number];
};

export type Outline = Layout & {
  readonly parts: readonly [Part, ...Part[]];
  readonly sections: readonly Section[];
  readonly places: readonly BlockPlace[];
};

/** Where a block stands: its zone, part and innermost section (or null). */
export type BlockPlace = {
  readonly zone: Zone;
  readonly part: number;
  readonly section: number | null;
  /**
   * The block that opens the item it belongs to, where that item stands beside headings of its kind (1.标题。… 2.对…);
   * null else.
   */
  readonly item: number | null;
};

/** A sentence, a table row, or a list item that stands alone. What a quote may span at most. */
export type Sentence = Run & {
  readonly span: Span;
  readonly block: number;
  readonly part: number;
  readonly section: number | null;
  readonly zone: Zone;
};

export type Segmented = Outline & { readonly sentences: readonly Sentence[]; readonly passages: readonly Passage[] };

/** A span of a sentence's mended text that names a kind of thing; `at` counts in that text, `span` in the source. */
export type MentionBase = Quoted & {
  readonly sentence: number;
  readonly at: Span;
  readonly rule: string;
};

export type MoneyMention = MentionBase & {
  readonly type: 'quantity';
  /** In base units. */
  readonly value: number;
  /** The upper end of a range 10万元—100万元, and whether it counts itself (1亿元（不含）: less-than). */
  readonly valueMax?: number;
  readonly maxBound?: 'at-most' | 'less-than';
  /** CNY, USD, %, ‰, ratio, or the counted unit as written (平方米, 家, 个月, 年 …). */
  readonly unit: string;
  /** 元/平方米/月 → 平方米·月; 每月每人 → 人·月. */
  readonly per: string | null;
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about';
  /** The number with its unit alone: in the sentence's mended text, and in the source. */
  readonly number: Span;
  readonly valueSpan: Span;
};

/** What the list, bracket or column says in which an agency stands: （责任单位：甲）, （甲牵头，乙配合）. */
export type Listed = { readonly as: 'lead' | 'responsible' | 'support'; readonly in: 'list' | 'bracket' | 'column' };

/**
 * What the words stand for. agency: one, by its name · class: any of a kind (各乡镇) · function: one by its function,
 * among others or with its level (发改 in 发改、财政等部门; 市财政部门) · department: the same of no place (财政部门) · treasury: who
 * pays (市财政) · authority: whoever holds an office (国务院教育行政部门, 中央主管机关). All but agencies and authorities count only
 * where they do something.
 */
export type AgencyStanding = 'agency' | 'class' | 'function' | 'department' | 'treasury' | 'authority';

export type AgencyMention = MentionBase & {
  readonly type: 'agency';
  readonly name: string;
  readonly kind: AgencyKind;
  readonly stands: AgencyStanding;
  /** Null in running text. */
  readonly listed: Listed | null;
};

export type DocumentMention = MentionBase & {
  readonly type: 'document';
  /** Without 《》. */
  readonly title: string | null;
  readonly docNumber: string | null;
  /** A class of documents (以前出台的…政策), none of its own. */
  readonly isClass: boolean;
};

export type DateMention = MentionBase & {
  readonly type: 'date';
  /** `2023-03-24`, `2023-03`, `2023`. */
  readonly value: string;
};

export type RegionMention = MentionBase & {
  readonly type: 'region';
  readonly name: string;
  readonly code: string | null;
};
export type IndustryMention = MentionBase & { readonly type: 'industry'; readonly name: string };
export type LabelMention = MentionBase & {
  readonly type: 'hypothesis-label';
  readonly label: string;
  /**
   * Where its statement is: behind the label, before it (in brackets), in the next paragraph; behind 假设： without a
   * label; numbered below it; shared with the next label.
   */
  readonly statement: 'behind' | 'before' | 'below' | 'unlabelled' | 'numbered' | 'shared';
};

export type Mention =
  | MoneyMention
  | AgencyMention
  | DocumentMention
  | DateMention
  | RegionMention
  | IndustryMention
  | LabelMention;

/** 以下简称“市经信委”: the alias and what it stands for, both as written. */
export type AliasDefinition = Quoted & {
  readonly alias: string;
  readonly of: string;
  /** The text calls it so (简称), or it only stands in a bracket behind: 省发展改革委（省能源局）. */
  readonly as: 'called' | 'beside';
};

export type Recognized = Segmented & {
  readonly aliases: readonly AliasDefinition[];
  /** By place in the text. */
  readonly mentions: readonly Mention[];
};

export type Interpreted = Recognized & {
  readonly facts: Facts;
  /** By place in the text. */
  readonly rulings: readonly AmountRuling[];
};

/**
 * What was ruled on one amount of a policy, or on a list of them: the amounts with the words of their bounds, as
 * quoted.
 */
export type AmountRuling = Quoted & {
  readonly values: readonly { readonly value: number; readonly unit: string; readonly span: Span }[];
  /** What they are; null where no rule spoke. `none`: neither given nor asked. */
  readonly as: Reading['as'] | null;
  readonly rule: string | null;
} & Pick<FactBase, 'evidence' | 'rivals'>;

/** What becomes of a file. `failed` has no facts and is not stored. */
export type Ingested =
  | {
      readonly status: 'complete' | 'partial';
      readonly facts: Facts;
      readonly graph: SourceGraph;
      readonly passages: readonly Passage[];
      readonly diagnostics: readonly Diagnostic[];
      /** The numbers with a unit, document numbers and titles that ended in no fact. */
      readonly audit: readonly AuditEntry[];
      /** What was ruled on the amounts of a policy. */
      readonly rulings: readonly AmountRuling[];
    }
  | { readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] };
