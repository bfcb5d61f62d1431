/** Every format that letters are exported in. */
import { annotations } from './annotations.js';
import { csv } from './csv.js';
import type { ExportFormat } from './exportFormat.js';
import { html } from './html.js';
import { jsonResume } from './jsonResume.js';
import { markdown } from './markdown.js';

/** The formats by the names that they are asked for with. */
export const EXPORT_FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  ['annotations', annotations],
  ['csv', csv],
  ['html', html],
  ['jsonresume', jsonResume],
  ['markdown', markdown],
]);
