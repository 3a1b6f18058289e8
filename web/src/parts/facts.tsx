// What is told of a thing in one line, piece after piece. A piece with a day stays on one line: 2025-02-10 would break at a hyphen.

type Props = { readonly of: readonly (string | false | null | undefined)[] };

export const Facts = ({ of }: Props) =>
  of
    .flatMap((fact) => fact || [])
    .map((fact, at) => (
      <span key={fact} className={/\d{4}-\d{2}/u.test(fact) ? 'whole' : undefined}>
        {at > 0 && ' · '}
        {fact}
      </span>
    ));
