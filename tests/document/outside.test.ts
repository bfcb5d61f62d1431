/** Whatever a document names is left where it is. */
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { inFolder } from '../cli/command.js';
import { docx, p, pdfOfStreams, read } from './documents.js';

test('nothing is asked for, and no file is opened', () =>
  inFolder({ 'secret.tex': 'SECRET' }, async (folder) => {
    const requests: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url);
      response.end('SECRET');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const url = `http://127.0.0.1:${port}`;
    const file = `${folder}/secret.tex`;
    const relationship = (type: string, target: string) =>
      `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
    const documents = {
      'a.html': `<base href="${url}"><link rel=stylesheet href="/a.css"><script src="/a.js"></script><img src="/a.png"><iframe src="file://${file}"></iframe><object data="/o"></object><p style="background: url(/b)">Hello`,
      'a.md': `Hello ![x](${url}/a.png) <img src="${url}/b.png">\n\n[x]: ${url}/c`,
      'a.tex': `Hello \\input{${file}} \\include{${folder}/secret} \\includegraphics{${url}/a.png}`,
      'a.docx': docx(
        `${p('Hello')}<w:p><w:r><w:drawing><a:blip r:link="image"/></w:drawing></w:r></w:p><w:altChunk r:id="aFChunk"/>`,
        {
          '_rels/document.xml.rels': `<Relationships>${relationship('image', `${url}/a.png`)}${relationship('aFChunk', `file://${file}`)}${relationship('attachedTemplate', `${url}/t.dotm`)}</Relationships>`,
        },
      ),
      'a.pdf': pdfOfStreams(['BT /F1 11 Tf 72 700 Td (Hello) Tj ET /X Do'], {
        page: '/Annots [500 0 R]',
        objects: [
          `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (${file}) /Next << /S /URI /URI (${url}/a) >> >> >>`,
        ],
      }),
    };
    try {
      for (const [name, content] of Object.entries(documents)) {
        expect((await read(name, content)).text.trim(), name).toBe('Hello');
      }
      expect(requests).toEqual([]);
    } finally {
      server.close();
    }
  }));
