// What could not be read of a text, or is doubtful, and where: asked for when it is opened, the gravest first.
import { useState } from 'react';
import { after, usePages } from '../answers.ts';
import { DiagnosticItem } from '../document/diagnostic-item.tsx';
import { Diagnostics, type Severity } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { ListEnd } from '../parts/state.tsx';

type Props = { readonly source: string; readonly document: { readonly id: string } | undefined };

const severities: readonly Severity[] = ['ERROR', 'WARNING', 'INFO'];

export const Remarks = ({ source, document }: Props) => {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className="remarks" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{words.intake.remarks}</summary>
      {opened && severities.map((one) => <OfSeverity key={one} severity={one} source={source} document={document} />)}
    </details>
  );
};

const OfSeverity = ({ severity, source, document }: Props & { readonly severity: Severity }) => {
  const words = useWords();
  const filter = { source, severities: [severity] };
  const list = usePages(Diagnostics, { filter, first: 20 }, ({ diagnostics }) => after(diagnostics));
  const total = list.pages[0]?.diagnostics.totalCount;
  if (total === 0) return <p className="facts">{words.intake.noRemarks(words.severities[severity])}</p>;
  return (
    <>
      {list.pages.flatMap(({ diagnostics }) =>
        diagnostics.nodes.map((one) => (
          <DiagnosticItem
            key={`${one.rule} ${one.span?.start} ${one.message}`}
            diagnostic={one}
            document={document ?? null}
            source={source}
          />
        )),
      )}
      <ListEnd {...list} />
    </>
  );
};
