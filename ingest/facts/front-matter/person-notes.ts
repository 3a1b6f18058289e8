// What a note says of authors: 作者系甲大学党委书记，教授; 作者分别系甲大学商学院副教授；乙大学经济学院院长，教授。作者均为丙研究院特约研究员.
// Each stretch names bodies and posts; a body ends where a post of the vocabulary begins.
import { mapping, readVocabulary, wordList } from '../../vocabulary/index.ts';

export type Posts = { readonly affiliations: readonly string[]; readonly role: string | null };

/** The bodies and posts of `count` authors in their order; fewer where the note speaks of fewer. */
export const personNote = (note: string, count: number): Posts[] => {
  const bare = note.replace(/[(（【)）】]/g, '');
  const own: Posts[] = [];
  const shared: Posts[] = [];
  for (const sentence of bare.split(/[。]/)) {
    const found = /作者(?:简介|单位)?(分别|均|都|现)?(?:系|为|任|是|[:：])(.+)$/.exec(sentence);
    if (!found?.[2]) continue;
    if (found[1] === '均' || found[1] === '都') shared.push(readPosts(found[2]));
    else
      own.push(
        ...found[2]
          .split(/[;；]/)
          .filter((piece) => piece.trim() !== '')
          .map(readPosts),
      );
  }
  return Array.from({ length: count }, (_, i) => {
    const mine = [own.length === 1 ? own[0] : own[i], ...shared].filter((posts) => posts !== undefined);
    const roles = mine.flatMap((posts) => posts.role ?? []);
    return {
      affiliations: [...new Set(mine.flatMap((posts) => posts.affiliations))],
      role: roles.length > 0 ? roles.join('；') : null,
    };
  });
};

const posts = (): readonly string[] =>
  readVocabulary('posts', (value) =>
    [...wordList(mapping(value, 'posts.yml')['posts'], 'posts')].sort((a, b) => b.length - a.length),
  );

/** 湖南农业大学科学技术处副处长、新农村发展研究院副院长 → both bodies; 副处长；副院长. */
const readPosts = (text: string): Posts => {
  const affiliations: string[] = [];
  const roles: string[] = [];
  for (const piece of text.split(/[,，、]|(?<=[员授师长])兼(?=[\u4e00-\u9fff])/)) {
    const words = piece.trim();
    const role = posts().find((post) => words.endsWith(post));
    if (role === undefined) {
      if (words.length >= 4 && /(?:大学|学院|研究院|研究所|中心|公司|局|厅|部|委)$/.test(words))
        affiliations.push(words);
      continue;
    }
    const qualifier =
      /(?:共同|联席|特聘|特约|首席|客座|兼职|荣誉|名誉|执行|常务|高级|资深|副|一级|二级|三级)*$/.exec(
        words.slice(0, -role.length),
      )?.[0] ?? '';
    const body = words.slice(0, words.length - role.length - qualifier.length).replace(/(?:的|任)$/, '');
    if (body.length >= 3) affiliations.push(body);
    roles.push(qualifier + role);
  }
  return { affiliations: [...new Set(affiliations)], role: roles.length > 0 ? roles.join('、') : null };
};
