/** The language of a page, for all its parts. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type FindingSentences, findingSentences } from '../../messages/findings';
import { type PublishMessages, publishMessages } from '../../messages/publish';
import { type SidebarMessages, sidebarMessages } from '../../messages/sidebar';

export interface Words {
  /** The sentences of pages with a sidebar's look, their numbers in the digits of the settings. */
  readonly t: SidebarMessages;
  /** The sentences of findings. */
  readonly language: FindingSentences;
  /** The sentences of making a report, which the menu says too. */
  readonly published: PublishMessages;
  /** A sentence of the server's, in the same digits. */
  readonly told: (sentence: string) => string;
}

export const WordsContext = createContext<Words>({
  t: sidebarMessages('th'),
  language: findingSentences('th'),
  published: publishMessages('th'),
  told: (sentence) => sentence,
});

export const useWords = (): Words => useContext(WordsContext);
