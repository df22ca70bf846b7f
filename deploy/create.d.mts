type Clasp = (args: string[], options?: { cwd?: string }) => { status: number | null; stdout: string; stderr: string };

export function create(
  folder: string,
  args: string[],
  run: Clasp,
): { scriptId: string; parentId: string; file: string };
