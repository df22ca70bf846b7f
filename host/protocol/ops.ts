/** The one bridge: every request the services make of the host, by name. Types only; both sides compile against it. */

import type { CallOps } from './call';
import type { CellOps } from './cells';
import type { DriveOps, UtilityOps } from './drive';
import type { SheetOps } from './sheets';
import type { StoreOps } from './stores';
import type { UiOps } from './ui';

export type Ops = CallOps & CellOps & SheetOps & StoreOps & UiOps & DriveOps & UtilityOps;
