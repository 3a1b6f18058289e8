// What a text without title and number is called.
//
//   现就促进消费提出如下措施            → 关于促进消费的措施
//   为落实《甲》…特制定本细则           → 《甲》细则
//   为加强水产管理，根据《甲》…制定本办法   → 关于加强水产管理的办法
//   各县（市）、区：5月2日，据…消息，某市取消限购。…   → 某市取消限购
//
// What it says of itself; else its first clauses, not whom it goes to, whom it greets, the day and whence it has it.
import type { Interpreted } from '../types.ts';
import { shapeMaker, vocabulary } from '../vocabulary/index.ts';

const shapes = vocabulary('untitled', (value) => {
  const shape = shapeMaker(value, 'untitled.yml');
  return {
    itself: shape('{now}(?!{general})([^,，。；;：:《》]{4,40}?){gives}?(?:{following}({kind})|({kind}){following})'),
    detailing: shape('《([^《》]{6,60})》[^。；;]{0,80}{makes}({detail})'),
    purposed: shape(
      '^[^，,。；;：:]{0,6}{purpose}(?:[^，,。；;]{0,20}《[^，,。；;]{0,80}[，,])?([^，,。；;：:《》]{6,40})[，,][^。]{0,400}?{makes}({detail}|{own})',
    ),
    goesTo: shape('^{goesTo}[^。；;]{0,120}[：:]$'),
    greets: shape('{greets}[^。；;]{0,6}[！!：:]|[！!]$'),
    heard: shape('^{heard}'),
    day: shape('^\\d{1,2}{month}\\d{1,2}{date}[^，,]{0,2}[，,]$'),
  };
});

/** Paragraphs in which a text says what it is. */
const paragraphsAsked = 4;

// A line of a list has about so many characters.
const longest = 40;
const shortest = 8;

/** The name; never empty. */
export const untitledName = (text: Interpreted): string => {
  const paragraphs = text.blocks
    .filter(({ kind, text: words }) => kind === 'paragraph' && words.length > 12)
    .map(({ text: words }) => words);
  for (const words of paragraphs.slice(0, paragraphsAsked)) {
    const own = ownName(words);
    if (own !== null) return own;
  }
  const told = paragraphs.find((words) => !shapes().goesTo.test(words)) ?? text.blocks[0]?.text ?? text.id;
  return firstClauses(told);
};

/** 关于…的措施, 《…》细则; null where it does not say. */
const ownName = (words: string): string | null => {
  const itself = shapes().itself.exec(words);
  if (itself?.[1]) return `关于${itself[1]}的${itself[2] ?? itself[3]}`;
  const detailing = shapes().detailing.exec(words);
  if (detailing) return `《${detailing[1]}》${detailing[2]}`;
  const purposed = shapes().purposed.exec(words);
  return purposed ? `关于${purposed[1]}的${purposed[2]}` : null;
};

// A speaker with a bracket before what is said: 某人（某局局长）：.
const speaker = /^[^，。,：:（(]{2,8}[（(][^（）()]{2,40}[）)][：:]/;

/** The first clauses that say something, whole where they fit into a line. */
const firstClauses = (words: string): string => {
  const sentences = words.replace(speaker, '').match(/[^。！!？?；;]+[。！!？?；;]?/g) ?? [words];
  const sentence = sentences.find((one) => !shapes().greets.test(one)) ?? words;
  const clauses = sentence.replace(/[。；;]$/, '').split(/(?<=[，,：:])/);
  while (clauses.length > 1 && saysLittle(clauses[0] ?? '')) clauses.shift();
  let name = clauses[0] ?? sentence;
  for (const clause of clauses.slice(1))
    if (name.length < shortest * 2 && name.length + clause.length <= longest) name += clause;
  const bare = name.replace(/[，,：:]$/, '');
  return bare.length > longest ? `${bare.slice(0, longest - 1)}…` : bare;
};

/** A day, whence a report has it. */
const saysLittle = (clause: string): boolean => shapes().day.test(clause) || shapes().heard.test(clause);
