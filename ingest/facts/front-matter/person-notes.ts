// What a note says of authors: 作者系甲大学党委书记，教授; 作者分别系甲大学商学院副教授；乙大学经济学院院长，教授。作者均为丙研究院特约研究员.
// Each stretch names bodies and posts; a body ends where a post of the vocabulary begins.
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily, mapping, vocabulary, wordList } from '../../vocabulary/index.ts';

export type Posts = { readonly affiliations: readonly string[]; readonly role: string | null };

/** The bodies and posts of `count` authors in their order; fewer where the note speaks of fewer. */
export const personNote = (note: string, count: number): Posts[] => {
  const bare = note.replace(/[(（【)）】]/g, '');
  const own: Posts[] = [];
  const shared: Posts[] = [];
  for (const sentence of bare.split(/[。]/)) {
    const found = shapes().note.exec(sentence);
    if (!found?.[2]) continue;
    if (found[1] !== undefined && shapes().shared.test(found[1])) shared.push(readPosts(found[2]));
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

const shapes = lazily(() => ({
  note: cueShape('{author-word}{note-word}?({note-manner})?(?:{note-verb}|[:：])(.+)$'),
  shared: cueShape('^{all-alike}$'),
  parts: cueShape('[,，、]|(?<={post-end}){holds-also}(?=[\\u4e00-\\u9fff])'),
  body: cueShape('{note-body}$'),
  qualifier: cueShape('{post-qualifier}*$'),
  bodyTail: cueShape('{body-tail}$'),
}));

const posts = vocabulary('posts', (value) =>
  [...wordList(mapping(value, 'posts.yml')['posts'], 'posts')].sort((a, b) => b.length - a.length),
);

/** 湖南农业大学科学技术处副处长、新农村发展研究院副院长 → both bodies; 副处长；副院长. */
const readPosts = (text: string): Posts => {
  const affiliations: string[] = [];
  const roles: string[] = [];
  for (const piece of text.split(shapes().parts)) {
    const words = piece.trim();
    const role = posts().find((post) => words.endsWith(post));
    if (role === undefined) {
      if (words.length >= 4 && shapes().body.test(words)) affiliations.push(words);
      continue;
    }
    const qualifier = shapes().qualifier.exec(words.slice(0, -role.length))?.[0] ?? '';
    const body = words.slice(0, words.length - role.length - qualifier.length).replace(shapes().bodyTail, '');
    if (body.length >= 3) affiliations.push(body);
    roles.push(qualifier + role);
  }
  return { affiliations: [...new Set(affiliations)], role: roles.length > 0 ? roles.join('、') : null };
};
