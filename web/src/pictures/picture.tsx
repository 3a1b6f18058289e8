// The frame of a picture: the drawing, its figures as a table for those who do not see it, and ways to take both away.
import { type ReactNode, useRef } from 'react';
import { useWords } from '../language.ts';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { Link } from '../parts/link.tsx';
import { savePng, saveSvg } from './save-picture.ts';

type Cell = string | number | null;

type Props = {
  /** What it shows, in a sentence. */
  readonly title: string;
  /** The first part of a file's name. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What files have instead, where the page says numbers in words. */
  readonly filed?: Pick<Props, 'head' | 'rows'>;
  /** Where each row leads: then the table stands beside the drawing, for it says more than a table of the same. */
  readonly links?: readonly string[];
  readonly children: ReactNode;
};

export const Picture = ({ title, name, width, height, links, children, ...figures }: Props) => {
  const { head, rows } = figures;
  const filed = figures.filed ?? figures;
  const words = useWords();
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <figure className={links ? 'picture picture-beside' : 'picture'}>
      <figcaption>
        <span>{title}</span>
        <span className="picture-ways">
          <button type="button" onClick={() => drawing.current && saveSvg(drawing.current, name)}>
            SVG
          </button>
          <button type="button" onClick={() => drawing.current && void savePng(drawing.current, name)}>
            PNG
          </button>
          <DownloadMenu
            name={name}
            read={async () => ({ rows: filed.rows, total: rows.length, after: null })}
            table={(all) => ({ name: title, head: filed.head, rows: all, links: [] })}
            json={(row) => Object.fromEntries(filed.head.map((column, at) => [column, row[at]]))}
          />
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by the keyboard, too */}
      <section className="picture-scroll" tabIndex={0} aria-label={title}>
        <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <title>{title}</title>
          {children}
        </svg>
      </section>
      {links ? (
        <Rows head={head} rows={rows} links={links} />
      ) : (
        <details>
          <summary>{words.pictures.table}</summary>
          <Rows head={head} rows={rows} />
        </details>
      )}
    </figure>
  );
};

const Rows = ({ head, rows, links }: Pick<Props, 'head' | 'rows' | 'links'>) => (
  <div className="picture-table">
    <table>
      <thead>
        <tr>
          {head.map((one) => (
            <th key={one} scope="col">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.join(' ')}>
            {row.map((cell, column) => {
              const to = column === 0 ? links?.[at] : undefined;
              const said = typeof cell === 'number' ? cell.toLocaleString('en') : cell;
              return <td key={head[column]}>{to === undefined ? said : <Link to={to}>{said}</Link>}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** A text cut to so many characters, Latin ones counted half. */
export const cut = (text: string, most: number): string => {
  let room = most;
  for (const [at, character] of [...text].entries()) {
    room -= character.charCodeAt(0) < 0x2e80 ? 0.5 : 1;
    if (room < 0) return `${[...text].slice(0, at).join('')}…`;
  }
  return text;
};

/** The end of a text of so many characters. */
export const cutBefore = (text: string, most: number): string => {
  const turned = [...text].reverse().join('');
  return [...cut(turned, most)].reverse().join('');
};
