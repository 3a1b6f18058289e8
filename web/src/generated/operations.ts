/** A question as text, with the types of its variables and its answer, which exist for the compiler alone. */
export type Operation<Answer, Variables> = {
  readonly name: string;
  readonly text: string;
  readonly types?: readonly [Answer, Variables];
};

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Conditions on agencies, all of which must hold. */
export type AgencyFilter = {
  /** Words that a name contains; 繁 and 简, widths and capitals are one. */
  readonly text?: string | null | undefined;
  /** Agencies in any of these regions, by any key. */
  readonly regions?: ReadonlyArray<string | number> | null | undefined;
  /** Whether each region stands also for what lies in it; `false` asks for those alone. */
  readonly within?: boolean | null | undefined;
  /** True: classes of bodies only. False: single bodies only. Left out: both. */
  readonly generic?: boolean | null | undefined;
};

/** What kind of body it is. */
export type AgencyKind =
  /** A body of the state. */
  | 'GOVERNMENT'
  /** A body of a party. */
  | 'PARTY'
  /** A university or school. */
  | 'UNIVERSITY'
  /** A research institute or laboratory. */
  | 'INSTITUTE'
  /** A bank. */
  | 'BANK'
  /** A company. */
  | 'COMPANY'
  /** An association. */
  | 'ASSOCIATION'
  /** Something else. */
  | 'OTHER';

/** What an agency has to do with a measure. */
export type AgencyRole =
  /** 牵头: it leads. */
  | 'LEAD'
  /** 责任单位, 由…负责: it is responsible. */
  | 'RESPONSIBLE'
  /** 配合: it supports. */
  | 'SUPPORT'
  /** 市财政给予, 由属地政府承担: it gives or bears the money. */
  | 'PAYER';

/** Days from one through another. An end that is left out is open. */
export type DayRange = {
  /** The first day. */
  readonly from?: string | null | undefined;
  /** The last day. */
  readonly to?: string | null | undefined;
};

/** What happens to a document. */
export type TimelineEventKind =
  /** It is issued, signed or published. */
  | 'ISSUED'
  /** Its first day in force. */
  | 'EFFECTIVE'
  /** Another document changes its words from this day on. */
  | 'AMENDED'
  /** Its last day in force, by its own clause. */
  | 'ENDS'
  /** Its next edition takes effect. */
  | 'REPLACED'
  /** Another document repeals it from this day on. */
  | 'REPEALED';

/** A half-open range `[start, end)` in UTF-16 units of a source's text. */
export type SpanInput = {
  /** The first unit. */
  readonly start: number;
  /** The unit after the last. */
  readonly end: number;
};

/** How a stated number is to be read. */
export type Qualifier =
  /** Just this much. */
  | 'EXACT'
  /** This much or less: 最高, 不超过, 以内. */
  | 'AT_MOST'
  /** This much or more: 不低于, 至少, 以上. */
  | 'AT_LEAST'
  /** Roughly this much: 约, 近, 左右. */
  | 'ABOUT'
  /** Between this and `valueMax`; of statistics only. */
  | 'RANGE';

/** By what entities are ordered. Ties by id. */
export type EntityOrder =
  /** By name. */
  | 'NAME'
  /** Most mentioned first. */
  | 'MENTIONS';

/** Conditions on entities, all of which must hold. */
export type EntityFilter = {
  /** Words that a name contains; 繁 and 简, widths and capitals are one. */
  readonly text?: string | null | undefined;
};

/** Whether a correction takes effect. */
export type CorrectionState =
  /** In a text that is here. */
  | 'ATTACHED'
  /** In none: its text is not here, or does not have its words, or not the fact at them. */
  | 'UNATTACHED';

/** A field of a fact, by its name in docs/facts.md, and its value. */
export type FieldInput = {
  /** Its name: `value`, `role`, `recipient`. */
  readonly name: string;
  /** Its value as words: `500000`, `cap`, `true`. Null where it has none. */
  readonly value?: string | null | undefined;
};

/** What fields of a fact are, and who says so. */
export type CorrectFactInput = {
  /** The id of a fact, or of a row of funding for its award; or a key of a document or titled part, or the id of a document's source. */
  readonly id: string | number;
  /** Of a document with several texts: the id or path of the one in which it is corrected. */
  readonly source?: string | number | null | undefined;
  /** The fields that are otherwise; none where a condition only binds something else. */
  readonly fields: ReadonlyArray<FieldInput>;
  /** What a condition binds: awards or one measure by id, or the document by a key of it; an empty list for nothing. Left out: what it did. */
  readonly of?: ReadonlyArray<string | number> | null | undefined;
  /** Who says so; shown with it. */
  readonly by: string;
  /** Why; shown with it. */
  readonly reason: string;
};

/** Which fact is none, and who says so. */
export type RejectFactInput = {
  /** The id of a fact, or of a row of funding for its award. */
  readonly id: string | number;
  /** Who says so; shown with it. */
  readonly by: string;
  /** Why; shown with it. */
  readonly reason: string;
};

/** A fact that the rules did not find, and who says so. */
export type AddFactInput = {
  /** Its kind: Measure, Award, Condition, Amount, Statistic, Hypothesis, Variable or Contact. */
  readonly kind: string;
  /** The id or path of the text; or a document's key. */
  readonly source: string | number;
  /** Where the words stand that state it; of what has a value, its words. */
  readonly span: SpanInput;
  /** Its fields. */
  readonly fields: ReadonlyArray<FieldInput>;
  /** What it hangs on: the measure of an award; of a condition a measure or the awards that it binds, none for the document. */
  readonly of?: ReadonlyArray<string | number>;
  /** Who says so; shown with it. */
  readonly by: string;
  /** Why; shown with it. */
  readonly reason: string;
};

/** Which relation is otherwise, and who says so. */
export type CorrectRelationInput = {
  /** Its type. */
  readonly type: EdgeType;
  /** What it leads from: the id of a measure or statistic; or a document's key, or its source's id. */
  readonly from: string | number;
  /** What it leads to, by any key. */
  readonly to: string | number;
  /** Where its words stand; needed where several relations have these ends. */
  readonly span?: SpanInput | null | undefined;
  /** What is so: `type`, `to`, `role`, and `name` for what the text calls it. */
  readonly fields: ReadonlyArray<FieldInput>;
  /** Who says so; shown with it. */
  readonly by: string;
  /** Why; shown with it. */
  readonly reason: string;
};

/** Which relation is none, and who says so. */
export type RejectRelationInput = {
  /** Its type. */
  readonly type: EdgeType;
  /** What it leads from: the id of a measure or statistic; or a document's key, or its source's id. */
  readonly from: string | number;
  /** What it leads to, by any key. */
  readonly to: string | number;
  /** Where its words stand; needed where several relations have these ends. */
  readonly span?: SpanInput | null | undefined;
  /** Who says so; shown with it. */
  readonly by: string;
  /** Why; shown with it. */
  readonly reason: string;
};

/** A relation that the rules did not find, and who says so. */
export type AddRelationInput = {
  /** Its type. */
  readonly type: EdgeType;
  /** What it leads from: the id of a measure or statistic; or a document's key, or its source's id. */
  readonly from: string | number;
  /** The key of what it leads to. */
  readonly to: string | number;
  /** Where the text says so. */
  readonly span: SpanInput;
  /** In which role: lead, responsible, support, payer. */
  readonly role?: string | null | undefined;
  /** What the text calls it: needed for a name where no text names the key. */
  readonly name?: string | null | undefined;
  /** Who says so; shown with it. */
  readonly by: string;
  /** Why; shown with it. */
  readonly reason: string;
};

/** What a correction does. */
export type CorrectionKind =
  /** It changes fields. */
  | 'CORRECT'
  /** It says that there is no such thing. */
  | 'REJECT'
  /** It adds one. */
  | 'ADD';

/** Conditions on documents, all of which must hold. */
export type DocumentFilter = {
  /** Words that a title, name or number contains; 繁 and 简, widths and capitals are one. */
  readonly text?: string | null | undefined;
  /** Documents of these types. */
  readonly types?: ReadonlyArray<DocumentType> | null | undefined;
  /** Documents of these years. */
  readonly years?: ReadonlyArray<number> | null | undefined;
  /** Documents that any of these agencies issued, by any key. */
  readonly issuers?: ReadonlyArray<string | number> | null | undefined;
  /** Documents whose text names any of these agencies, by any key. */
  readonly mentioning?: ReadonlyArray<string | number> | null | undefined;
  /** Documents that govern any of these regions, by any key. */
  readonly regions?: ReadonlyArray<string | number> | null | undefined;
  /** Whether each region stands also for what lies in it; `false` asks for those alone. */
  readonly within?: boolean | null | undefined;
  /** True: documents that have a text here. False: documents that are only cited. Left out: both. */
  readonly present?: boolean | null | undefined;
  /** The day on which `states` are asked. */
  readonly asOf?: string | null | undefined;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: ReadonlyArray<ForceState> | null | undefined;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: DayRange | null | undefined;
};

/** By what documents are ordered. Ties by id. */
export type DocumentOrder =
  /** By name. */
  | 'NAME'
  /** Most mentioned first. */
  | 'MENTIONS'
  /** Newest first; those without a date last. */
  | 'DATE'
  /** The first to end first; those without a last day in force at the end. */
  | 'LAST_DAY';

/** What a document is. */
export type DocumentType =
  /** 通知, 意见, 批复: a notice. */
  | 'POLICY_NOTICE'
  /** 若干措施, 办法, 细则: measures that offer or demand something. */
  | 'POLICY_MEASURES'
  /** 规划, 计划, 方案: a plan. */
  | 'PLAN'
  /** 条例, 规定: a regulation. */
  | 'REGULATION'
  /** 指南, 申报通知: a guide to applications. */
  | 'GUIDE'
  /** A paper with a question, data and results. */
  | 'RESEARCH_PAPER'
  /** An essay without data of its own. */
  | 'ESSAY'
  /** A page of several opinion pieces. */
  | 'OP_ED_COLLECTION';

/** A language that a text is in. */
export type TextLanguage =
  /** Chinese, simplified or traditional. */
  | 'ZH'
  /** English. */
  | 'EN';

/** What happens on a date. */
export type DateKind =
  /** 印发: issued. */
  | 'ISSUED'
  /** The day under the signature, 成文日期. */
  | 'SIGNED'
  /** 收稿日期: a journal received it. */
  | 'RECEIVED'
  /** 出版, 发布: published. */
  | 'PUBLISHED'
  /** 施行: in force from then on. */
  | 'EFFECTIVE'
  /** The last day in force. */
  | 'EXPIRES';

/** What a document or measure is on a day. */
export type ForceState =
  /** In force. */
  | 'IN_FORCE'
  /** No longer in force. */
  | 'ENDED'
  /** Not in force yet. */
  | 'NOT_YET'
  /** The texts here do not tell. */
  | 'UNKNOWN';

/** How one document names another. */
export type Relation =
  /** Names it. */
  | 'CITES'
  /** Carries it out: 为贯彻落实…. */
  | 'IMPLEMENTS'
  /** Rests on it: 根据…. */
  | 'BASED_ON'
  /** Ends its force: 同时废止. */
  | 'REPEALS'
  /** Changes its words: 关于修改《…》的决定. */
  | 'AMENDS'
  /** Is the edition of the same title after it. */
  | 'REPLACES'
  /** Has it as an annex. */
  | 'ANNEXES';

/** A firm or person that asks what it could claim. */
export type ProfileInput = {
  /** What it is. */
  readonly applicant?: Applicant | null | undefined;
  /** The narrowest place in which it is known to be, by key or name; `region:360104` is known by its code where no text names it. */
  readonly region?: string | number | null | undefined;
  /** Its industries, by key or name. What supports a field supports what is part of it. */
  readonly industries?: ReadonlyArray<string | number> | null | undefined;
  /** How large the firm is. */
  readonly size?: FirmSize | null | undefined;
  /** The day on which the firm was founded. */
  readonly founded?: string | null | undefined;
  /** 营业收入 of a year, in CNY. */
  readonly revenue?: number | null | undefined;
  /** 投资额, in CNY. */
  readonly investment?: number | null | undefined;
  /** 研发投入 of a year, in CNY. */
  readonly research?: number | null | undefined;
  /** 职工人数. */
  readonly staff?: number | null | undefined;
  /** 社保人数. */
  readonly insured?: number | null | undefined;
  /** A person's age in years. */
  readonly age?: number | null | undefined;
  /** A person's highest degree: 专科, 本科, 硕士, 博士. */
  readonly degree?: string | null | undefined;
  /** All that it is recognised as: 高新技术企业, 专精特新企业, 规上工业企业. What the list does not name it is not; left out, it is not known. */
  readonly qualifications?: ReadonlyArray<string> | null | undefined;
  /** Other figures, by the metric of a condition: 估值. */
  readonly figures?: ReadonlyArray<FigureInput> | null | undefined;
};

/** A figure of a profile. */
export type FigureInput = {
  /** The metric, as conditions name it. */
  readonly name: string;
  /** In base units: 3000万元 is 30000000. */
  readonly value: number;
  /** CNY, 人, 平方米, %. */
  readonly unit: string;
};

/** Who asks. */
export type Applicant =
  /** A firm. */
  | 'FIRM'
  /** A person. */
  | 'PERSON';

/** How large a firm is. */
export type FirmSize =
  /** 大型. */
  | 'LARGE'
  /** 中型. */
  | 'MEDIUM'
  /** 小型. */
  | 'SMALL'
  /** 微型. */
  | 'MICRO'
  /** 小微: one of the two. */
  | 'SMALL_OR_MICRO';

/** Whether something can be claimed. */
export type Verdict =
  /** All that it depends on is understood and met. */
  | 'SURE'
  /** Nothing excludes it, and something is open. */
  | 'POSSIBLE'
  /** Something that it depends on is understood and not met. */
  | 'EXCLUDED';

/** What a ground is about. */
export type GroundAbout =
  /** The place that the document governs. Who is in a district is in its city; who is in a city is not known to be in a district. */
  | 'PLACE'
  /** Whether the document is in force on the day. */
  | 'VALIDITY'
  /** Whether one can apply on the day. */
  | 'WINDOW'
  /** The fields that the measure supports. Another field leaves a claim open and does not exclude it. */
  | 'INDUSTRY'
  /** Who gets it. */
  | 'RECIPIENT'
  /** A condition of award, measure, section or document. */
  | 'CONDITION'
  /** Words of the sentence that gives the award which nothing else explains. */
  | 'AWARD'
  /** A rule that details the measure and may ask for more. */
  | 'RULE';

/** Why a ground is open. */
export type WhyOpen =
  /** The profile does not tell. */
  | 'NOT_TOLD'
  /** Its words are not all understood. */
  | 'NOT_UNDERSTOOD'
  /** The text does not state it. */
  | 'NOT_STATED';

/** What compared sums have in common that stand on one line. */
export type FundingAlignment =
  /** Measures with like titles, for alike recipients. */
  | 'MEASURE'
  /** An industry that their measures support. */
  | 'INDUSTRY'
  /** By which means their measures support. */
  | 'INSTRUMENT';

/** Conditions on funding rows, all of which must hold. Within one list any may hold. Entities go by any of their keys. */
export type FundingFilter = {
  /** Any of these is named with the measure as responsible, leading or supporting. */
  readonly agencies?: ReadonlyArray<string | number> | null | undefined;
  /** Any of these issued the document. An issuer is not thereby responsible. */
  readonly issuers?: ReadonlyArray<string | number> | null | undefined;
  /** The measure supports any of these. */
  readonly industries?: ReadonlyArray<string | number> | null | undefined;
  /** Awards of these documents. */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** Awards of documents of these types. */
  readonly documentTypes?: ReadonlyArray<DocumentType> | null | undefined;
  /** Awards of documents of these years. */
  readonly years?: ReadonlyArray<number> | null | undefined;
  /** The document governs any of these. */
  readonly regions?: ReadonlyArray<string | number> | null | undefined;
  /** Whether each region and industry stands also for what lies in it; `false` asks for those alone. */
  readonly within?: boolean | null | undefined;
  /** Awards stated in this source. */
  readonly source?: string | number | null | undefined;
  /** Awards stated in any of these sources. */
  readonly sources?: ReadonlyArray<string | number> | null | undefined;
  /** What the amount is. */
  readonly roles?: ReadonlyArray<AwardRole> | null | undefined;
  /** By which means the measure supports. */
  readonly instruments?: ReadonlyArray<Instrument> | null | undefined;
  /** How the amount is to be read. */
  readonly qualifiers?: ReadonlyArray<Qualifier> | null | undefined;
  /** The unit in which amounts are compared; rows of other units are dropped when this or a bound is given. CNY unless named. */
  readonly unit?: string | null | undefined;
  /** The least amount, in base units. */
  readonly minimum?: number | null | undefined;
  /** The greatest amount, in base units. */
  readonly maximum?: number | null | undefined;
  /** Words in the measure's title, its path or beneficiary, or in the award's quote or recipient. */
  readonly text?: string | null | undefined;
  /** Words in a condition of the award, of all awards of its measure, or of what stands above that. */
  readonly condition?: string | null | undefined;
  /** Words in the beneficiary or recipient. */
  readonly beneficiary?: string | null | undefined;
  /** Any of these gets it, in just these words: a key of `fundingBy(group: RECIPIENT)`. */
  readonly recipients?: ReadonlyArray<string> | null | undefined;
  /** A condition of the award, of its measure or of what stands above is about any of these: a key of `fundingBy(group: METRIC)`. */
  readonly metrics?: ReadonlyArray<string> | null | undefined;
  /** The day on which `state` is told. Without it no answer depends on a day. */
  readonly asOf?: string | null | undefined;
  /** Keeps rows in these states on `asOf`, which it needs. */
  readonly states?: ReadonlyArray<ForceState> | null | undefined;
  /** Keeps rows whose last day in force is one of these days. Ends that are left out are open; rows without a last day are dropped. */
  readonly expiresBetween?: DayRange | null | undefined;
  /** Whether to list also what is no award of its own: one said again, an instalment, one that a rule details. `repeats` tells why. */
  readonly repeated?: boolean | null | undefined;
};

/** By what rows are ordered. Ties by document, then by place. */
export type FundingOrder =
  /** By document, then by place in the text. */
  | 'TEXT_ORDER'
  /** Greatest amounts of the unit first, other units after them. */
  | 'AMOUNT_DESCENDING'
  /** Least amounts of the unit first, other units after them. */
  | 'AMOUNT_ASCENDING'
  /** Newest documents first. */
  | 'DATE_DESCENDING'
  /** The first to end first; rows without a last day in force at the end. */
  | 'LAST_DAY';

/** Why an award is none of its own. */
export type Repeat =
  /** It says again what another award of its text says. */
  | 'RESTATED'
  /** It is part of another award: 拨付200万元 of 500万元. */
  | 'INSTALMENT'
  /** The rule that details its measure, in the same text, gives the same. */
  | 'OVERVIEW'
  /** The rule that details its measure in another text gives the same (`statedBy`): it is listed, and counts where that row is not counted with it. */
  | 'DETAILED'
  /** It stands in a quotation of another document. */
  | 'QUOTED';

/** What funding rows are counted by. */
export type FundingGroupBy =
  /** The agencies named with the measure. */
  | 'AGENCY'
  /** The industries that it supports. */
  | 'INDUSTRY'
  /** The issuers of the document. */
  | 'ISSUER'
  /** The document. */
  | 'DOCUMENT'
  /** What the document is. */
  | 'DOCUMENT_TYPE'
  /** The year of the document. */
  | 'YEAR'
  /** What the amount is. */
  | 'ROLE'
  /** By which means the measure supports. */
  | 'INSTRUMENT'
  /** The region that the document governs. */
  | 'REGION'
  /** Who gets it, in the words beside the award, else with the measure. Rows that name nobody are in no group. */
  | 'RECIPIENT'
  /** What a condition of the award, of its measure or of what stands above is about. A row may be in several groups. */
  | 'METRIC';

/** What an edge says. */
export type EdgeType =
  /** Source → document: it is a text of it. */
  | 'TEXT_OF'
  /** Document → agency. */
  | 'ISSUED_BY'
  /** Document → region. */
  | 'GOVERNS'
  /** Document → document: names it. */
  | 'CITES'
  /** Document → document: carries it out; measure → measure: details it. */
  | 'IMPLEMENTS'
  /** Document → document: rests on it. */
  | 'BASED_ON'
  /** Document → document: ends its force. */
  | 'REPEALS'
  /** Document → document: changes its words. */
  | 'AMENDS'
  /** Document → document: the edition of the same title before it. It follows from what all texts say. */
  | 'REPLACES'
  /** Document → document: has it as an annex or part. */
  | 'ANNEXES'
  /** Source or section → section. */
  | 'HAS_PART'
  /** Fact → section. */
  | 'STATED_IN'
  /** Measure → agency. */
  | 'RESPONSIBLE'
  /** Measure → industry. */
  | 'SUPPORTS'
  /** Measure → award. */
  | 'OFFERS'
  /** Award, measure, section or document → condition that it asks: a measure what all its awards ask, an award what it asks beside. */
  | 'REQUIRES'
  /** Statistic → industry or region. */
  | 'ABOUT'
  /** Hypothesis → variable: its cause. */
  | 'CAUSE'
  /** Hypothesis → variable: its effect. */
  | 'EFFECT'
  /** Hypothesis → variable: its moderator. */
  | 'MODERATOR'
  /** Estimate or descriptive → variable; fit → model. */
  | 'OF'
  /** Estimate → model; model → table; agency → region. */
  | 'IN'
  /** Agency, industry or region → the wider one. */
  | 'PART_OF'
  /** The body that took over its work as a whole in a reorganisation. */
  | 'FOLLOWED_BY'
  /** Person → document. */
  | 'AUTHORED'
  /** Source → entity: names it; measure → condition that binds none of its awards. */
  | 'MENTIONS';

/** Which way edges run, as seen from the thing asked about. */
export type EdgeDirection =
  /** Away from it. */
  | 'OUT'
  /** Towards it. */
  | 'IN'
  /** Either way. */
  | 'BOTH';

/** Conditions on hypotheses, all of which must hold. */
export type HypothesisFilter = {
  /** A topic: words that the statement contains; 繁 and 简, widths and capitals are one. */
  readonly text?: string | null | undefined;
  /** What became of them. */
  readonly outcomes?: ReadonlyArray<Outcome> | null | undefined;
  /** Hypotheses of these documents, by any key. */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** Hypotheses stated in this source. */
  readonly source?: string | number | null | undefined;
  /** The day on which `states` are asked, of the document in which it stands. */
  readonly asOf?: string | null | undefined;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: ReadonlyArray<ForceState> | null | undefined;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: DayRange | null | undefined;
};

/** In which direction a cause is said to act. */
export type EffectDirection =
  /** More of it, more of the effect. */
  | 'POSITIVE'
  /** More of it, less of the effect. */
  | 'NEGATIVE'
  /** It strengthens a relation. */
  | 'MODERATES_POSITIVELY'
  /** It weakens a relation. */
  | 'MODERATES_NEGATIVELY'
  /** It carries a relation. */
  | 'MEDIATES'
  /** Groups differ. */
  | 'DIFFERENCE'
  /** No direction is said. */
  | 'NONE';

/** What became of a hypothesis. */
export type Outcome =
  /** The data support it. */
  | 'SUPPORTED'
  /** The data do not support it. */
  | 'REJECTED'
  /** The data support it in part. */
  | 'PARTIAL'
  /** The data show the contrary. */
  | 'REVERSED'
  /** It was not tested. */
  | 'UNTESTED';

/** A part of a hypothesis. */
export type HypothesisPart =
  /** The cause. */
  | 'CAUSE'
  /** The effect. */
  | 'EFFECT'
  /** The moderator. */
  | 'MODERATOR';

/** What a variable is in the models of its paper. */
export type VariableType =
  /** What is explained. */
  | 'DEPENDENT'
  /** What explains. */
  | 'INDEPENDENT'
  /** What changes a relation. */
  | 'MODERATOR'
  /** What carries a relation. */
  | 'MEDIATOR'
  /** What is held constant. */
  | 'CONTROL';

/** Two keys of one kind of entity, and who says something of them. */
export type StatementInput = {
  /** A key. */
  readonly a: string | number;
  /** Another key. */
  readonly b: string | number;
  /** Who says so; shown with it. */
  readonly by: string;
  /** Why; shown with it. */
  readonly reason: string;
};

/** What to call what a key means, and who says so. */
export type NameInput = {
  /** A key. */
  readonly key: string | number;
  /** The name. */
  readonly name: string;
  /** Who says so; shown with it. */
  readonly by: string;
  /** Why; shown with it. */
  readonly reason: string;
};

/** Kinds of entity. */
export type EntityKind =
  /** A division or zone. */
  | 'REGION'
  /** An industry or technology field. */
  | 'INDUSTRY'
  /** A person. */
  | 'PERSON'
  /** An agency or other body. */
  | 'AGENCY'
  /** A document or titled part. */
  | 'DOCUMENT';

/** What a piece of work does. */
export type IntakeKind =
  /** Reads a file that was handed over. */
  | 'FILE'
  /** Reads an address of the web. */
  | 'ADDRESS'
  /** Reads a source anew. */
  | 'AGAIN'
  /** Takes a source out. */
  | 'REMOVAL'
  /** Puts a source back that was taken out. */
  | 'RESTORATION';

/** How far a piece of work is. */
export type IntakeState =
  /** It waits for its turn. */
  | 'QUEUED'
  /** It is under way. */
  | 'WORKING'
  /** It is done; of an archive at least one text could be read. */
  | 'DONE'
  /** Nothing of it could be done. */
  | 'FAILED';

/** What became of a text. */
export type IntakeOutcome =
  /** It was read and stored. */
  | 'STORED'
  /** It was stored, but some of it could not be read. */
  | 'PARTIAL'
  /** The same bytes were read before by the same rules: nothing to do. */
  | 'UNCHANGED'
  /** It could not be read. A former text from the same place stays. */
  | 'FAILED'
  /** It was taken out. */
  | 'REMOVED';

/** Conditions on measures, all of which must hold. */
export type MeasureFilter = {
  /** Words that the title or the quote contains; 繁 and 简, widths and capitals are one. */
  readonly text?: string | null | undefined;
  /** Measures of these documents, by any key. */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** Measures stated in this source. */
  readonly source?: string | number | null | undefined;
  /** Measures with which any of these agencies is named, by any key. */
  readonly agencies?: ReadonlyArray<string | number> | null | undefined;
  /** Measures that support any of these industries, by any key. */
  readonly industries?: ReadonlyArray<string | number> | null | undefined;
  /** Measures of documents that govern any of these regions, by any key. */
  readonly regions?: ReadonlyArray<string | number> | null | undefined;
  /** Whether each region and industry stands also for what lies in it; `false` asks for those alone. */
  readonly within?: boolean | null | undefined;
  /** Measures that use any of these instruments. */
  readonly instruments?: ReadonlyArray<Instrument> | null | undefined;
  /** Measures of documents of these types. */
  readonly documentTypes?: ReadonlyArray<DocumentType> | null | undefined;
  /** The day on which `states` are asked. */
  readonly asOf?: string | null | undefined;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: ReadonlyArray<ForceState> | null | undefined;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: DayRange | null | undefined;
};

/** By which means a measure supports. */
export type Instrument =
  /** 奖励: a reward for what was achieved. */
  | 'REWARD'
  /** 补贴, 补助: a subsidy to a cost. */
  | 'SUBSIDY'
  /** 资助: a grant. */
  | 'GRANT'
  /** 配套: a match of what another level pays. */
  | 'MATCH'
  /** 基金: a fund that invests. */
  | 'FUND'
  /** 税收: a relief from taxes or fees. */
  | 'TAX'
  /** 贷款, 贴息, 担保: credit, interest, guarantees. */
  | 'LOAN'
  /** 政府采购: purchase by the state. */
  | 'PROCUREMENT'
  /** 服务: a service. */
  | 'SERVICE'
  /** 建设: building something. */
  | 'CONSTRUCTION'
  /** 其他: something else. */
  | 'OTHER';

/** What an amount is. Amounts of different roles are never compared or added up. */
export type AwardRole =
  /** A sum given. */
  | 'AWARD'
  /** A sum multiplied by a quantity or a time: 每月每人500元. */
  | 'UNIT_RATE'
  /** A share of a base: 按实际投入的30%. */
  | 'RATE'
  /** A bound on what a rate, a unit rate or a year may come to. */
  | 'CAP'
  /** The total of a fund or a year: 200亿元规模. */
  | 'POOL'
  /** n:m on what another level pays. */
  | 'MATCH';

/** How a condition compares. */
export type ConditionOperator =
  /** The number or more. */
  | 'AT_LEAST'
  /** The number or less. */
  | 'AT_MOST'
  /** More than the number. */
  | 'ABOVE'
  /** Less than the number. */
  | 'BELOW'
  /** Just the number. */
  | 'EQUAL'
  /** Is so. */
  | 'IS'
  /** Is not so. */
  | 'NOT'
  /** Has it. */
  | 'HAS';

/** What is to be kept. */
export type SavedInput = {
  /** The list in which it stands; empty for a search. */
  readonly list: string;
  /** Its name, of 100 characters at most. */
  readonly name: string;
  /** Where it is in the page: a path of this server. */
  readonly to: string;
  /** The address of its feed: a path of this server, too. */
  readonly feed?: string | null | undefined;
};

/** Conditions on passages, all of which must hold. Within one list any may hold. Entities go by any of their keys. */
export type SearchFilter = {
  /** Passages of documents of these types. */
  readonly documentTypes?: ReadonlyArray<DocumentType> | null | undefined;
  /** Passages of documents that govern these regions: names, as the facet gives them, or keys. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Whether each region and industry stands also for what lies in it; `false` asks for those alone, in the facet too. */
  readonly within?: boolean | null | undefined;
  /** Passages of documents of this year or later. */
  readonly yearFrom?: number | null | undefined;
  /** Passages of documents of this year or earlier. */
  readonly yearTo?: number | null | undefined;
  /** Passages of this source. */
  readonly source?: string | number | null | undefined;
  /** Passages of any of these sources. */
  readonly sources?: ReadonlyArray<string | number> | null | undefined;
  /** Passages of texts of these documents. */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** Passages of texts that name any of these agencies. */
  readonly agencies?: ReadonlyArray<string | number> | null | undefined;
  /** Passages of texts of documents that any of these agencies issued. */
  readonly issuers?: ReadonlyArray<string | number> | null | undefined;
  /** Passages of texts that name any of these industries. */
  readonly industries?: ReadonlyArray<string | number> | null | undefined;
  /** The day on which `states` are asked, of the document whose text it is. */
  readonly asOf?: string | null | undefined;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: ReadonlyArray<ForceState> | null | undefined;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: DayRange | null | undefined;
};

/** What a condition in a query is about. */
export type QueryConditionKind =
  /** The title of the document: title:措施. */
  | 'TITLE'
  /** A body that the text names: agency:科创局. */
  | 'AGENCY'
  /** The type of the document: type:plan. */
  | 'TYPE'
  /** The year of the document: year:2020-2023. */
  | 'YEAR'
  /** A sum in yuan that the passage states as a fact: 金额:≥100万, 500万元以上. */
  | 'AMOUNT'
  /** What a passage must not hold: -上市. */
  | 'EXCLUDED'
  /** Either of several: 落户 OR 迁入. */
  | 'CHOICE'
  /** Two that stand near each other: 落户 NEAR/5 奖励. */
  | 'NEAR';

/** What a part of a query was understood as. */
export type UnderstoodKind =
  /** A body. */
  | 'AGENCY'
  /** A place. */
  | 'REGION'
  /** An industry or technology field. */
  | 'INDUSTRY'
  /** Another name, beside which those were looked for that mean the same. */
  | 'NAME'
  /** A number, looked for by its value. */
  | 'NUMBER';

/** Whether all of a source could be read. */
export type SourceStatus =
  /** Without errors. */
  | 'COMPLETE'
  /** With errors: some of it is missing. */
  | 'PARTIAL';

/** What a passage is. */
export type PassageKind =
  /** A heading. */
  | 'HEADING'
  /** A paragraph. */
  | 'PARAGRAPH'
  /** An item of a list. */
  | 'LIST_ITEM'
  /** A row of a table. */
  | 'TABLE_ROW'
  /** Title, number, date, signature. */
  | 'FRONT_MATTER';

/** Conditions on diagnostics, all of which must hold. */
export type DiagnosticFilter = {
  /** Diagnostics of this source. */
  readonly source?: string | number | null | undefined;
  /** How grave they are. */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
  /** Which stages speak. */
  readonly stages?: ReadonlyArray<Stage> | null | undefined;
  /** Which rules speak. */
  readonly rules?: ReadonlyArray<string> | null | undefined;
};

/** How grave a diagnostic is. */
export type Severity =
  /** The result is not complete. */
  | 'ERROR'
  /** Doubtful: a person should look. */
  | 'WARNING'
  /** Dropped or mended as intended. */
  | 'INFO';

/** A stage of reading a document. */
export type Stage =
  /** File to text. */
  | 'READ'
  /** Text to lines and blocks. */
  | 'LAYOUT'
  /** Blocks to headings. */
  | 'OUTLINE'
  /** Outline to passages. */
  | 'SEGMENT'
  /** Passages to mentions. */
  | 'RECOGNIZE'
  /** Mentions to facts. */
  | 'INTERPRET'
  /** Facts to entities. */
  | 'LINK'
  /** Into the store. */
  | 'STORE';

/** Conditions on statistics, all of which must hold. */
export type StatisticFilter = {
  /** Words that the indicator or the quote contains; 繁 and 简, widths and capitals are one. */
  readonly text?: string | null | undefined;
  /** Statistics of these documents, by any key. */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** Statistics stated in this source. */
  readonly source?: string | number | null | undefined;
  /** Statistics in whose words any of these agencies is named, by any key. */
  readonly agencies?: ReadonlyArray<string | number> | null | undefined;
  /** Statistics about any of these industries, by any key. */
  readonly industries?: ReadonlyArray<string | number> | null | undefined;
  /** Statistics about any of these regions, by any key. */
  readonly regions?: ReadonlyArray<string | number> | null | undefined;
  /** Whether each region and industry stands also for what lies in it; `false` asks for those alone. */
  readonly within?: boolean | null | undefined;
  /** The day on which `states` are asked, of the document in which it stands. */
  readonly asOf?: string | null | undefined;
  /** Keeps what is in these states on `asOf`, which it needs. */
  readonly states?: ReadonlyArray<ForceState> | null | undefined;
  /** Keeps what has its last day in force on one of these days. Ends that are left out are open; what has no last day is dropped. */
  readonly expiresBetween?: DayRange | null | undefined;
};

/** What can be counted. */
export type CountedKind =
  /** Documents. */
  | 'DOCUMENT'
  /** Agencies. */
  | 'AGENCY'
  /** Measures. */
  | 'MEASURE'
  /** Awards. */
  | 'AWARD'
  /** Conditions. */
  | 'CONDITION'
  /** Statistics. */
  | 'STATISTIC'
  /** Hypotheses. */
  | 'HYPOTHESIS';

export type AgenciesQueryVariables = Exact<{
  filter?: AgencyFilter | null | undefined;
  order: EntityOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly mentions: number, readonly kind: AgencyKind | null, readonly generic: boolean, readonly region: { readonly name: string } | null }> } };

export type AgencyQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyQuery = { readonly agency: { readonly id: string, readonly keys: ReadonlyArray<string>, readonly name: string, readonly names: ReadonlyArray<string>, readonly mentions: number, readonly kind: AgencyKind | null, readonly generic: boolean, readonly region: { readonly id: string, readonly name: string } | null, readonly partOf: { readonly id: string, readonly name: string } | null, readonly followedBy: ReadonlyArray<{ readonly since: string, readonly agency: { readonly id: string, readonly name: string } }>, readonly follows: ReadonlyArray<{ readonly since: string, readonly agency: { readonly id: string, readonly name: string } }>, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null };

export type AgencyMeasuresQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyMeasuresQuery = { readonly agency: { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: AgencyRole, readonly node: { readonly id: string, readonly title: string, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } }> } } | null };

export type IndustriesQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  first: number;
}>;


export type IndustriesQuery = { readonly industries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type RegionsQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  first: number;
}>;


export type RegionsQuery = { readonly regions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly partOf: { readonly name: string } | null }> } };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
    | { readonly __typename: 'Document', readonly id: string, readonly name: string, readonly subject: string }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'FundingRow' }
    | { readonly __typename: 'Hypothesis' }
    | { readonly __typename: 'Variable' }
    | { readonly __typename: 'Estimate' }
    | { readonly __typename: 'Model' }
    | { readonly __typename: 'Fit' }
    | { readonly __typename: 'Descriptive' }
    | { readonly __typename: 'Industry', readonly id: string, readonly name: string }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Award' }
    | { readonly __typename: 'Condition' }
    | { readonly __typename: 'Contact' }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Statistic' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Table' }
   | null> };

export type ClaimsQueryVariables = Exact<{
  profile: ProfileInput;
  asOf: string;
  verdicts?: ReadonlyArray<Verdict> | Verdict | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { readonly eligible: { readonly totalCount: number, readonly sure: number, readonly possible: number, readonly excluded: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly measure: { readonly id: string, readonly title: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly applicationWindow: { readonly words: string } | null, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }> }, readonly document: { readonly regionName: string | null, readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly tiers: ReadonlyArray<{ readonly verdict: Verdict, readonly row: { readonly id: string, readonly force: { readonly through: string | null }, readonly award: { readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } }, readonly met: ReadonlyArray<{ readonly about: GroundAbout, readonly words: string, readonly why: WhyOpen | null, readonly field: string | null, readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } | null }>, readonly open: ReadonlyArray<{ readonly about: GroundAbout, readonly words: string, readonly why: WhyOpen | null, readonly field: string | null, readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } | null }>, readonly excludedBy: ReadonlyArray<{ readonly about: GroundAbout, readonly words: string, readonly why: WhyOpen | null, readonly field: string | null, readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } | null }> }> }> } };

export type GroundFragment = { readonly about: GroundAbout, readonly words: string, readonly why: WhyOpen | null, readonly field: string | null, readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } | null };

export type ComparedQueryVariables = Exact<{
  sides: ReadonlyArray<FundingFilter> | FundingFilter;
  by: FundingAlignment;
  shared: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ComparedQuery = { readonly fundingCompared: { readonly totalCount: number, readonly sums: number, readonly allSums: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly instrument: Instrument | null, readonly cells: ReadonlyArray<{ readonly rows: number, readonly best: ReadonlyArray<{ readonly id: string, readonly award: { readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly valueText: string }, readonly measure: { readonly id: string, readonly title: string, readonly beneficiary: string | null, readonly instrument: Instrument } }> } | null> }> } };

export type CompareTermsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type CompareTermsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly force: { readonly from: string | null, readonly through: string | null }, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> }
    | Record<PropertyKey, never>
   | null> };

export type TermsFragment = { readonly id: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly force: { readonly from: string | null, readonly through: string | null }, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> };

export type CorrectFactMutationVariables = Exact<{
  input: CorrectFactInput;
}>;


export type CorrectFactMutation = { readonly correctFact: { readonly correction: { readonly id: string, readonly state: CorrectionState, readonly places: ReadonlyArray<{ readonly problem: string | null }> } } };

export type RejectFactMutationVariables = Exact<{
  input: RejectFactInput;
}>;


export type RejectFactMutation = { readonly rejectFact: { readonly correction: { readonly id: string, readonly state: CorrectionState, readonly places: ReadonlyArray<{ readonly problem: string | null }> } } };

export type AddFactMutationVariables = Exact<{
  input: AddFactInput;
}>;


export type AddFactMutation = { readonly addFact: { readonly correction: { readonly id: string, readonly state: CorrectionState, readonly places: ReadonlyArray<{ readonly problem: string | null }> } } };

export type CorrectRelationMutationVariables = Exact<{
  input: CorrectRelationInput;
}>;


export type CorrectRelationMutation = { readonly correctRelation: { readonly correction: { readonly id: string, readonly state: CorrectionState, readonly places: ReadonlyArray<{ readonly problem: string | null }> } } };

export type RejectRelationMutationVariables = Exact<{
  input: RejectRelationInput;
}>;


export type RejectRelationMutation = { readonly rejectRelation: { readonly correction: { readonly id: string, readonly state: CorrectionState, readonly places: ReadonlyArray<{ readonly problem: string | null }> } } };

export type AddRelationMutationVariables = Exact<{
  input: AddRelationInput;
}>;


export type AddRelationMutation = { readonly addRelation: { readonly correction: { readonly id: string, readonly state: CorrectionState, readonly places: ReadonlyArray<{ readonly problem: string | null }> } } };

export type RevokeMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeMutation = { readonly revoke: { readonly id: string } };

export type SaySameMutationVariables = Exact<{
  input: StatementInput;
}>;


export type SaySameMutation = { readonly stateSame: { readonly statement: { readonly id: string } } };

export type SayNameMutationVariables = Exact<{
  input: NameInput;
}>;


export type SayNameMutation = { readonly stateName: { readonly statement: { readonly id: string } } };

export type SayDifferentMutationVariables = Exact<{
  input: StatementInput;
}>;


export type SayDifferentMutation = { readonly stateDifferent: { readonly statement: { readonly id: string } } };

export type MadeFragment = { readonly correction: { readonly id: string, readonly state: CorrectionState, readonly places: ReadonlyArray<{ readonly problem: string | null }> } };

export type DoubtsQueryVariables = Exact<{
  filter?: DiagnosticFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DoubtsQuery = { readonly diagnostics: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly severity: Severity, readonly stage: Stage, readonly rule: string, readonly message: string, readonly span: { readonly start: number, readonly end: number } | null, readonly source: { readonly id: string, readonly subject: string }, readonly named: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }> }> } };

export type AmbiguitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AmbiguitiesQuery = { readonly ambiguities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: EntityKind, readonly a: string, readonly b: string, readonly entityA:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly entityB:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } | null }> } };

export type ExcerptQueryVariables = Exact<{
  source: string | number;
  span: SpanInput;
  context: number;
}>;


export type ExcerptQuery = { readonly sourceText: { readonly text: string, readonly span: { readonly start: number, readonly end: number } } | null };

export type CorrectionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { readonly corrections: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly about: string, readonly by: string, readonly at: string, readonly reason: string, readonly state: CorrectionState, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string | null, readonly was: string | null }>, readonly words: { readonly words: string } | null, readonly places: ReadonlyArray<{ readonly problem: string | null, readonly source: { readonly id: string, readonly subject: string } }> }> } };

export type DocumentQueryVariables = Exact<{
  id: string | number;
  asOf: string;
}>;


export type DocumentQuery = { readonly document: { readonly names: ReadonlyArray<string>, readonly type: DocumentType | null, readonly whole: boolean | null, readonly regionName: string | null, readonly mentions: number, readonly state: ForceState, readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly region: { readonly id: string, readonly name: string } | null, readonly dates: ReadonlyArray<{ readonly kind: DateKind, readonly value: string, readonly derived: boolean, readonly quote: string, readonly span: { readonly start: number, readonly end: number } }>, readonly force: { readonly from: string | null, readonly through: string | null, readonly fromClause: { readonly quote: string } | null, readonly throughClause: { readonly quote: string } | null } | null, readonly repealedBy: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly replacedBy: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly replaces: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }>, readonly issuers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly affiliation: string | null }>, readonly abstracts: ReadonlyArray<{ readonly language: TextLanguage, readonly text: string }>, readonly keywords: ReadonlyArray<{ readonly language: TextLanguage, readonly words: ReadonlyArray<string> }>, readonly sources: ReadonlyArray<{ readonly span: { readonly start: number, readonly end: number }, readonly source: { readonly id: string, readonly status: SourceStatus, readonly length: number, readonly title: string, readonly origins: ReadonlyArray<{ readonly path: string, readonly url: string | null }> } }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> } | null };

export type SourceDocumentsQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceDocumentsQuery = { readonly source: { readonly id: string, readonly title: string, readonly documents: ReadonlyArray<{ readonly id: string }> } | null };

export type ReferencesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReferencesQuery = { readonly document: { readonly references: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: Relation, readonly node: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } } | null };

export type ReferencedByQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReferencedByQuery = { readonly document: { readonly referencedBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: Relation, readonly node: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } } | null };

export type OriginalQueryVariables = Exact<{
  source: string | number;
}>;


export type OriginalQuery = { readonly source: { readonly original: { readonly url: string, readonly name: string, readonly size: number, readonly isPdf: boolean } | null } | null };

export type DocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  order: DocumentOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: DocumentType | null, readonly regionName: string | null, readonly mentions: number, readonly whole: boolean | null, readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly issuers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly force: { readonly from: string | null, readonly through: string | null } | null, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }> } };

export type DocumentsTakenQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  order: DocumentOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsTakenQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly keys: ReadonlyArray<string>, readonly type: DocumentType | null, readonly regionName: string | null, readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly issuers: ReadonlyArray<{ readonly name: string }>, readonly authors: ReadonlyArray<{ readonly name: string }>, readonly force: { readonly from: string | null, readonly through: string | null } | null, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly origins: ReadonlyArray<{ readonly path: string }> } }> }> } };

type NodeName_Agency_Fragment = { readonly __typename: 'Agency', readonly name: string, readonly id: string };

type NodeName_Document_Fragment = { readonly __typename: 'Document', readonly name: string, readonly subject: string, readonly id: string };

type NodeName_Section_Fragment = { readonly __typename: 'Section', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_FundingRow_Fragment = { readonly __typename: 'FundingRow', readonly id: string };

type NodeName_Hypothesis_Fragment = { readonly __typename: 'Hypothesis', readonly label: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Variable_Fragment = { readonly __typename: 'Variable', readonly name: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Estimate_Fragment = { readonly __typename: 'Estimate', readonly variableName: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Model_Fragment = { readonly __typename: 'Model', readonly name: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Fit_Fragment = { readonly __typename: 'Fit', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Descriptive_Fragment = { readonly __typename: 'Descriptive', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Industry_Fragment = { readonly __typename: 'Industry', readonly name: string, readonly id: string };

type NodeName_Measure_Fragment = { readonly __typename: 'Measure', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Award_Fragment = { readonly __typename: 'Award', readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Condition_Fragment = { readonly __typename: 'Condition', readonly metric: string, readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Contact_Fragment = { readonly __typename: 'Contact', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type NodeName_Region_Fragment = { readonly __typename: 'Region', readonly name: string, readonly id: string };

type NodeName_Source_Fragment = { readonly __typename: 'Source', readonly subject: string, readonly id: string };

type NodeName_Passage_Fragment = { readonly __typename: 'Passage', readonly id: string };

type NodeName_Statistic_Fragment = { readonly __typename: 'Statistic', readonly indicator: string, readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Amount_Fragment = { readonly __typename: 'Amount', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

type NodeName_Table_Fragment = { readonly __typename: 'Table', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

export type NodeNameFragment =
  | NodeName_Agency_Fragment
  | NodeName_Document_Fragment
  | NodeName_Section_Fragment
  | NodeName_FundingRow_Fragment
  | NodeName_Hypothesis_Fragment
  | NodeName_Variable_Fragment
  | NodeName_Estimate_Fragment
  | NodeName_Model_Fragment
  | NodeName_Fit_Fragment
  | NodeName_Descriptive_Fragment
  | NodeName_Industry_Fragment
  | NodeName_Measure_Fragment
  | NodeName_Award_Fragment
  | NodeName_Condition_Fragment
  | NodeName_Contact_Fragment
  | NodeName_Person_Fragment
  | NodeName_Region_Fragment
  | NodeName_Source_Fragment
  | NodeName_Passage_Fragment
  | NodeName_Statistic_Fragment
  | NodeName_Amount_Fragment
  | NodeName_Table_Fragment
;

export type PlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceQuery = { readonly region: { readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly mentions: number, readonly mentionsWithin: number, readonly code: string | null, readonly partOf: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null } | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly agencies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null };

export type IndustryQueryVariables = Exact<{
  id: string | number;
}>;


export type IndustryQuery = { readonly industry: { readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly mentions: number, readonly mentionsWithin: number, readonly partOf: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string, readonly partOf: { readonly id: string, readonly name: string } | null } | null } | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null };

export type MeasuresBriefQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasuresBriefQuery = { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } };

export type MeasureBriefFragment = { readonly id: string, readonly title: string, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

export type SumsQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
}>;


export type SumsQuery = { readonly fundingBy: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly rows: number, readonly amounts: ReadonlyArray<{ readonly role: AwardRole, readonly unit: string, readonly per: string | null, readonly count: number, readonly median: number, readonly maximum: number, readonly largest: { readonly id: string, readonly measure: { readonly id: string, readonly title: string }, readonly document: { readonly id: string }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } }> }> } };

export type DocumentsWithSumsQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
  first: number;
}>;


export type DocumentsWithSumsQuery = { readonly fundingBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly rows: number }> } };

export type EventFragment = { readonly kind: TimelineEventKind, readonly day: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly by: { readonly id: string }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

export type EventsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TimelineEventKind, readonly day: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly by: { readonly id: string }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> };

export type PlaceTimelineQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PlaceTimelineQuery = { readonly region: { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TimelineEventKind, readonly day: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly by: { readonly id: string }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } } | null };

export type AgencyTimelineQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type AgencyTimelineQuery = { readonly agency: { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TimelineEventKind, readonly day: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly by: { readonly id: string }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } } | null };

export type IndustryTimelineQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type IndustryTimelineQuery = { readonly industry: { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TimelineEventKind, readonly day: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly by: { readonly id: string }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } } | null };

export type DocumentTimelineQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type DocumentTimelineQuery = { readonly document: { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TimelineEventKind, readonly day: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly by: { readonly id: string }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } } | null };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  via?: ReadonlyArray<EdgeType> | EdgeType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly type: EdgeType, readonly direction: EdgeDirection, readonly role: string | null, readonly node:
        | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
        | { readonly __typename: 'Document', readonly name: string, readonly subject: string, readonly id: string }
        | { readonly __typename: 'Section', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'FundingRow', readonly id: string }
        | { readonly __typename: 'Hypothesis', readonly label: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Variable', readonly name: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Estimate', readonly variableName: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Model', readonly name: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Fit', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Descriptive', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Industry', readonly name: string, readonly id: string }
        | { readonly __typename: 'Measure', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Award', readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Condition', readonly metric: string, readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Contact', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly id: string }
        | { readonly __typename: 'Source', readonly subject: string, readonly id: string }
        | { readonly __typename: 'Passage', readonly id: string }
        | { readonly __typename: 'Statistic', readonly indicator: string, readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Amount', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
        | { readonly __typename: 'Table', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      , readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } };

export type MeasurePageQueryVariables = Exact<{
  id: string | number;
}>;


export type MeasurePageQuery = { readonly measure: { readonly path: ReadonlyArray<string>, readonly state: ForceState, readonly id: string, readonly title: string, readonly labels: ReadonlyArray<string>, readonly part: string | null, readonly instrument: Instrument, readonly beneficiary: string | null, readonly force: { readonly from: string | null, readonly through: string | null } | null, readonly industries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly region: { readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly inheritedConditions: ReadonlyArray<{ readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }, readonly bearer:
        | { readonly __typename: 'Section', readonly title: string }
        | { readonly __typename: 'Document' }
       }>, readonly implements: { readonly id: string, readonly title: string, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } | null, readonly implementedBy: ReadonlyArray<{ readonly id: string, readonly title: string, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly duration: { readonly value: number, readonly unit: string } | null, readonly applicationWindow: { readonly words: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number }, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> }, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly valueSpan: { readonly start: number, readonly end: number }, readonly provenance: { readonly quote: string, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }>, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly restates: { readonly id: string } | null }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly valueSpan: { readonly start: number, readonly end: number }, readonly awards: ReadonlyArray<{ readonly id: string }> | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } | null };

export type VariablePageQueryVariables = Exact<{
  id: string | number;
}>;


export type VariablePageQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'FundingRow' }
    | { readonly __typename: 'Hypothesis' }
    | { readonly __typename: 'Variable', readonly id: string, readonly symbol: string | null, readonly name: string, readonly type: VariableType | null, readonly definition: string | null, readonly otherNames: ReadonlyArray<string>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number }, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> }, readonly hypotheses: ReadonlyArray<{ readonly part: HypothesisPart, readonly hypothesis: { readonly id: string, readonly label: string, readonly statement: string, readonly outcome: Outcome, readonly direction: EffectDirection, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } }>, readonly estimates: ReadonlyArray<{ readonly id: string, readonly variableName: string, readonly value: number, readonly stars: number, readonly model: { readonly id: string, readonly name: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly descriptives: ReadonlyArray<{ readonly id: string, readonly n: number | null, readonly min: number | null, readonly max: number | null, readonly mean: number | null, readonly sd: number | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> }
    | { readonly __typename: 'Estimate' }
    | { readonly __typename: 'Model' }
    | { readonly __typename: 'Fit' }
    | { readonly __typename: 'Descriptive' }
    | { readonly __typename: 'Industry' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Award' }
    | { readonly __typename: 'Condition' }
    | { readonly __typename: 'Contact' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Statistic' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Table' }
   | null };

export type MeasureTakenFragment = { readonly id: string, readonly title: string, readonly path: ReadonlyArray<string>, readonly instrument: Instrument, readonly beneficiary: string | null, readonly applicationWindow: { readonly words: string } | null, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

export type MeasuresTakenQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasuresTakenQuery = { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly path: ReadonlyArray<string>, readonly instrument: Instrument, readonly beneficiary: string | null, readonly applicationWindow: { readonly words: string } | null, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> } };

export type AgencyMeasuresTakenQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyMeasuresTakenQuery = { readonly agency: { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly role: AgencyRole, readonly node: { readonly id: string, readonly title: string, readonly path: ReadonlyArray<string>, readonly instrument: Instrument, readonly beneficiary: string | null, readonly applicationWindow: { readonly words: string } | null, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } } }> } } | null };

export type MeasuresQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly labels: ReadonlyArray<string>, readonly part: string | null, readonly instrument: Instrument, readonly beneficiary: string | null, readonly duration: { readonly value: number, readonly unit: string } | null, readonly applicationWindow: { readonly words: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number }, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> }, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly valueSpan: { readonly start: number, readonly end: number }, readonly provenance: { readonly quote: string, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }>, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly restates: { readonly id: string } | null }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly valueSpan: { readonly start: number, readonly end: number }, readonly awards: ReadonlyArray<{ readonly id: string }> | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> }> } };

export type MeasureFactsFragment = { readonly id: string, readonly title: string, readonly labels: ReadonlyArray<string>, readonly part: string | null, readonly instrument: Instrument, readonly beneficiary: string | null, readonly duration: { readonly value: number, readonly unit: string } | null, readonly applicationWindow: { readonly words: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number }, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> }, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly valueSpan: { readonly start: number, readonly end: number }, readonly provenance: { readonly quote: string, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }>, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly restates: { readonly id: string } | null }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly valueSpan: { readonly start: number, readonly end: number }, readonly awards: ReadonlyArray<{ readonly id: string }> | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> };

export type HypothesesQueryVariables = Exact<{
  filter?: HypothesisFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HypothesesQuery = { readonly hypotheses: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly statement: string, readonly direction: EffectDirection, readonly outcome: Outcome, readonly tableOutcome: Outcome | null, readonly outcomeClause: { readonly quote: string, readonly span: { readonly start: number, readonly end: number } } | null, readonly variables: ReadonlyArray<{ readonly part: HypothesisPart, readonly variable: { readonly id: string, readonly symbol: string | null, readonly name: string } }>, readonly estimates: ReadonlyArray<{ readonly id: string, readonly variableName: string, readonly value: number, readonly stars: number, readonly model: { readonly id: string, readonly name: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number }, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> } }> } };

export type StatisticsQueryVariables = Exact<{
  filter?: StatisticFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatisticsQuery = { readonly statistics: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly indicator: string, readonly value: number, readonly valueMax: number | null, readonly unit: string, readonly year: number | null, readonly place: string | null, readonly planned: boolean, readonly qualifier: Qualifier, readonly rank: boolean, readonly valueText: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number }, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> } }> } };

export type RemarkedFragment = { readonly severity: Severity, readonly stage: Stage, readonly rule: string, readonly message: string, readonly named: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }> };

export type DiagnosticsQueryVariables = Exact<{
  filter?: DiagnosticFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DiagnosticsQuery = { readonly diagnostics: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly severity: Severity, readonly stage: Stage, readonly rule: string, readonly message: string, readonly span: { readonly start: number, readonly end: number } | null, readonly named: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }> }> } };

export type PlaceFragment = { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } };

export type ReasonFragment = { readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> };

export type DocumentNameFragment = { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> };

export type RequirementFragment = { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

export type SumFragment = { readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } };

export type ResponsibleFragment = { readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } };

export type InheritedFragment = { readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }, readonly bearer:
    | { readonly __typename: 'Section', readonly title: string }
    | { readonly __typename: 'Document' }
   };

export type StatedFragment = { readonly award: { readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly valueText: string }, readonly measure: { readonly id: string, readonly title: string, readonly beneficiary: string | null, readonly instrument: Instrument } };

export type FundingQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
  order: FundingOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type FundingQuery = { readonly funding: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly path: ReadonlyArray<string>, readonly state: ForceState | null, readonly repeats: Repeat | null, readonly statedBy: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } }>, readonly award: { readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }, readonly measure: { readonly id: string, readonly title: string, readonly instrument: Instrument, readonly beneficiary: string | null }, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly issuers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly industries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly awards: ReadonlyArray<{ readonly id: string }> | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly inheritedConditions: ReadonlyArray<{ readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }, readonly bearer:
          | { readonly __typename: 'Section', readonly title: string }
          | { readonly __typename: 'Document' }
         }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly force: { readonly from: string | null, readonly through: string | null } }> } };

export type TakenRowFragment = { readonly id: string, readonly path: ReadonlyArray<string>, readonly state: ForceState | null, readonly repeats: Repeat | null, readonly statedBy: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } }>, readonly award: { readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }, readonly measure: { readonly id: string, readonly title: string, readonly instrument: Instrument, readonly beneficiary: string | null }, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly issuers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly industries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly awards: ReadonlyArray<{ readonly id: string }> | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly inheritedConditions: ReadonlyArray<{ readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }, readonly bearer:
      | { readonly __typename: 'Section', readonly title: string }
      | { readonly __typename: 'Document' }
     }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly force: { readonly from: string | null, readonly through: string | null } };

export type FundingRowsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type FundingRowsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly path: ReadonlyArray<string>, readonly state: ForceState | null, readonly repeats: Repeat | null, readonly statedBy: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> } }>, readonly award: { readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly restates: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }, readonly measure: { readonly id: string, readonly title: string, readonly instrument: Instrument, readonly beneficiary: string | null }, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly issuers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly industries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly awards: ReadonlyArray<{ readonly id: string }> | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly inheritedConditions: ReadonlyArray<{ readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }, readonly bearer:
          | { readonly __typename: 'Section', readonly title: string }
          | { readonly __typename: 'Document' }
         }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly force: { readonly from: string | null, readonly through: string | null } }
    | Record<PropertyKey, never>
   | null> };

export type LineFragment = { readonly id: string, readonly path: ReadonlyArray<string>, readonly state: ForceState | null, readonly repeats: Repeat | null, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string } }>, readonly issuers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly industries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly region: { readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly force: { readonly from: string | null, readonly through: string | null }, readonly award: { readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly valueText: string }, readonly measure: { readonly id: string, readonly title: string, readonly beneficiary: string | null, readonly instrument: Instrument } };

export type FundingLinesQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
  order: FundingOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type FundingLinesQuery = { readonly funding: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly path: ReadonlyArray<string>, readonly state: ForceState | null, readonly repeats: Repeat | null, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string } }>, readonly issuers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly industries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly region: { readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly force: { readonly from: string | null, readonly through: string | null }, readonly award: { readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly valueText: string }, readonly measure: { readonly id: string, readonly title: string, readonly beneficiary: string | null, readonly instrument: Instrument } }> } };

export type FundingTotalQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
}>;


export type FundingTotalQuery = { readonly funding: { readonly totalCount: number } };

export type FundingDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type FundingDetailQuery = { readonly node:
    | { readonly id: string, readonly measure: { readonly id: string, readonly title: string, readonly labels: ReadonlyArray<string>, readonly part: string | null, readonly instrument: Instrument, readonly beneficiary: string | null, readonly duration: { readonly value: number, readonly unit: string } | null, readonly applicationWindow: { readonly words: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number }, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> }, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly agency: { readonly id: string, readonly name: string, readonly generic: boolean } }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly role: AwardRole, readonly value: number, readonly unit: string, readonly per: string | null, readonly qualifier: Qualifier, readonly recipient: string | null, readonly base: string | null, readonly viaDocument: string | null, readonly tranche: number | null, readonly valueText: string, readonly valueSpan: { readonly start: number, readonly end: number }, readonly provenance: { readonly quote: string, readonly rule: { readonly id: string, readonly says: string | null, readonly inChinese: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number, readonly quote: string }>, readonly rivals: ReadonlyArray<{ readonly id: string, readonly says: string | null, readonly inChinese: string | null }>, readonly corrected: ReadonlyArray<{ readonly id: string, readonly by: string, readonly reason: string, readonly added: boolean, readonly original: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }>, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } }, readonly restates: { readonly id: string } | null }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly valueSpan: { readonly start: number, readonly end: number }, readonly awards: ReadonlyArray<{ readonly id: string }> | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> }, readonly inheritedConditions: ReadonlyArray<{ readonly condition: { readonly id: string, readonly metric: string, readonly operator: ConditionOperator, readonly value: string, readonly number: number | null, readonly unit: string | null, readonly subject: string | null, readonly valueText: string, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }, readonly bearer:
          | { readonly __typename: 'Section', readonly title: string }
          | { readonly __typename: 'Document' }
         }>, readonly force: { readonly from: string | null, readonly through: string | null, readonly fromClause: { readonly quote: string } | null, readonly throughClause: { readonly quote: string } | null }, readonly statedBy: ReadonlyArray<{ readonly id: string, readonly measure: { readonly id: string, readonly title: string }, readonly document: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }>, readonly amendments: ReadonlyArray<{ readonly day: string | null, readonly was: string | null, readonly is: string | null, readonly by: { readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> }
    | Record<PropertyKey, never>
   | null };

export type FundingValuesQueryVariables = Exact<{
  group: FundingGroupBy;
  filter?: FundingFilter | null | undefined;
  named?: string | null | undefined;
  first: number;
}>;


export type FundingValuesQuery = { readonly fundingBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly rows: number }> } };

export type FundingTreeQueryVariables = Exact<{
  group: FundingGroupBy;
  filter?: FundingFilter | null | undefined;
  first: number;
}>;


export type FundingTreeQuery = { readonly fundingBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly rows: number, readonly entity:
        | { readonly __typename: 'Agency' }
        | { readonly __typename: 'Document' }
        | { readonly __typename: 'Industry', readonly partOf: { readonly id: string } | null }
        | { readonly __typename: 'Person' }
        | { readonly __typename: 'Region', readonly partOf: { readonly id: string } | null }
       | null }> } };

export type FundingStatesQueryVariables = Exact<{
  inForce?: FundingFilter | null | undefined;
  notYet?: FundingFilter | null | undefined;
  ended?: FundingFilter | null | undefined;
  unknown?: FundingFilter | null | undefined;
}>;


export type FundingStatesQuery = { readonly inForce: { readonly totalCount: number }, readonly notYet: { readonly totalCount: number }, readonly ended: { readonly totalCount: number }, readonly unknown: { readonly totalCount: number } };

export type FundingPowersQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
}>;


export type FundingPowersQuery = { readonly fundingBy: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly amounts: ReadonlyArray<{ readonly unit: string, readonly powers: ReadonlyArray<{ readonly power: number, readonly rows: number }> }> }> } };

export type HomeQueryVariables = Exact<{
  ending: DayRange;
  soon: DayRange;
}>;


export type HomeQuery = { readonly stats: { readonly sources: number, readonly passages: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly count: number }> }, readonly funding: { readonly totalCount: number }, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly regionName: string | null, readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }> }, readonly ending: { readonly nodes: ReadonlyArray<{ readonly regionName: string | null, readonly id: string, readonly name: string, readonly title: string | null, readonly subject: string, readonly docNumber: string | null, readonly date: string | null, readonly present: boolean, readonly force: { readonly through: string | null } | null, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string } }> }> }, readonly endingSoon: { readonly totalCount: number }, readonly fundingEndingSoon: { readonly totalCount: number } };

export type GlanceQueryVariables = Exact<{ [key: string]: never; }>;


export type GlanceQuery = { readonly years: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly regions: ReadonlyArray<{ readonly value: string, readonly id: string | null, readonly count: number }>, readonly roles: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly rows: number, readonly amounts: ReadonlyArray<{ readonly role: AwardRole, readonly unit: string, readonly per: string | null, readonly count: number, readonly median: number, readonly maximum: number }> }> }, readonly agencies: ReadonlyArray<{ readonly value: string, readonly id: string | null, readonly count: number }> };

export type PlacesOfQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type PlacesOfQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'FundingRow' }
    | { readonly __typename: 'Hypothesis' }
    | { readonly __typename: 'Variable' }
    | { readonly __typename: 'Estimate' }
    | { readonly __typename: 'Model' }
    | { readonly __typename: 'Fit' }
    | { readonly __typename: 'Descriptive' }
    | { readonly __typename: 'Industry' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Award' }
    | { readonly __typename: 'Condition' }
    | { readonly __typename: 'Contact' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Region', readonly id: string, readonly partOf: { readonly id: string, readonly partOf: { readonly id: string } | null } | null }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Statistic' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Table' }
   | null> };

export type JobFragment = { readonly id: string, readonly kind: IntakeKind, readonly name: string, readonly state: IntakeState, readonly queuedAt: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly reason: string | null, readonly of: number, readonly done: number, readonly undoable: boolean, readonly results: ReadonlyArray<{ readonly path: string, readonly outcome: IntakeOutcome, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly kind: CountedKind, readonly count: number }>, readonly source: { readonly id: string, readonly title: string, readonly documents: ReadonlyArray<{ readonly id: string }> } | null }>, readonly leftOut: ReadonlyArray<{ readonly path: string, readonly reason: string }> };

export type IntakeJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeJobsQuery = { readonly intake: ReadonlyArray<{ readonly id: string, readonly kind: IntakeKind, readonly name: string, readonly state: IntakeState, readonly queuedAt: string, readonly startedAt: string | null, readonly endedAt: string | null, readonly reason: string | null, readonly of: number, readonly done: number, readonly undoable: boolean, readonly results: ReadonlyArray<{ readonly path: string, readonly outcome: IntakeOutcome, readonly reason: string | null, readonly facts: ReadonlyArray<{ readonly kind: CountedKind, readonly count: number }>, readonly source: { readonly id: string, readonly title: string, readonly documents: ReadonlyArray<{ readonly id: string }> } | null }>, readonly leftOut: ReadonlyArray<{ readonly path: string, readonly reason: string }> }> };

export type ReadAddressMutationVariables = Exact<{
  address: string;
}>;


export type ReadAddressMutation = { readonly readAddress: { readonly id: string } };

export type ReadAgainMutationVariables = Exact<{
  source: string | number;
}>;


export type ReadAgainMutation = { readonly readAgain: { readonly id: string } };

export type RemoveSourceMutationVariables = Exact<{
  source: string | number;
}>;


export type RemoveSourceMutation = { readonly removeSource: { readonly id: string } };

export type RestoreSourceMutationVariables = Exact<{
  job: string | number;
}>;


export type RestoreSourceMutation = { readonly restoreSource: { readonly id: string } };

export type GroupNamesQueryVariables = Exact<{
  group: FundingGroupBy;
  filter?: FundingFilter | null | undefined;
  first: number;
}>;


export type GroupNamesQuery = { readonly fundingBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly rows: number }> } };

export type RowCountQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
}>;


export type RowCountQuery = { readonly funding: { readonly totalCount: number } };

export type PlaceSumsQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
}>;


export type PlaceSumsQuery = { readonly fundingBy: { readonly nodes: ReadonlyArray<{ readonly amounts: ReadonlyArray<{ readonly role: AwardRole, readonly unit: string, readonly per: string | null, readonly maximum: number }> }> } };

export type MatrixLineQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
}>;


export type MatrixLineQuery = { readonly fundingBy: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly rows: number, readonly amounts: ReadonlyArray<{ readonly unit: string, readonly role: AwardRole, readonly per: string | null, readonly maximum: number }> }> } };

export type YearRolesQueryVariables = Exact<{
  filter?: FundingFilter | null | undefined;
}>;


export type YearRolesQuery = { readonly fundingBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly rows: number, readonly and: { readonly key: string } | null }> } };

export type StepsQueryVariables = Exact<{
  a?: FundingFilter | null | undefined;
  b?: FundingFilter | null | undefined;
  c?: FundingFilter | null | undefined;
  d?: FundingFilter | null | undefined;
  e?: FundingFilter | null | undefined;
  f?: FundingFilter | null | undefined;
  g?: FundingFilter | null | undefined;
  h?: FundingFilter | null | undefined;
  i?: FundingFilter | null | undefined;
}>;


export type StepsQuery = { readonly a: { readonly totalCount: number }, readonly b: { readonly totalCount: number }, readonly c: { readonly totalCount: number }, readonly d: { readonly totalCount: number }, readonly e: { readonly totalCount: number }, readonly f: { readonly totalCount: number }, readonly g: { readonly totalCount: number }, readonly h: { readonly totalCount: number }, readonly i: { readonly totalCount: number } };

export type NodeNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NodeNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
    | { readonly __typename: 'Document', readonly name: string, readonly subject: string, readonly id: string }
    | { readonly __typename: 'Section', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'FundingRow', readonly id: string }
    | { readonly __typename: 'Hypothesis', readonly label: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Variable', readonly name: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Estimate', readonly variableName: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Model', readonly name: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Fit', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Descriptive', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Industry', readonly name: string, readonly id: string }
    | { readonly __typename: 'Measure', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Award', readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Condition', readonly metric: string, readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Contact', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string }
    | { readonly __typename: 'Source', readonly subject: string, readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Statistic', readonly indicator: string, readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Amount', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    | { readonly __typename: 'Table', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
   | null> };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type PathsQuery = { readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly name: string, readonly id: string }
      | { readonly __typename: 'Document', readonly name: string, readonly subject: string, readonly id: string }
      | { readonly __typename: 'Section', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'FundingRow', readonly id: string }
      | { readonly __typename: 'Hypothesis', readonly label: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Variable', readonly name: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Estimate', readonly variableName: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Model', readonly name: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Fit', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Descriptive', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Industry', readonly name: string, readonly id: string }
      | { readonly __typename: 'Measure', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Award', readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Condition', readonly metric: string, readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Contact', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Person', readonly name: string, readonly id: string }
      | { readonly __typename: 'Region', readonly name: string, readonly id: string }
      | { readonly __typename: 'Source', readonly subject: string, readonly id: string }
      | { readonly __typename: 'Passage', readonly id: string }
      | { readonly __typename: 'Statistic', readonly indicator: string, readonly valueText: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Amount', readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
      | { readonly __typename: 'Table', readonly title: string, readonly id: string, readonly document: { readonly id: string } | null, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }
    >, readonly edges: ReadonlyArray<{ readonly type: EdgeType, readonly forward: boolean, readonly provenance: { readonly quote: string, readonly source: { readonly id: string }, readonly span: { readonly start: number, readonly end: number } } }> }> };

export type KeptItemFragment = { readonly list: string, readonly name: string, readonly to: string, readonly feed: string | null };

export type SavedItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedItemsQuery = { readonly saved: ReadonlyArray<{ readonly list: string, readonly name: string, readonly to: string, readonly feed: string | null }> };

export type KeepSavedMutationVariables = Exact<{
  item: SavedInput;
}>;


export type KeepSavedMutation = { readonly keepSaved: ReadonlyArray<{ readonly list: string, readonly name: string, readonly to: string, readonly feed: string | null }> };

export type ForgetSavedMutationVariables = Exact<{
  list: string;
  name: string;
}>;


export type ForgetSavedMutation = { readonly forgetSaved: ReadonlyArray<{ readonly list: string, readonly name: string, readonly to: string, readonly feed: string | null }> };

export type SearchQueryVariables = Exact<{
  text: string;
  filter?: SearchFilter | null | undefined;
  asTyped?: ReadonlyArray<string> | string | null | undefined;
  narrower?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly terms: ReadonlyArray<string>, readonly didYouMean: ReadonlyArray<string>, readonly unread: ReadonlyArray<string>, readonly conditions: ReadonlyArray<{ readonly kind: QueryConditionKind, readonly text: string, readonly isNamed: boolean, readonly without: string }>, readonly understood: ReadonlyArray<{ readonly text: string, readonly kind: UnderstoodKind, readonly names: ReadonlyArray<string>, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly narrower: ReadonlyArray<{ readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: { readonly documentTypes: ReadonlyArray<{ readonly type: DocumentType, readonly count: number }>, readonly regions: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly years: ReadonlyArray<{ readonly value: string, readonly count: number }> }, readonly nodes: ReadonlyArray<{ readonly complete: boolean, readonly byMeaning: boolean, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly passage: { readonly id: string, readonly text: string, readonly kind: PassageKind, readonly path: ReadonlyArray<string>, readonly part: string | null, readonly page: number | null, readonly documentTitle: string, readonly documentType: DocumentType, readonly docNumber: string | null, readonly regionName: string | null, readonly date: string | null, readonly span: { readonly start: number, readonly end: number }, readonly source: { readonly id: string, readonly title: string }, readonly document: { readonly id: string, readonly subject: string } | null } }> } };

export type HitFragment = { readonly complete: boolean, readonly byMeaning: boolean, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly passage: { readonly id: string, readonly text: string, readonly kind: PassageKind, readonly path: ReadonlyArray<string>, readonly part: string | null, readonly page: number | null, readonly documentTitle: string, readonly documentType: DocumentType, readonly docNumber: string | null, readonly regionName: string | null, readonly date: string | null, readonly span: { readonly start: number, readonly end: number }, readonly source: { readonly id: string, readonly title: string }, readonly document: { readonly id: string, readonly subject: string } | null } };

export type SimilarQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type SimilarQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'FundingRow' }
    | { readonly __typename: 'Hypothesis' }
    | { readonly __typename: 'Variable' }
    | { readonly __typename: 'Estimate' }
    | { readonly __typename: 'Model' }
    | { readonly __typename: 'Fit' }
    | { readonly __typename: 'Descriptive' }
    | { readonly __typename: 'Industry' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Award' }
    | { readonly __typename: 'Condition' }
    | { readonly __typename: 'Contact' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Passage', readonly text: string, readonly documentTitle: string, readonly span: { readonly start: number, readonly end: number }, readonly source: { readonly id: string, readonly title: string }, readonly document: { readonly id: string } | null }
    | { readonly __typename: 'Statistic' }
    | { readonly __typename: 'Amount' }
    | { readonly __typename: 'Table' }
   | null, readonly similarPassages: ReadonlyArray<{ readonly complete: boolean, readonly byMeaning: boolean, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly passage: { readonly id: string, readonly text: string, readonly kind: PassageKind, readonly path: ReadonlyArray<string>, readonly part: string | null, readonly page: number | null, readonly documentTitle: string, readonly documentType: DocumentType, readonly docNumber: string | null, readonly regionName: string | null, readonly date: string | null, readonly span: { readonly start: number, readonly end: number }, readonly source: { readonly id: string, readonly title: string }, readonly document: { readonly id: string, readonly subject: string } | null } }> };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  first: number;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<string> };

export type FoundWordsQueryVariables = Exact<{
  text: string;
  filter?: SearchFilter | null | undefined;
  asTyped?: ReadonlyArray<string> | string | null | undefined;
  narrower?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FoundWordsQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly complete: boolean, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }> } };

export type SearchSpreadQueryVariables = Exact<{
  text: string;
  filter?: SearchFilter | null | undefined;
  asTyped?: ReadonlyArray<string> | string | null | undefined;
  narrower?: ReadonlyArray<string> | string | null | undefined;
}>;


export type SearchSpreadQuery = { readonly search: { readonly facets: { readonly documentTypes: ReadonlyArray<{ readonly type: DocumentType, readonly count: number }>, readonly regions: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly years: ReadonlyArray<{ readonly value: string, readonly count: number }> } } };

export type SearchIndustriesQueryVariables = Exact<{
  text: string;
  filter?: SearchFilter | null | undefined;
  asTyped?: ReadonlyArray<string> | string | null | undefined;
  narrower?: ReadonlyArray<string> | string | null | undefined;
  industries: number;
}>;


export type SearchIndustriesQuery = { readonly search: { readonly facets: { readonly industries: ReadonlyArray<{ readonly id: string | null, readonly value: string, readonly count: number }> } } };

export type SourcesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly subject: string, readonly status: SourceStatus, readonly rules: string, readonly length: number, readonly origins: ReadonlyArray<{ readonly path: string, readonly url: string | null }>, readonly documents: ReadonlyArray<{ readonly id: string }> }> } };

export type OutlineQueryVariables = Exact<{
  source: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OutlineQuery = { readonly sections: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly title: string, readonly level: number, readonly part: string | null, readonly provenance: { readonly span: { readonly start: number, readonly end: number } } }> } };

export type PassagesQueryVariables = Exact<{
  source: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PassagesQuery = { readonly source: { readonly passages: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PassageKind, readonly text: string, readonly page: number | null, readonly span: { readonly start: number, readonly end: number } }> } } | null };

export type TextQueryVariables = Exact<{
  source: string | number;
  start: number;
  length: number;
}>;


export type TextQuery = { readonly source: { readonly text: { readonly text: string, readonly hasNext: boolean, readonly extent: { readonly start: number, readonly end: number } } } | null };

export const Agencies: Operation<AgenciesQuery, AgenciesQueryVariables> = { name: 'Agencies', text: "query Agencies($filter:AgencyFilter$order:EntityOrder!$first:Int!$after:String){agencies(filter:$filter order:$order first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id name names mentions kind generic region{name}}}}" };
export const Agency: Operation<AgencyQuery, AgencyQueryVariables> = { name: 'Agency', text: "query Agency($id:ID!){agency(id:$id){id keys name names mentions kind generic region{id name}partOf{id name}followedBy{since agency{id name}}follows{since agency{id name}}parts(first:50){totalCount nodes{id name}}}}" };
export const AgencyMeasures: Operation<AgencyMeasuresQuery, AgencyMeasuresQueryVariables> = { name: 'AgencyMeasures', text: "query AgencyMeasures($id:ID!$first:Int!$after:String){agency(id:$id){measures(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{role node{...MeasureBrief}}}}}fragment MeasureBrief on Measure{id title awards{...Sum}document{...DocumentName}provenance{...Place}}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Place on Provenance{source{id}span{start end}quote}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}" };
export const Industries: Operation<IndustriesQuery, IndustriesQueryVariables> = { name: 'Industries', text: "query Industries($filter:EntityFilter$first:Int!){industries(filter:$filter order:MENTIONS first:$first){nodes{id name}}}" };
export const Regions: Operation<RegionsQuery, RegionsQueryVariables> = { name: 'Regions', text: "query Regions($filter:EntityFilter$first:Int!){regions(filter:$filter order:MENTIONS first:$first){nodes{id name partOf{name}}}}" };
export const Names: Operation<NamesQuery, NamesQueryVariables> = { name: 'Names', text: "query Names($ids:[ID!]!){nodes(ids:$ids){__typename ...on Entity{id name}...on Document{subject}}}" };
export const Claims: Operation<ClaimsQuery, ClaimsQueryVariables> = { name: 'Claims', text: "query Claims($profile:ProfileInput!$asOf:AsOf!$verdicts:[Verdict!]$first:Int!$after:String){eligible(profile:$profile asOf:$asOf verdicts:$verdicts first:$first after:$after){totalCount sure possible excluded pageInfo{hasNextPage endCursor}nodes{verdict measure{id title provenance{...Place}applicationWindow{words}agencies{...Responsible}}document{...DocumentName regionName}tiers{verdict row{id force{through}award{...Sum}}met{...Ground}open{...Ground}excludedBy{...Ground}}}}}fragment Place on Provenance{source{id}span{start end}quote}fragment Responsible on MeasureAgency{role agency{id name generic}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Ground on Ground{about words why field condition{...Requirement}provenance{...Place}}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}" };
export const Compared: Operation<ComparedQuery, ComparedQueryVariables> = { name: 'Compared', text: "query Compared($sides:[FundingFilter!]!$by:FundingAlignment!$shared:Boolean!$first:Int!$after:String){fundingCompared(sides:$sides by:$by shared:$shared first:$first after:$after){totalCount sums allSums pageInfo{hasNextPage endCursor}nodes{key name instrument cells{rows best{id ...Stated}}}}}fragment Stated on FundingRow{award{id role value unit per qualifier recipient valueText}measure{id title beneficiary instrument}}" };
export const CompareTerms: Operation<CompareTermsQuery, CompareTermsQueryVariables> = { name: 'CompareTerms', text: "query CompareTerms($ids:[ID!]!){nodes(ids:$ids){...Terms}}fragment Terms on FundingRow{id document{...DocumentName}provenance{...Place}force{from through}conditions{...Requirement}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}" };
export const CorrectFact: Operation<CorrectFactMutation, CorrectFactMutationVariables> = { name: 'CorrectFact', text: "mutation CorrectFact($input:CorrectFactInput!){correctFact(input:$input){...Made}}fragment Made on CorrectionPayload{correction{id state places{problem}}}" };
export const RejectFact: Operation<RejectFactMutation, RejectFactMutationVariables> = { name: 'RejectFact', text: "mutation RejectFact($input:RejectFactInput!){rejectFact(input:$input){...Made}}fragment Made on CorrectionPayload{correction{id state places{problem}}}" };
export const AddFact: Operation<AddFactMutation, AddFactMutationVariables> = { name: 'AddFact', text: "mutation AddFact($input:AddFactInput!){addFact(input:$input){...Made}}fragment Made on CorrectionPayload{correction{id state places{problem}}}" };
export const CorrectRelation: Operation<CorrectRelationMutation, CorrectRelationMutationVariables> = { name: 'CorrectRelation', text: "mutation CorrectRelation($input:CorrectRelationInput!){correctRelation(input:$input){...Made}}fragment Made on CorrectionPayload{correction{id state places{problem}}}" };
export const RejectRelation: Operation<RejectRelationMutation, RejectRelationMutationVariables> = { name: 'RejectRelation', text: "mutation RejectRelation($input:RejectRelationInput!){rejectRelation(input:$input){...Made}}fragment Made on CorrectionPayload{correction{id state places{problem}}}" };
export const AddRelation: Operation<AddRelationMutation, AddRelationMutationVariables> = { name: 'AddRelation', text: "mutation AddRelation($input:AddRelationInput!){addRelation(input:$input){...Made}}fragment Made on CorrectionPayload{correction{id state places{problem}}}" };
export const Revoke: Operation<RevokeMutation, RevokeMutationVariables> = { name: 'Revoke', text: "mutation Revoke($id:ID!){revoke(id:$id){id}}" };
export const SaySame: Operation<SaySameMutation, SaySameMutationVariables> = { name: 'SaySame', text: "mutation SaySame($input:StatementInput!){stateSame(input:$input){statement{id}}}" };
export const SayName: Operation<SayNameMutation, SayNameMutationVariables> = { name: 'SayName', text: "mutation SayName($input:NameInput!){stateName(input:$input){statement{id}}}" };
export const SayDifferent: Operation<SayDifferentMutation, SayDifferentMutationVariables> = { name: 'SayDifferent', text: "mutation SayDifferent($input:StatementInput!){stateDifferent(input:$input){statement{id}}}" };
export const Doubts: Operation<DoubtsQuery, DoubtsQueryVariables> = { name: 'Doubts', text: "query Doubts($filter:DiagnosticFilter$first:Int!$after:String){diagnostics(filter:$filter first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...Remarked span{start end}source{id subject}}}}fragment Remarked on Diagnostic{severity stage rule message named{id says inChinese:says(language:ZH)}}" };
export const Ambiguities: Operation<AmbiguitiesQuery, AmbiguitiesQueryVariables> = { name: 'Ambiguities', text: "query Ambiguities($first:Int!$after:String){ambiguities(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{kind a b entityA{id name}entityB{id name}provenance{...Place}}}}fragment Place on Provenance{source{id}span{start end}quote}" };
export const Excerpt: Operation<ExcerptQuery, ExcerptQueryVariables> = { name: 'Excerpt', text: "query Excerpt($source:ID!$span:SpanInput!$context:Int!){sourceText(source:$source span:$span context:$context){text span{start end}}}" };
export const Corrections: Operation<CorrectionsQuery, CorrectionsQueryVariables> = { name: 'Corrections', text: "query Corrections($first:Int!$after:String){corrections(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id kind about by at reason state fields{name value was}words{words}places{source{id subject}problem}}}}" };
export const Document: Operation<DocumentQuery, DocumentQueryVariables> = { name: 'Document', text: "query Document($id:ID!$asOf:AsOf!){document(id:$id){...DocumentName names type whole regionName region{id name}mentions state(asOf:$asOf)dates{kind value derived quote span{start end}}force{from through fromClause{quote}throughClause{quote}}repealedBy{...DocumentName}replacedBy{...DocumentName}replaces{...DocumentName}issuers{id name}authors{id name affiliation}abstracts{language text}keywords{language words}sources{span{start end}source{id status length origins{path url}}}conditions{...Requirement}corrected{id by reason added original{name value}}}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}fragment Place on Provenance{source{id}span{start end}quote}" };
export const SourceDocuments: Operation<SourceDocumentsQuery, SourceDocumentsQueryVariables> = { name: 'SourceDocuments', text: "query SourceDocuments($id:ID!){source(id:$id){id title documents{id}}}" };
export const References: Operation<ReferencesQuery, ReferencesQueryVariables> = { name: 'References', text: "query References($id:ID!$first:Int!$after:String){document(id:$id){references(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{relation node{...DocumentName}provenance{...Place}}}}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}" };
export const ReferencedBy: Operation<ReferencedByQuery, ReferencedByQueryVariables> = { name: 'ReferencedBy', text: "query ReferencedBy($id:ID!$first:Int!$after:String){document(id:$id){referencedBy(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{relation node{...DocumentName}provenance{...Place}}}}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}" };
export const Original: Operation<OriginalQuery, OriginalQueryVariables> = { name: 'Original', text: "query Original($source:ID!){source(id:$source){original{url name size isPdf}}}" };
export const Documents: Operation<DocumentsQuery, DocumentsQueryVariables> = { name: 'Documents', text: "query Documents($filter:DocumentFilter$order:DocumentOrder!$first:Int!$after:String){documents(filter:$filter order:$order first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...DocumentName type regionName mentions whole issuers{id name}force{from through}}}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}" };
export const DocumentsTaken: Operation<DocumentsTakenQuery, DocumentsTakenQueryVariables> = { name: 'DocumentsTaken', text: "query DocumentsTaken($filter:DocumentFilter$order:DocumentOrder!$first:Int!$after:String){documents(filter:$filter order:$order first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...DocumentName keys type regionName issuers{name}authors{name}force{from through}sources{source{origins{path}}}}}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}" };
export const Place: Operation<PlaceQuery, PlaceQueryVariables> = { name: 'Place', text: "query Place($id:ID!){region(id:$id){id name names mentions mentionsWithin code partOf{id name partOf{id name partOf{id name}}}parts(first:60){totalCount nodes{id name}}agencies(first:30){totalCount nodes{id name}}}}" };
export const Industry: Operation<IndustryQuery, IndustryQueryVariables> = { name: 'Industry', text: "query Industry($id:ID!){industry(id:$id){id name names mentions mentionsWithin partOf{id name partOf{id name partOf{id name}}}parts(first:60){totalCount nodes{id name}}}}" };
export const MeasuresBrief: Operation<MeasuresBriefQuery, MeasuresBriefQueryVariables> = { name: 'MeasuresBrief', text: "query MeasuresBrief($filter:MeasureFilter$first:Int!$after:String){measures(filter:$filter order:DATE first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...MeasureBrief}}}fragment MeasureBrief on Measure{id title awards{...Sum}document{...DocumentName}provenance{...Place}}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Place on Provenance{source{id}span{start end}quote}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}" };
export const Sums: Operation<SumsQuery, SumsQueryVariables> = { name: 'Sums', text: "query Sums($filter:FundingFilter){fundingBy(group:ROLE filter:$filter first:10){nodes{key rows amounts{role unit per count median maximum largest{id measure{id title}document{id}provenance{...Place}}}}}}fragment Place on Provenance{source{id}span{start end}quote}" };
export const DocumentsWithSums: Operation<DocumentsWithSumsQuery, DocumentsWithSumsQueryVariables> = { name: 'DocumentsWithSums', text: "query DocumentsWithSums($filter:FundingFilter$first:Int!){fundingBy(group:DOCUMENT filter:$filter first:$first){totalCount nodes{key name rows}}}" };
export const PlaceTimeline: Operation<PlaceTimelineQuery, PlaceTimelineQueryVariables> = { name: 'PlaceTimeline', text: "query PlaceTimeline($id:ID!$first:Int!){region(id:$id){timeline(first:$first latestFirst:true){...Events}}}fragment Events on Timeline{totalCount nodes{...Event}}fragment Event on TimelineEvent{kind day document{...DocumentName}by{id}provenance{...Place}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}" };
export const AgencyTimeline: Operation<AgencyTimelineQuery, AgencyTimelineQueryVariables> = { name: 'AgencyTimeline', text: "query AgencyTimeline($id:ID!$first:Int!){agency(id:$id){timeline(first:$first latestFirst:true){...Events}}}fragment Events on Timeline{totalCount nodes{...Event}}fragment Event on TimelineEvent{kind day document{...DocumentName}by{id}provenance{...Place}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}" };
export const IndustryTimeline: Operation<IndustryTimelineQuery, IndustryTimelineQueryVariables> = { name: 'IndustryTimeline', text: "query IndustryTimeline($id:ID!$first:Int!){industry(id:$id){timeline(first:$first latestFirst:true){...Events}}}fragment Events on Timeline{totalCount nodes{...Event}}fragment Event on TimelineEvent{kind day document{...DocumentName}by{id}provenance{...Place}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}" };
export const DocumentTimeline: Operation<DocumentTimelineQuery, DocumentTimelineQueryVariables> = { name: 'DocumentTimeline', text: "query DocumentTimeline($id:ID!$first:Int!){document(id:$id){timeline(first:$first latestFirst:true){...Events}}}fragment Events on Timeline{totalCount nodes{...Event}}fragment Event on TimelineEvent{kind day document{...DocumentName}by{id}provenance{...Place}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}" };
export const Neighbours: Operation<NeighboursQuery, NeighboursQueryVariables> = { name: 'Neighbours', text: "query Neighbours($id:ID!$via:[EdgeType!]$first:Int!$after:String){neighbours(id:$id via:$via first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{type direction role node{...NodeName}provenance{...Place}}}}fragment NodeName on Node{__typename id ...on Entity{name}...on Document{subject}...on Measure{title}...on Section{title}...on Source{subject}...on Table{title}...on Variable{name}...on Model{name}...on Award{valueText}...on Condition{metric valueText}...on Statistic{indicator valueText}...on Hypothesis{label}...on Estimate{variableName}...on Fact{document{id}provenance{...Place}}}fragment Place on Provenance{source{id}span{start end}quote}" };
export const MeasurePage: Operation<MeasurePageQuery, MeasurePageQueryVariables> = { name: 'MeasurePage', text: "query MeasurePage($id:ID!){measure(id:$id){...MeasureFacts path state(asOf:TODAY)force{from through}industries{id name}document{...DocumentName region{id name}}inheritedConditions{...Inherited}implements{...MeasureBrief}implementedBy{...MeasureBrief}}}fragment MeasureFacts on Measure{id title labels part instrument beneficiary duration{value unit}applicationWindow{words}provenance{...Place ...Reason}agencies{...Responsible}awards{...Sum valueSpan{start end}provenance{...Reason}}conditions{...Requirement valueSpan{start end}awards{id}}}fragment Place on Provenance{source{id}span{start end}quote}fragment Reason on Provenance{rule{id says inChinese:says(language:ZH)}evidence{start quote}rivals{id says inChinese:says(language:ZH)}corrected{id by reason added original{name value}}}fragment Responsible on MeasureAgency{role agency{id name generic}}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Inherited on InheritedCondition{condition{...Requirement}bearer{__typename ...on Section{title}}}fragment MeasureBrief on Measure{id title awards{...Sum}document{...DocumentName}provenance{...Place}}" };
export const VariablePage: Operation<VariablePageQuery, VariablePageQueryVariables> = { name: 'VariablePage', text: "query VariablePage($id:ID!){node(id:$id){__typename ...on Variable{id symbol name type definition otherNames document{...DocumentName}provenance{...Place ...Reason}hypotheses{part hypothesis{id label statement outcome direction provenance{...Place}}}estimates{id variableName value stars model{id name}provenance{...Place}}descriptives{id n min max mean sd provenance{...Place}}}}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}fragment Reason on Provenance{rule{id says inChinese:says(language:ZH)}evidence{start quote}rivals{id says inChinese:says(language:ZH)}corrected{id by reason added original{name value}}}" };
export const MeasuresTaken: Operation<MeasuresTakenQuery, MeasuresTakenQueryVariables> = { name: 'MeasuresTaken', text: "query MeasuresTaken($filter:MeasureFilter$first:Int!$after:String){measures(filter:$filter order:DATE first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...MeasureTaken}}}fragment MeasureTaken on Measure{id title path instrument beneficiary applicationWindow{words}awards{...Sum}agencies{...Responsible}conditions{...Requirement}document{...DocumentName}provenance{...Place}}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Place on Provenance{source{id}span{start end}quote}fragment Responsible on MeasureAgency{role agency{id name generic}}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}" };
export const AgencyMeasuresTaken: Operation<AgencyMeasuresTakenQuery, AgencyMeasuresTakenQueryVariables> = { name: 'AgencyMeasuresTaken', text: "query AgencyMeasuresTaken($id:ID!$first:Int!$after:String){agency(id:$id){measures(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{role node{...MeasureTaken}}}}}fragment MeasureTaken on Measure{id title path instrument beneficiary applicationWindow{words}awards{...Sum}agencies{...Responsible}conditions{...Requirement}document{...DocumentName}provenance{...Place}}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Place on Provenance{source{id}span{start end}quote}fragment Responsible on MeasureAgency{role agency{id name generic}}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}" };
export const Measures: Operation<MeasuresQuery, MeasuresQueryVariables> = { name: 'Measures', text: "query Measures($filter:MeasureFilter$first:Int!$after:String){measures(filter:$filter first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...MeasureFacts}}}fragment MeasureFacts on Measure{id title labels part instrument beneficiary duration{value unit}applicationWindow{words}provenance{...Place ...Reason}agencies{...Responsible}awards{...Sum valueSpan{start end}provenance{...Reason}}conditions{...Requirement valueSpan{start end}awards{id}}}fragment Place on Provenance{source{id}span{start end}quote}fragment Reason on Provenance{rule{id says inChinese:says(language:ZH)}evidence{start quote}rivals{id says inChinese:says(language:ZH)}corrected{id by reason added original{name value}}}fragment Responsible on MeasureAgency{role agency{id name generic}}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}" };
export const Hypotheses: Operation<HypothesesQuery, HypothesesQueryVariables> = { name: 'Hypotheses', text: "query Hypotheses($filter:HypothesisFilter$first:Int!$after:String){hypotheses(filter:$filter first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id label statement direction outcome outcomeClause{quote span{start end}}tableOutcome variables{part variable{id symbol name}}estimates{id variableName value stars model{id name}provenance{...Place}}document{...DocumentName}provenance{...Place ...Reason}}}}fragment Place on Provenance{source{id}span{start end}quote}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Reason on Provenance{rule{id says inChinese:says(language:ZH)}evidence{start quote}rivals{id says inChinese:says(language:ZH)}corrected{id by reason added original{name value}}}" };
export const Statistics: Operation<StatisticsQuery, StatisticsQueryVariables> = { name: 'Statistics', text: "query Statistics($filter:StatisticFilter$first:Int!$after:String){statistics(filter:$filter first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id indicator value valueMax unit year place planned qualifier rank valueText document{...DocumentName}provenance{...Place ...Reason}}}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}fragment Reason on Provenance{rule{id says inChinese:says(language:ZH)}evidence{start quote}rivals{id says inChinese:says(language:ZH)}corrected{id by reason added original{name value}}}" };
export const Diagnostics: Operation<DiagnosticsQuery, DiagnosticsQueryVariables> = { name: 'Diagnostics', text: "query Diagnostics($filter:DiagnosticFilter$first:Int!$after:String){diagnostics(filter:$filter first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...Remarked span{start end}}}}fragment Remarked on Diagnostic{severity stage rule message named{id says inChinese:says(language:ZH)}}" };
export const Funding: Operation<FundingQuery, FundingQueryVariables> = { name: 'Funding', text: "query Funding($filter:FundingFilter$order:FundingOrder!$first:Int!$after:String){funding(filter:$filter order:$order first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...TakenRow}}}fragment TakenRow on FundingRow{id path state repeats statedBy{id document{...DocumentName}}award{...Sum}measure{id title instrument beneficiary}agencies{...Responsible}issuers{id name}industries{id name}conditions{...Requirement awards{id}}inheritedConditions{...Inherited}document{...DocumentName}provenance{...Place}force{from through}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Place on Provenance{source{id}span{start end}quote}fragment Responsible on MeasureAgency{role agency{id name generic}}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}fragment Inherited on InheritedCondition{condition{...Requirement}bearer{__typename ...on Section{title}}}" };
export const FundingRows: Operation<FundingRowsQuery, FundingRowsQueryVariables> = { name: 'FundingRows', text: "query FundingRows($ids:[ID!]!){nodes(ids:$ids){...TakenRow}}fragment TakenRow on FundingRow{id path state repeats statedBy{id document{...DocumentName}}award{...Sum}measure{id title instrument beneficiary}agencies{...Responsible}issuers{id name}industries{id name}conditions{...Requirement awards{id}}inheritedConditions{...Inherited}document{...DocumentName}provenance{...Place}force{from through}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Place on Provenance{source{id}span{start end}quote}fragment Responsible on MeasureAgency{role agency{id name generic}}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}fragment Inherited on InheritedCondition{condition{...Requirement}bearer{__typename ...on Section{title}}}" };
export const FundingLines: Operation<FundingLinesQuery, FundingLinesQueryVariables> = { name: 'FundingLines', text: "query FundingLines($filter:FundingFilter$order:FundingOrder!$first:Int!$after:String){funding(filter:$filter order:$order first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{...Line}}}fragment Line on FundingRow{id path state repeats ...Stated agencies{role agency{id name}}issuers{id name}industries{id name}document{...DocumentName region{id name}}provenance{...Place}force{from through}}fragment Stated on FundingRow{award{id role value unit per qualifier recipient valueText}measure{id title beneficiary instrument}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}fragment Place on Provenance{source{id}span{start end}quote}" };
export const FundingTotal: Operation<FundingTotalQuery, FundingTotalQueryVariables> = { name: 'FundingTotal', text: "query FundingTotal($filter:FundingFilter){funding(filter:$filter first:1){totalCount}}" };
export const FundingDetail: Operation<FundingDetailQuery, FundingDetailQueryVariables> = { name: 'FundingDetail', text: "query FundingDetail($id:ID!){node(id:$id){...on FundingRow{id measure{...MeasureFacts}inheritedConditions{...Inherited}force{from through fromClause{quote}throughClause{quote}}statedBy{id measure{id title}document{...DocumentName}provenance{...Place}}amendments{day was is by{...DocumentName}provenance{...Place}}}}}fragment MeasureFacts on Measure{id title labels part instrument beneficiary duration{value unit}applicationWindow{words}provenance{...Place ...Reason}agencies{...Responsible}awards{...Sum valueSpan{start end}provenance{...Reason}}conditions{...Requirement valueSpan{start end}awards{id}}}fragment Place on Provenance{source{id}span{start end}quote}fragment Reason on Provenance{rule{id says inChinese:says(language:ZH)}evidence{start quote}rivals{id says inChinese:says(language:ZH)}corrected{id by reason added original{name value}}}fragment Responsible on MeasureAgency{role agency{id name generic}}fragment Sum on Award{id role value unit per qualifier recipient base viaDocument tranche restates{id}valueText provenance{...Place}}fragment Requirement on Condition{id metric operator value number unit subject valueText provenance{...Place}}fragment Inherited on InheritedCondition{condition{...Requirement}bearer{__typename ...on Section{title}}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}" };
export const FundingValues: Operation<FundingValuesQuery, FundingValuesQueryVariables> = { name: 'FundingValues', text: "query FundingValues($group:FundingGroupBy!$filter:FundingFilter$named:String$first:Int!){fundingBy(group:$group filter:$filter named:$named first:$first){totalCount nodes{key name rows}}}" };
export const FundingTree: Operation<FundingTreeQuery, FundingTreeQueryVariables> = { name: 'FundingTree', text: "query FundingTree($group:FundingGroupBy!$filter:FundingFilter$first:Int!){fundingBy(group:$group filter:$filter first:$first){totalCount nodes{key name rows entity{__typename ...on Region{partOf{id}}...on Industry{partOf{id}}}}}}" };
export const FundingStates: Operation<FundingStatesQuery, FundingStatesQueryVariables> = { name: 'FundingStates', text: "query FundingStates($inForce:FundingFilter$notYet:FundingFilter$ended:FundingFilter$unknown:FundingFilter){inForce:funding(filter:$inForce first:1){totalCount}notYet:funding(filter:$notYet first:1){totalCount}ended:funding(filter:$ended first:1){totalCount}unknown:funding(filter:$unknown first:1){totalCount}}" };
export const FundingPowers: Operation<FundingPowersQuery, FundingPowersQueryVariables> = { name: 'FundingPowers', text: "query FundingPowers($filter:FundingFilter){fundingBy(group:ROLE filter:$filter first:10){nodes{key amounts{unit powers{power rows}}}}}" };
export const Home: Operation<HomeQuery, HomeQueryVariables> = { name: 'Home', text: "query Home($ending:DayRange!$soon:DayRange!){stats{sources passages nodes{value count}}funding(first:1){totalCount}newest:documents(filter:{present:true}order:DATE first:7){totalCount nodes{...DocumentName regionName}}ending:documents(filter:{present:true expiresBetween:$ending}order:LAST_DAY first:7){nodes{...DocumentName regionName force{through}}}endingSoon:documents(filter:{present:true expiresBetween:$soon}first:1){totalCount}fundingEndingSoon:funding(filter:{expiresBetween:$soon}first:1){totalCount}}fragment DocumentName on Document{id sources{source{id title}}name title subject docNumber date present}" };
export const Glance: Operation<GlanceQuery, GlanceQueryVariables> = { name: 'Glance', text: "query Glance{years:counts(kind:DOCUMENT facet:YEAR first:100){value count}regions:counts(kind:DOCUMENT facet:REGION first:100){value id count}roles:fundingBy(group:ROLE){nodes{key rows amounts{role unit per count median maximum}}}agencies:counts(kind:MEASURE facet:AGENCY first:8){value id count}}" };
export const PlacesOf: Operation<PlacesOfQuery, PlacesOfQueryVariables> = { name: 'PlacesOf', text: "query PlacesOf($ids:[ID!]!){nodes(ids:$ids){__typename ...on Region{id partOf{id partOf{id}}}}}" };
export const IntakeJobs: Operation<IntakeJobsQuery, IntakeJobsQueryVariables> = { name: 'IntakeJobs', text: "query IntakeJobs{intake(first:50){...Job}}fragment Job on IntakeJob{id kind name state queuedAt startedAt endedAt reason of done results(first:10){path outcome reason facts{kind count}source{id title documents{id}}}leftOut(first:10){path reason}undoable}" };
export const ReadAddress: Operation<ReadAddressMutation, ReadAddressMutationVariables> = { name: 'ReadAddress', text: "mutation ReadAddress($address:String!){readAddress(address:$address){id}}" };
export const ReadAgain: Operation<ReadAgainMutation, ReadAgainMutationVariables> = { name: 'ReadAgain', text: "mutation ReadAgain($source:ID!){readAgain(source:$source){id}}" };
export const RemoveSource: Operation<RemoveSourceMutation, RemoveSourceMutationVariables> = { name: 'RemoveSource', text: "mutation RemoveSource($source:ID!){removeSource(source:$source){id}}" };
export const RestoreSource: Operation<RestoreSourceMutation, RestoreSourceMutationVariables> = { name: 'RestoreSource', text: "mutation RestoreSource($job:ID!){restoreSource(job:$job){id}}" };
export const GroupNames: Operation<GroupNamesQuery, GroupNamesQueryVariables> = { name: 'GroupNames', text: "query GroupNames($group:FundingGroupBy!$filter:FundingFilter$first:Int!){fundingBy(group:$group filter:$filter first:$first){totalCount nodes{key name rows}}}" };
export const RowCount: Operation<RowCountQuery, RowCountQueryVariables> = { name: 'RowCount', text: "query RowCount($filter:FundingFilter){funding(filter:$filter first:1){totalCount}}" };
export const PlaceSums: Operation<PlaceSumsQuery, PlaceSumsQueryVariables> = { name: 'PlaceSums', text: "query PlaceSums($filter:FundingFilter){fundingBy(group:ROLE filter:$filter first:10){nodes{amounts{role unit per maximum}}}}" };
export const MatrixLine: Operation<MatrixLineQuery, MatrixLineQueryVariables> = { name: 'MatrixLine', text: "query MatrixLine($filter:FundingFilter){fundingBy(group:INDUSTRY filter:$filter first:100){nodes{key rows amounts{unit role per maximum}}}}" };
export const YearRoles: Operation<YearRolesQuery, YearRolesQueryVariables> = { name: 'YearRoles', text: "query YearRoles($filter:FundingFilter){fundingBy(group:YEAR and:ROLE filter:$filter first:100){totalCount nodes{key rows and{key}}}}" };
export const Steps: Operation<StepsQuery, StepsQueryVariables> = { name: 'Steps', text: "query Steps($a:FundingFilter$b:FundingFilter$c:FundingFilter$d:FundingFilter$e:FundingFilter$f:FundingFilter$g:FundingFilter$h:FundingFilter$i:FundingFilter){a:funding(filter:$a first:1){totalCount}b:funding(filter:$b first:1){totalCount}c:funding(filter:$c first:1){totalCount}d:funding(filter:$d first:1){totalCount}e:funding(filter:$e first:1){totalCount}f:funding(filter:$f first:1){totalCount}g:funding(filter:$g first:1){totalCount}h:funding(filter:$h first:1){totalCount}i:funding(filter:$i first:1){totalCount}}" };
export const NodeNames: Operation<NodeNamesQuery, NodeNamesQueryVariables> = { name: 'NodeNames', text: "query NodeNames($ids:[ID!]!){nodes(ids:$ids){...NodeName}}fragment NodeName on Node{__typename id ...on Entity{name}...on Document{subject}...on Measure{title}...on Section{title}...on Source{subject}...on Table{title}...on Variable{name}...on Model{name}...on Award{valueText}...on Condition{metric valueText}...on Statistic{indicator valueText}...on Hypothesis{label}...on Estimate{variableName}...on Fact{document{id}provenance{...Place}}}fragment Place on Provenance{source{id}span{start end}quote}" };
export const Paths: Operation<PathsQuery, PathsQueryVariables> = { name: 'Paths', text: "query Paths($from:ID!$to:ID!){paths(from:$from to:$to first:3 length:4){nodes{...NodeName}edges{type forward provenance{...Place}}}}fragment NodeName on Node{__typename id ...on Entity{name}...on Document{subject}...on Measure{title}...on Section{title}...on Source{subject}...on Table{title}...on Variable{name}...on Model{name}...on Award{valueText}...on Condition{metric valueText}...on Statistic{indicator valueText}...on Hypothesis{label}...on Estimate{variableName}...on Fact{document{id}provenance{...Place}}}fragment Place on Provenance{source{id}span{start end}quote}" };
export const SavedItems: Operation<SavedItemsQuery, SavedItemsQueryVariables> = { name: 'SavedItems', text: "query SavedItems{saved{...KeptItem}}fragment KeptItem on SavedItem{list name to feed}" };
export const KeepSaved: Operation<KeepSavedMutation, KeepSavedMutationVariables> = { name: 'KeepSaved', text: "mutation KeepSaved($item:SavedInput!){keepSaved(item:$item){...KeptItem}}fragment KeptItem on SavedItem{list name to feed}" };
export const ForgetSaved: Operation<ForgetSavedMutation, ForgetSavedMutationVariables> = { name: 'ForgetSaved', text: "mutation ForgetSaved($list:String!$name:String!){forgetSaved(list:$list name:$name){...KeptItem}}fragment KeptItem on SavedItem{list name to feed}" };
export const Search: Operation<SearchQuery, SearchQueryVariables> = { name: 'Search', text: "query Search($text:String!$filter:SearchFilter$asTyped:[String!]$narrower:[String!]$first:Int!$after:String){search(text:$text filter:$filter asTyped:$asTyped narrower:$narrower first:$first after:$after){totalCount terms didYouMean conditions{kind text isNamed without}unread understood{text kind names entity{id name}narrower{id}}pageInfo{hasNextPage endCursor}facets{documentTypes{type count}regions{value count}years{value count}}nodes{...Hit}}}fragment Hit on SearchHit{complete byMeaning ranges{start end}passage{id text kind path part page documentTitle documentType docNumber regionName date span{start end}source{id title}document{id subject}}}" };
export const Similar: Operation<SimilarQuery, SimilarQueryVariables> = { name: 'Similar', text: "query Similar($id:ID!$first:Int!){node(id:$id){__typename ...on Passage{text documentTitle span{start end}source{id title}document{id}}}similarPassages(id:$id first:$first){...Hit}}fragment Hit on SearchHit{complete byMeaning ranges{start end}passage{id text kind path part page documentTitle documentType docNumber regionName date span{start end}source{id title}document{id subject}}}" };
export const Suggest: Operation<SuggestQuery, SuggestQueryVariables> = { name: 'Suggest', text: "query Suggest($prefix:String!$first:Int!){suggest(prefix:$prefix first:$first)}" };
export const FoundWords: Operation<FoundWordsQuery, FoundWordsQueryVariables> = { name: 'FoundWords', text: "query FoundWords($text:String!$filter:SearchFilter$asTyped:[String!]$narrower:[String!]$first:Int!$after:String){search(text:$text filter:$filter asTyped:$asTyped narrower:$narrower first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{complete highlights{start end}}}}" };
export const SearchSpread: Operation<SearchSpreadQuery, SearchSpreadQueryVariables> = { name: 'SearchSpread', text: "query SearchSpread($text:String!$filter:SearchFilter$asTyped:[String!]$narrower:[String!]){search(text:$text filter:$filter asTyped:$asTyped narrower:$narrower first:1){facets{documentTypes{type count}regions{value count}years{value count}}}}" };
export const SearchIndustries: Operation<SearchIndustriesQuery, SearchIndustriesQueryVariables> = { name: 'SearchIndustries', text: "query SearchIndustries($text:String!$filter:SearchFilter$asTyped:[String!]$narrower:[String!]$industries:Int!){search(text:$text filter:$filter asTyped:$asTyped narrower:$narrower first:1){facets{industries(first:$industries){id value count}}}}" };
export const Sources: Operation<SourcesQuery, SourcesQueryVariables> = { name: 'Sources', text: "query Sources($first:Int!$after:String){sources(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id title subject status rules length origins{path url}documents{id}}}}" };
export const Outline: Operation<OutlineQuery, OutlineQueryVariables> = { name: 'Outline', text: "query Outline($source:ID!$first:Int!$after:String){sections(source:$source first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id label title level part provenance{span{start end}}}}}" };
export const Passages: Operation<PassagesQuery, PassagesQueryVariables> = { name: 'Passages', text: "query Passages($source:ID!$first:Int!$after:String){source(id:$source){passages(first:$first after:$after){pageInfo{hasNextPage endCursor}nodes{id kind text page span{start end}}}}}" };
export const Text: Operation<TextQuery, TextQueryVariables> = { name: 'Text', text: "query Text($source:ID!$start:Int!$length:Int!){source(id:$source){text(start:$start length:$length){text hasNext extent{start end}}}}" };
