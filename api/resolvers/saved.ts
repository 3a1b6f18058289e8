// Searches and lists that are kept on the server: for those who show the token.
import { refusal } from '../errors.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';

const longest = { list: 60, name: 100, to: 8000, feed: 8000 } as const;

export const saved: Resolvers = {
  Query: {
    saved: async (_root, _args, { authorisedSaved }) => (await authorisedSaved()).all(),
  },
  Mutation: {
    keepSaved: async (_root, { item: given }, { authorisedSaved }) => {
      const items = await authorisedSaved();
      const { list, name, to, feed = null } = given;
      if (name.trim() === '') throw refusal('BAD_INPUT', 'What is kept needs a name.');
      if (!isOwn(to) || (feed !== null && !isOwn(feed)))
        throw refusal('BAD_INPUT', 'What is kept is a path of this server: /funding?region=…');
      const item = { list: list.trim(), name: name.trim(), to, feed };
      for (const [field, most] of Object.entries(longest))
        if ((item[field as keyof typeof item]?.length ?? 0) > most)
          throw refusal('LIMIT', `${field} may have ${most} characters.`);
      return items.keep(item);
    },
    forgetSaved: async (_root, args, { authorisedSaved, limits }) =>
      (await authorisedSaved()).forget(bounded(limits, args)),
  },
};

/** A path of this server: neither another one nor another scheme. */
const isOwn = (address: string): boolean => /^\/(?![/\\])\P{Cc}*$/u.test(address);
