// What is remarked of a text, in the language of the reader.
import type { RemarkedFragment } from '../generated/operations.ts';
import { useLanguage } from '../language.ts';
import { useSaid } from './use-said.ts';
import { withRules } from './with-rules.ts';

type Remark = Pick<RemarkedFragment, 'message' | 'named'>;

/** Puts a remark into the reader's language. */
export type SayRemark = (remark: Remark) => string;

export const useRemark = (): SayRemark => {
  const said = useSaid();
  const language = useLanguage();
  return ({ message, named }) => withRules(said(message), named, language);
};
