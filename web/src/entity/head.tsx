// The head of a thing's page: its name, what it lies in, what it is, its other names, and where to go on.
import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { href } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';

type Part = { readonly id: string; readonly name: string };

type Props = {
  readonly name: string;
  /** What it lies in, outermost first, each with its page. */
  readonly above?: readonly { readonly name: string; readonly to: string }[];
  readonly facts: readonly (string | null | false)[];
  readonly names?: readonly string[];
  /** Of what a drawing of its links is offered. */
  readonly id?: string;
  /** The way to correct what is read of it. */
  readonly mend?: ReactNode;
  readonly children: ReactNode;
};

export const Head = ({ id, name, above = [], facts, names = [], mend, children }: Props) => {
  const words = useWords();
  const others = names.filter((one) => one !== name);
  const said = [...facts, others.length > 0 && words.agencies.otherNames(others)].filter((fact) => fact);
  return (
    <>
      {above.length > 0 && (
        <nav className="above" aria-label={words.entity.above} lang="zh-CN">
          {above.map((one) => (
            <Link key={one.to} to={one.to}>
              {one.name}
            </Link>
          ))}
        </nav>
      )}
      <PageTitle title={name}>
        <p className="facts">
          {said.join(' · ')} {mend}
        </p>
        <div className="actions">
          {children}
          {id && <Link to={href('/pictures', { kind: 'graph', id })}>{words.pictures.kinds.graph}</Link>}
          <SaveMenu name={name} inList />
        </div>
      </PageTitle>
    </>
  );
};

type Nested = Part & { readonly partOf?: Nested | null };

/** What a thing lies in, outermost first. */
export const wider = (thing: Nested): readonly Part[] =>
  thing.partOf ? [...wider(thing.partOf), { id: thing.partOf.id, name: thing.partOf.name }] : [];
