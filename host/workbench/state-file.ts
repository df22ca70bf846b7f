/** The file that keeps a workbench between runs: one JSON, replaced as a whole or not at all. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HostState } from '../state';

const FORMAT = 1;
const PAUSE = 300;

export class StateFile {
  private waiting: NodeJS.Timeout | null = null;
  private latest: (() => HostState) | null = null;

  /** @param file null keeps nothing */
  constructor(private readonly file: string | null) {}

  /** What was kept; null when nothing was. A file that can't be read is put aside, under a name that ends in .damaged. */
  load(): HostState | null {
    if (this.file === null) return null;
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    try {
      const { format, state } = JSON.parse(text) as { format: number; state: HostState };
      if (format === FORMAT && Array.isArray(state.workbook.sheets)) return state;
    } catch {
      // falls through: damaged
    }
    renameSync(this.file, `${this.file}.damaged`);
    return null;
  }

  /** Keeps the state soon: changes that follow each other closely are written once. */
  save(state: () => HostState): void {
    if (this.file === null) return;
    this.latest = state;
    this.waiting ??= setTimeout(() => this.flush(), PAUSE);
  }

  /** Writes what is waiting, now. */
  flush(): void {
    if (this.waiting) clearTimeout(this.waiting);
    this.waiting = null;
    const { file, latest } = this;
    this.latest = null;
    if (file === null || latest === null) return;
    mkdirSync(path.dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}.new`;
    try {
      writeFileSync(beside, JSON.stringify({ format: FORMAT, state: latest() }));
      renameSync(beside, file);
    } finally {
      rmSync(beside, { force: true });
    }
  }
}
