// What an e-mail says, whatever it was kept in: a file of its own (eml) or a message of Outlook (msg).
import type { Attachment, Email } from 'postal-mime';
import type { Diagnostic } from '../../model/index.ts';

/** What is attached; `related` where the words show it. */
export type Enclosure = Pick<Attachment, 'filename' | 'mimeType' | 'related'> & {
  readonly content: Attachment['content'] | (() => Promise<Uint8Array>);
};

export type Letter = Pick<Email, 'subject' | 'from' | 'to' | 'cc' | 'html' | 'text'> & {
  /** As the mail writes it. */
  readonly date: string;
  /** The words where they are RTF of their own. */
  readonly rtf?: Uint8Array | null;
  readonly attachments: readonly Enclosure[];
  readonly diagnostics?: readonly Diagnostic[];
};
