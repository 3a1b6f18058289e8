// Ways to take something in: files that are dropped or chosen, an address, a text that is pasted; and the token,
// without which none is open.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../language.ts';
import { TokenForm } from '../mend/token-form.tsx';
import { Said } from '../parts/said.tsx';
import type { UsedIntake } from './use-intake.ts';

export const Intake = ({ intake }: { readonly intake: UsedIntake }) => {
  const words = useWords();
  return (
    <section className="intake" aria-label={words.intake.title}>
      <header>
        <h2>{words.intake.title}</h2>
        <TokenForm why={words.intake.needsToken} />
      </header>
      {intake.isOpen && (
        <div className="intake-ways">
          <Files intake={intake} />
          <Address intake={intake} />
          <Pasted intake={intake} />
        </div>
      )}
      {intake.refused.map(({ refusal, name }, at) => (
        <p key={`${at} ${name}`} className="refused" role="alert">
          <span>
            {name !== null && <b lang="zh-CN">{name} </b>}
            {words.refusals[refusal.code] ?? words.refusals['INTERNAL']}{' '}
            <small>
              <Said>{refusal.message}</Said>
            </small>
          </span>
        </p>
      ))}
    </section>
  );
};

type Props = { readonly intake: UsedIntake };

const Files = ({ intake }: Props) => {
  const words = useWords();
  const box = useRef<HTMLInputElement>(null);
  const over = useDropped((files) => void intake.sendFiles(files));
  return (
    <div className={over ? 'drop over' : 'drop'}>
      <p>{words.intake.drop}</p>
      <button type="button" className="primary" disabled={intake.sending !== null} onClick={() => box.current?.click()}>
        {words.intake.choose}
      </button>
      <input
        ref={box}
        type="file"
        multiple
        hidden
        aria-label={words.intake.choose}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void intake.sendFiles(files);
        }}
      />
      <small>{words.intake.formats}</small>
    </div>
  );
};

/** Takes files that are dropped anywhere on the view, and tells whether some are held over it. */
const useDropped = (take: (files: readonly File[]) => void): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
      const files = event.type === 'drop' ? [...event.dataTransfer.files] : [];
      if (files.length > 0) latest.current(files);
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) addEventListener(kind, hold);
    return () => {
      for (const kind of kinds) removeEventListener(kind, hold);
    };
  }, []);
  return over;
};

const Address = ({ intake }: Props) => {
  const words = useWords();
  const [address, setAddress] = useState('');
  const read = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await intake.readAddress(address.trim())) setAddress('');
  };
  return (
    <form onSubmit={(event) => void read(event)}>
      <label className="field">
        <span>{words.intake.address}</span>
        <input
          required
          type="url"
          value={address}
          maxLength={1000}
          placeholder="https://"
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <small>{words.intake.addressNote}</small>
      <button type="submit">{words.intake.read}</button>
    </form>
  );
};

/** A pasted text goes the way of a file: its first line is its name, where none is given. */
const Pasted = ({ intake }: Props) => {
  const words = useWords();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const called = name.trim() || (text.trim().split('\n')[0]?.trim().slice(0, 60) ?? '');
    await intake.sendFiles([new File([text], `${called}.txt`, { type: 'text/plain' })]);
    setText('');
    setName('');
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <label className="field">
        <span>{words.intake.text}</span>
        <textarea required rows={4} value={text} lang="zh-CN" onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="pasted-end">
        <label className="field">
          <span>{words.intake.name}</span>
          <input value={name} lang="zh-CN" maxLength={80} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" disabled={text.trim() === '' || intake.sending !== null}>
          {words.intake.add}
        </button>
      </div>
    </form>
  );
};
