// What things are called, by their ids.
import { useAnswer } from '../answers.ts';
import { Names } from '../generated/operations.ts';

/** The names in the order of the ids; an id stands for itself until its name is known. */
export const useNames = (ids: readonly string[]): readonly string[] => {
  const { answer } = useAnswer(Names, ids.length > 0 ? { ids } : null);
  return ids.map((id, at) => {
    const node = answer?.nodes[at];
    if (!node || !('name' in node)) return id;
    return node.__typename === 'Document' ? node.subject : node.name;
  });
};
