// The South China Sea in a frame of its own, as maps of China show it.
import { inset } from './outlines.ts';

type Props = { readonly right: number; readonly bottom: number; readonly name: string };

const scale = 1.35;

export const Inset = ({ right, bottom, name }: Props) => {
  const [width, height] = [inset.width * scale, inset.height * scale];
  return (
    <g className="inset" transform={`translate(${right - width}, ${bottom - height})`}>
      <rect className="inset-frame" width={width} height={height} />
      <g transform={`scale(${scale})`}>
        {inset.land.map((line) => (
          <path key={line.join()} className="land" d={pathOf(line)} />
        ))}
        {inset.dashes.map((line) => (
          <path key={line.join()} className="dash" d={pathOf(line)} />
        ))}
      </g>
      <text className="middle soft" x={width / 2} y={height + 14}>
        {name}
      </text>
    </g>
  );
};

const pathOf = (line: readonly (readonly number[])[]): string => `M${line.map((point) => point.join(' ')).join('L')}Z`;
