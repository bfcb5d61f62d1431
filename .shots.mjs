import { runnerImport } from 'vite';
const { module } = await runnerImport('/tmp/x/trial/tests/server/browser.ts');
const b = await module.openBrowser();
const shot = async (u, n, f) => { const w = await b.open('http://127.0.0.1:4177' + u); await w.page.waitForTimeout(1500); if (f) await f(w.page); await w.page.screenshot({ path: `/tmp/x/trialgen/shots/${n}.png` }); console.log('#####', u, w.problems, (await w.page.innerText('body')).slice(0, 1800)); await w.close(); };
await shot('/letters/muller-jonas-motivation', 'letter', async () => {});
await shot('/letters/redigiert-2', 'redig');
for (const q of ['recommend', 'dengue', 'machine learning', 'Bruch', 'first time'])
  await shot('/', 'search-' + q.replace(' ', '-'), async (p) => { await p.fill('input[type=search], input', q); await p.keyboard.press('Enter'); await p.waitForTimeout(1500); });
await b.close();
