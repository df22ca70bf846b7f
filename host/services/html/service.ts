/** HtmlService: pages from the files of the bundle or from text. */

import { ask } from '../core/bridge';
import { enumeration } from '../core/enumeration';
import { exception } from '../core/exception';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { HtmlOutput } from './output';
import { templateFace } from './template';

type G = GoogleAppsScript.HTML.HtmlService;

const members = {
  createHtmlOutput: ['', 'String'],
  createHtmlOutputFromFile: ['String'],
  createTemplate: ['String'],
  createTemplateFromFile: ['String'],
} as const;

class HtmlServiceClass implements Pick<G, keyof typeof members> {
  createHtmlOutput(html: unknown = ''): GoogleAppsScript.HTML.HtmlOutput {
    return face(new HtmlOutput(html as string));
  }

  createHtmlOutputFromFile(name: string): GoogleAppsScript.HTML.HtmlOutput {
    return face(new HtmlOutput(fileText(name)));
  }

  createTemplate(html: unknown): GoogleAppsScript.HTML.HtmlTemplate {
    return templateFace(html as string);
  }

  createTemplateFromFile(name: string): GoogleAppsScript.HTML.HtmlTemplate {
    return templateFace(fileText(name));
  }
}

function fileText(name: string): string {
  const text = ask('project.file', name);
  if (text === null) throw exception(`No HTML file named ${name} was found.`);
  return text;
}

declare(HtmlServiceClass, {
  name: 'HtmlService',
  needs: 'open',
  members,
  local: true,
  values: {
    SandboxMode: enumeration('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: enumeration('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
  },
});

export const makeHtmlService = () => face<G>(new HtmlServiceClass());
