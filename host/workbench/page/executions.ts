/** Running the add-on's functions: asks the user what the script asks, and shows what it shows. */

import type { Question } from '../../execution';
import type { Area } from '../../workbook/state';
import type { BookView, GivenAnswer, RunView, ShownView } from '../wire';
import { WORDS } from '../words';
import { ask, Unreachable } from './api';
import type { FromFrame, ToFrame } from './frame-messages';
import type { Asked, Store } from './state';

/** In Google's own words, as the failure handler of a page is given them. */
const DENIED = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
const OFFLINE = 'NetworkError: Connection failure due to HTTP 0';

const TOAST_SECONDS = 5;

type Ended = Exclude<RunView, { state: 'asked' }>;

interface Surroundings {
  /** resolves when the edits made so far are in the spreadsheet */
  settled(): Promise<unknown>;
  at(): Area | undefined;
  take(book: BookView, sent?: Area): Promise<void>;
  say(title: string, text: string): void;
}

export class Executions {
  private serial = 0;

  constructor(
    private readonly store: Store,
    private readonly around: Surroundings,
  ) {}

  async fromMenu(name: string): Promise<void> {
    const words = WORDS[this.store.state.locale];
    try {
      const ended = await this.carryOut(name, [], false);
      if (ended.state === 'failed') this.around.say(words.failed, `${ended.name}: ${ended.message}`);
    } catch (error) {
      this.around.say(words.refused, error instanceof Unreachable ? words.lost : (error as Error).message);
    }
  }

  /** google.script.run. */
  async fromPage(
    { id, name, args }: Extract<FromFrame, { workbench: 'call' }>,
    reply: (answer: ToFrame) => void,
  ): Promise<void> {
    const { link } = this.store.state;
    const refuse = (kind: string, message: string) => reply({ id, error: { name: kind, message } });
    if (link === 'denied') return refuse('ScriptError', DENIED);
    if (link === 'offline') return refuse('NetworkError', OFFLINE);
    try {
      const ended = await this.carryOut(name, args, true);
      if (ended.state === 'done') reply({ id, value: ended.value });
      else refuse(ended.name, ended.message);
    } catch (error) {
      refuse('NetworkError', error instanceof Unreachable ? OFFLINE : (error as Error).message);
    }
  }

  private async carryOut(name: string, args: readonly unknown[], page: boolean): Promise<Ended> {
    const { store, around } = this;
    const { user } = store.state;
    store.set({ working: store.state.working + 1 });
    try {
      await around.settled();
      const at = around.at();
      let { run, book } = await ask('run', { user, at, name, args: [...args], page });
      while (run.state === 'asked') {
        const { button, text } = await this.question(run.question);
        ({ run, book } = await ask('answer', { user, run: run.run, button, text }));
      }
      await around.take(book, at);
      for (const each of run.shown) this.present(each);
      store.set({ cost: run.cost });
      return run;
    } finally {
      store.set({ working: store.state.working - 1 });
    }
  }

  private question(question: Question): Promise<GivenAnswer> {
    return new Promise((resolve) => {
      const asked: Asked = {
        question,
        settle: (answer) => {
          this.store.set({ asked: this.store.state.asked.filter((each) => each !== asked) });
          resolve(answer);
        },
      };
      this.store.set({ asked: [...this.store.state.asked, asked] });
    });
  }

  private present(shown: ShownView): void {
    this.serial += 1;
    const id = this.serial;
    if (shown.kind === 'sidebar') this.store.set({ sidebar: { ...shown, id } });
    else if (shown.kind !== 'toast') this.store.set({ dialog: { ...shown, id } });
    else {
      const { title, text, seconds } = shown;
      this.store.set({ toast: { id, title, text } });
      // A negative time stays until it is closed, as in Sheets.
      const stay = seconds ?? TOAST_SECONDS;
      if (stay >= 0) setTimeout(() => this.closeToast(id), stay * 1000);
    }
  }

  closeToast(id: number): void {
    if (this.store.state.toast?.id === id) this.store.set({ toast: null });
  }
}
