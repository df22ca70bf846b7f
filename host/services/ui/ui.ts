/** Ui: menus, alerts, prompts, the sidebar and dialogs of the spreadsheet's editor. */

import { ask } from '../core/bridge';
import { EnumValue, enumeration, enumValue } from '../core/enumeration';
import { behind, declare } from '../core/faces';
import { face } from '../core/service';
import { HtmlOutput } from '../html/output';
import { Menu } from './menu';

type Base = typeof GoogleAppsScript.Base;
type G = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;

const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

const members = {
  createMenu: ['String'],
  createAddonMenu: [''],
  alert: ['String', 'String,ButtonSet', 'String,String,ButtonSet'],
  prompt: ['String', 'String,ButtonSet', 'String,String,ButtonSet'],
  showSidebar: ['HtmlOutput'],
  showModalDialog: ['HtmlOutput,String'],
  showModelessDialog: ['HtmlOutput,String'],
} as const;

class PromptResponse implements GoogleAppsScript.Base.PromptResponse {
  constructor(
    private readonly button: string,
    private readonly text: string,
  ) {}

  getSelectedButton(): Button {
    return enumValue('Button', this.button);
  }

  getResponseText(): string {
    return this.text;
  }
}

declare(PromptResponse, {
  name: 'Ui.PromptResponse',
  needs: 'open',
  members: { getSelectedButton: [''], getResponseText: [''] },
});

class Ui implements Pick<G, keyof typeof members> {
  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return face(new Menu(caption, false));
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return face(new Menu('', true));
  }

  alert(...args: unknown[]): Button {
    return enumValue('Button', question('alert', args).button);
  }

  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const answer = question('prompt', args);
    return face(new PromptResponse(answer.button, answer.text));
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    show('sidebar', page, null);
  }

  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    show('modal', page, title);
  }

  showModelessDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    show('modeless', page, title);
  }
}

/** (text), (text, buttons) or (title, text, buttons) */
function question(kind: 'alert' | 'prompt', args: unknown[]): { button: string; text: string } {
  const given = args[args.length - 1];
  const buttons = given instanceof EnumValue ? given.name() : 'OK';
  const texts = args.filter((arg): arg is string => typeof arg === 'string');
  const [title, text] = texts.length > 1 ? [texts[0] as string, texts[1] as string] : ['', texts[0] as string];
  return ask('ui.ask', { kind, title, text, buttons });
}

function show(
  kind: 'sidebar' | 'modal' | 'modeless',
  given: GoogleAppsScript.HTML.HtmlOutput,
  title: string | null,
): void {
  const page = behind(HtmlOutput, given);
  ask('ui.show', {
    kind,
    title: title ?? page.getTitle(),
    html: page.getContent(),
    width: page.getWidth(),
    height: page.getHeight(),
  });
}

declare(Ui, {
  name: 'Ui',
  needs: 'open',
  members,
  exceptions: { showSidebar: CONTAINER_UI, showModalDialog: CONTAINER_UI, showModelessDialog: CONTAINER_UI },
  values: {
    Button: enumeration<Base['Button']>('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
    ButtonSet: enumeration<Base['ButtonSet']>('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
  },
});

const ui = new Ui();

export const theUi = () => face<G>(ui);
