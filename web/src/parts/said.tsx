// A sentence of the server, in the language of the reader where it is known in it.
import { useSaid } from '../words/use-said.ts';

export const Said = ({ children }: { readonly children: string }) => {
  const said = useSaid()(children);
  return <span lang={said === children && /^[ -~]+$/u.test(said) ? 'en' : undefined}>{said}</span>;
};
