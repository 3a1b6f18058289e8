// A part of a view: a heading, what it holds, and the way to the whole list, in the page or as a file.
import type { ReactNode } from 'react';
import { Link } from './link.tsx';

type Props = {
  readonly title: string;
  readonly to?: string;
  readonly link?: string | undefined;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

export const Panel = ({ title, to, link, tools, children }: Props) => (
  <section className="panel">
    <header>
      <h2>{title}</h2>
      {to && link && <Link to={to}>{link}</Link>}
      {tools}
    </header>
    {children}
  </section>
);
