// The same for places and fields, which lie in one another: the wider ones open to the narrower ones.
import { type ReactNode, useState } from 'react';
import { useWords } from '../language.ts';
import { FacetFrame, FacetLine, type FacetValue } from './facet.tsx';
import { type Branch, branchesOf, type Leaf } from './tree.ts';

type Props = {
  readonly label: string;
  readonly values: readonly (FacetValue & Leaf)[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly children?: ReactNode;
};

export const TreeFacet = ({ label, values, chosen, onChange, children }: Props) => (
  <FacetFrame label={label} chosen={chosen.length} open>
    <Branches branches={branchesOf(values)} chosen={chosen} onChange={onChange} depth={0} />
    {children}
  </FacetFrame>
);

type BranchesProps = Pick<Props, 'chosen' | 'onChange'> & {
  readonly branches: readonly Branch<FacetValue & Leaf>[];
  readonly depth: number;
};

const Branches = ({ branches, chosen, onChange, depth }: BranchesProps) => {
  const words = useWords();
  const [all, setAll] = useState(false);
  const isChosen = (branch: Branch<FacetValue & Leaf>): boolean =>
    chosen.includes(branch.leaf.value) || branch.branches.some(isChosen);
  const shown = all ? branches : branches.filter((branch, at) => at < few || isChosen(branch));
  return (
    <ul className="facet-values">
      {shown.map((branch) => (
        <BranchLine
          key={branch.leaf.value}
          branch={branch}
          chosen={chosen}
          onChange={onChange}
          depth={depth}
          open={(depth === 0 && branches.length === 1) || branch.branches.some(isChosen)}
        />
      ))}
      {branches.length > few && (
        <li>
          <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.filter.fewer : words.filter.others(branches.length - few)}
          </button>
        </li>
      )}
    </ul>
  );
};

const few = 8;

type LineProps = Pick<Props, 'chosen' | 'onChange'> & {
  readonly branch: Branch<FacetValue & Leaf>;
  readonly depth: number;
  readonly open: boolean;
};

const BranchLine = ({ branch, chosen, onChange, depth, open }: LineProps) => {
  const words = useWords();
  const [opened, setOpened] = useState<boolean | null>(null);
  const isOpen = opened ?? open;
  const { leaf, branches } = branch;
  return (
    <li>
      <div className="facet-branch">
        {branches.length > 0 ? (
          <button
            type="button"
            className="twist"
            aria-expanded={isOpen}
            aria-label={words.filter.within(leaf.name)}
            onClick={() => setOpened(!isOpen)}
          />
        ) : (
          <span className="twist" aria-hidden="true" />
        )}
        <FacetLine one={leaf} chosen={chosen} onChange={onChange} />
      </div>
      {isOpen && branches.length > 0 && (
        <Branches branches={branches} chosen={chosen} onChange={onChange} depth={depth + 1} />
      )}
    </li>
  );
};
