export function versionOf(root: string): { version: string; commit: string; date: string };
