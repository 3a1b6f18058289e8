// A small table: names at the left, figures in line at the right.
import type { ReactNode } from 'react';

type FiguredProps = {
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

export const Figured = ({ head, rows }: FiguredProps) => (
  <table className="figured">
    <thead>
      <tr>
        {head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells }) => (
        <tr key={key}>
          {cells.map((cell, at) => (
            <td key={head[at]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
