/** Menu: items that name functions, separators and menus within, put on the menu bar by addToUi. */

import type { MenuEntry } from '../../protocol/ui';
import { ask } from '../core/bridge';
import { behind, declare } from '../core/faces';
import { face } from '../core/service';

type G = GoogleAppsScript.Base.Menu;

const members = { addItem: ['String,String'], addSeparator: [''], addSubMenu: ['Menu'], addToUi: [''] } as const;

export class Menu implements Pick<G, keyof typeof members> {
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly caption: string,
    private readonly addOn: boolean,
  ) {}

  addItem(caption: string, functionName: string): G {
    this.entries.push({ kind: 'item', caption, functionName });
    return face<G>(this);
  }

  addSeparator(): G {
    this.entries.push({ kind: 'separator' });
    return face<G>(this);
  }

  addSubMenu(menu: G): G {
    const { caption, entries } = behind(Menu, menu);
    this.entries.push({ kind: 'menu', caption, entries });
    return face<G>(this);
  }

  addToUi(): void {
    ask('ui.menu', { title: this.caption, addOn: this.addOn, entries: this.entries });
  }
}

declare(Menu, { name: 'Ui.Menu', needs: 'open', members, local: ['addItem', 'addSeparator', 'addSubMenu'] });
