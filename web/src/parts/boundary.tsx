// Keeps the frame of the page where a view could not be fetched or drawn, and offers to load the page anew: a server
// may have a newer one.
import { Component, type ReactNode } from 'react';
import { useWords } from '../language.ts';

type Props = { readonly children: ReactNode };

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

const Failed = () => {
  const words = useWords();
  return (
    <div className="refused" role="alert">
      <p>{words.state.failed}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.state.reload}
      </button>
    </div>
  );
};
