// What is told of a thing in one line, piece after piece. A piece with a day stays on one line: 2025-02-10 would break
// at a hyphen.

import { Fragment } from 'react';

type Props = { readonly of: readonly (string | false | null | undefined)[] };

export const Facts = ({ of }: Props) =>
  of
    .flatMap((fact) => fact || [])
    .map((fact, at) => (
      <Fragment key={fact}>
        {at > 0 && ' · '}
        <span className={/\d{4}-\d{2}/u.test(fact) ? 'whole' : undefined}>{fact}</span>
      </Fragment>
    ));
