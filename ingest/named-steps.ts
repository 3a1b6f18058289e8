// Steps that find facts and relations without a table of rules: each id that a fact or a relation carries as its
// `rule`, and what the step does. A step leaves this list when a table takes over its question.

/** What each step says, by its id. */
export const namedSteps: Readonly<Record<string, string>> = {
  // What a document is, and how it is built
  'front-matter': 'What the front page says the document is: its number and its title.',
  outline: 'A heading of the text, and what stands below it.',
  part: 'A titled part of the text that is a document of its own: 附件1 …办法.',
  'title-of-rules': 'Detailed rules name in their title the document that they detail: 某措施实施细则.',
  'title-of-notice': 'A notice names in its title the document that it hands out: 关于印发…的通知.',
  'reference/bare-repeal-list': 'A title without 《》 in a list of what is repealed: 决定废止下列文件：1. 某市…办法.',
  amendment: 'What a text changes in another that it names: 将第三条中的“50万元”修改为“80万元”.',
  'region-of-document': 'The place that the document governs.',
  author: 'A person whom the text names as an author.',
  'contact-line': 'A line that names a person and a telephone number: 联系人：….',

  // Bodies
  issuer: 'A body that issued the document, by its head or signature.',
  'issuer-of-cited': 'A body that the text names as the issuer of a document it cites.',
  national: 'A body of the whole country, by the vocabulary: 财政部.',
  international: 'A body of the world, by the vocabulary.',
  bureau: 'A name made of a place, a field and a kind of body: 市科技局.',
  party: 'A department of the party: 县委组织部.',
  seat: 'A government or committee of a place: 区政府, 市委.',
  zone: 'A zone, or the body that runs it: 高新区管委会.',
  group: 'A group set up for a purpose: 领导小组.',
  open: 'A name that ends in a word for a body: 某某研究院.',
  generic: 'A class of bodies: 各区政府, 有关部门.',
  ministries: 'Ministries side by side under one word: 国家发展改革委、财政部.',
  'known-name': 'A name that the vocabulary knows as an agency’s: 市经信委.',
  authority: 'One in charge by law, named by its level: 直轄市、縣（市）主管機關.',
  functions: 'Bodies named by their fields alone: 发展改革、财政部门.',
  database: 'A body named as the source of data.',
  'responsible-bracket': 'A body in a bracket that says whose work it is: （责任单位：市科技局）.',
  'responsible-list': 'A body in a list behind a word of responsibility: 牵头单位：市商务局.',
  responsible: 'A body named with the measure as responsible for it.',
  alias: 'Another name that the text itself gives: 以下简称“市经信委”.',
  stem: 'Functions alone mean the one body of the place that has them: 发改、财政等部门.',
  'same-zone': 'Two names of one zone in this text.',
  reorganised: 'The vocabulary knows which body took over the work of this one: 环境保护局, then 生态环境局.',
  'part-of-name': 'The name of a body begins with that of the body above it: 市农业局种业处.',
  'place-in-name': 'The name of a body begins with its place: 武汉市科技局.',
  'level-of-document': 'A body is of the place of its level that the document governs: 省科技厅.',

  // Places and industries
  table: 'A table of the text; of a place, the table of administrative divisions.',
  pointer: 'Words that mean a place by the document: 本市, 我省.',
  'zone-in-context': 'A zone without a place is of the place that the document governs.',
  industry: 'A name of an industry, by the vocabulary: 人工智能.',
  'industry-named': 'An industry named in the words of the fact.',
  vocabulary: 'The vocabulary says what an industry is part of.',

  // Measures and what they give and ask
  'heading-with-terms': 'A heading whose sentences give or ask something is a measure.',
  'item-with-terms': 'An item below a heading that gives or asks something for itself is a measure.',
  'paragraph-with-terms': 'A paragraph without a heading that gives or asks something is a measure.',
  'call-for-applications': 'A notice that calls for applications is a measure as a whole.',
  proposal: 'A sentence that says what a body should do is a proposal: 职业院校应开设课程.',
  'proposal-actor': 'The one whom a proposal calls on is responsible for it: 职业院校应开设课程.',
  'proposal-heading': 'A heading that says what a body should do is a proposal.',
  'each-in-charge': '各责任单位 in a measure that names nobody stands for all who are in charge elsewhere in the text.',
  'item-of-parent': 'A measure has the title of an item in an earlier part, which it details.',
  threshold: 'A number that decides who is eligible: 年营业收入2000万元以上.',
  quality: 'What someone must be, have or not be, without a number: 在本市注册.',
  'table-row': 'A row of a table whose column names what is given.',

  // Figures
  amount: 'A sum of money that no measure gives or asks: 总投资8亿元.',
  'quantity-in-prose': 'A number with what it is a number of: 自给率为30%.',
  'share-in-formula': 'A share that a formula or bracket states.',
  rank: 'A place in an order: 居全国第四.',

  // References
  'title-and-number': 'A title and a number that stand together mean one document.',
  'issuer-and-title': 'A title with its issuer before it means the document of that issuer.',
  'literature-list': 'An entry of the list of references.',
  'numbered-citation': 'A number in square brackets that cites literature: [3].',
  'author-year': 'An author and a year that cite literature: 李晓(2013).',

  // Research
  'labelled-statement': 'A statement behind the label of a hypothesis: H1：….',
  'variable-of-hypothesis': 'A variable that a hypothesis speaks of.',
  'descriptive-table': 'A row of a table of descriptive statistics.',
  'estimate-table': 'A cell of a table of estimates.',
  'column-of-table': 'A model is a column of a table of estimates.',
  'variable-of-row': 'The variable that a row of a table names.',
  'model-of-column': 'The model that a column of a table names.',
  'captioned-table': 'A table with a caption: 表1 变量说明.',
};
