// What lies right in a thing, each leading to its page.
import { Link } from '../parts/link.tsx';
import { Panel } from '../parts/panel.tsx';

type Props = {
  readonly title: string;
  readonly parts: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
  };
  readonly to: (part: { readonly id: string }) => string;
};

export const Parts = ({ title, parts, to }: Props) =>
  parts.totalCount === 0 ? null : (
    <Panel title={`${title} ${parts.totalCount}`}>
      <ul className="names" lang="zh-CN">
        {parts.nodes.map((part) => (
          <li key={part.id}>
            <Link to={to(part)}>{part.name}</Link>
          </li>
        ))}
        {parts.totalCount > parts.nodes.length && <li>…</li>}
      </ul>
    </Panel>
  );
