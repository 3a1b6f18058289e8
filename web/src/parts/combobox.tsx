// A text box with options below it (ARIA combobox with a list): arrow keys choose, Enter takes, Escape closes. What is
// typed counts once the input method has composed it.
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';

export type Option = {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly count?: number | undefined;
};

type Props = {
  readonly label: string;
  readonly text: string;
  readonly options: readonly Option[];
  readonly onText: (text: string) => void;
  readonly onPick: (option: Option) => void;
  /** Enter without a chosen option. */
  readonly onEnter?: ((text: string) => void) | undefined;
  /** Arrow down where there are no options. */
  readonly onLeaveDown?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly box?: RefObject<HTMLInputElement | null>;
  readonly kind?: 'search' | 'text';
};

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its keys, its box and its list share one state
export const Combobox = (props: Props) => {
  const { label, text, options, onText, onPick, onEnter, onLeaveDown, placeholder, box, kind = 'text' } = props;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const shown = open && options.length > 0;
  const chosen = shown ? options[active] : undefined;

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (option: Option): void => {
    close();
    onPick(option);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return; // 229: Safari ends composing before this key
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown) {
      event.preventDefault();
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if (event.key === 'ArrowDown' && options.length > 0 && !open) {
      event.preventDefault();
      setOpen(true);
    } else if (event.key === 'ArrowDown' && onLeaveDown) {
      event.preventDefault();
      onLeaveDown();
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen) pick(chosen);
      else {
        close();
        onEnter?.(text);
      }
    }
  };

  return (
    <div className="combobox">
      <input
        ref={box}
        type={kind}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        value={text}
        placeholder={placeholder}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <div className="options" role="listbox" id={list} aria-label={label} hidden={!shown}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys
          <div
            key={option.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            <span lang="zh-CN">{option.label}</span>
            {option.note && <small>{option.note}</small>}
            {option.count !== undefined && <small className="facet-count">{option.count.toLocaleString('en')}</small>}
          </div>
        ))}
      </div>
    </div>
  );
};
