/** A server in a process of its own: `node serve.mjs NAME FILES`, with FILES as JSON; prints where it listens. */
const [name, files] = process.argv.slice(2);
const { start } = await import(`./servers/${name}.mjs`);
console.log(`${name} listens at ${await start(JSON.parse(files))}`);
