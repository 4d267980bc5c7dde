// Measures how long the language server takes to answer in a large site:
//
//     cargo bench --bench corpus -- FOLDER 10000 0
//     node benches/lsp.mjs target/release/vademecum FOLDER
//
// Prints a table of medians and the slowest answer of each kind, in milliseconds. Nothing is written to the site.

import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROUNDS = 40;
const [program, folder] = process.argv.slice(2);
if (!program || !folder) {
    console.error('usage: node benches/lsp.mjs PROGRAM FOLDER');
    process.exit(2);
}

const site = resolve(folder);
const server = spawn(resolve(program), ['lsp', '--root', site], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map();
let listeners = [];
let buffer = Buffer.alloc(0);
server.stdout.on('data', (piece) => {
    buffer = Buffer.concat([buffer, piece]);
    for (;;) {
        const head = buffer.indexOf('\r\n\r\n');
        if (head < 0) return;
        const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('ascii', 0, head))[1]);
        if (buffer.length < head + 4 + length) return;
        const message = JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length));
        buffer = buffer.subarray(head + 4 + length);
        if (message.method) listeners.forEach((listener) => listener(message));
        else waiting.get(message.id)?.(message.result);
    }
});

const send = (message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
};
let asked = 0;
const ask = (method, params) => new Promise((resolve) => {
    const id = ++asked;
    waiting.set(id, resolve);
    send({ id, method, params });
});
const tell = (method, params) => send({ method, params });
const told = (uri, wanted) => new Promise((resolve) => {
    const listener = ({ method, params }) => {
        if (method !== 'textDocument/publishDiagnostics' || params.uri !== uri || !wanted(params)) return;
        listeners = listeners.filter((other) => other !== listener);
        resolve();
    };
    listeners.push(listener);
});
const timed = async (work) => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
};

const collection = readdirSync(join(site, 'content')).find((name) => name !== 'vocabularies');
const names = readdirSync(join(site, 'content', collection)).filter((name) => /^[^.]+\.md$/.test(name)).sort();
const name = names[Math.floor(names.length / 2)];
const uri = pathToFileURL(join(site, 'content', collection, name)).href;
let text = readFileSync(join(site, 'content', collection, name), 'utf8');
const original = text;
const textDocument = { uri };
const place = (wanted, ahead = 0) => {
    const at = text.indexOf(wanted) + ahead;
    const before = text.slice(0, at).split('\n');
    return { line: before.length - 1, character: before.at(-1).length };
};

await ask('initialize', {
    processId: process.pid,
    capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } } },
});
tell('initialized', {});
const first = await timed(() => ask('workspace/symbol', { query: 'zzzz' }));
tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });

const fields = /^---\n([\s\S]*?)\n---/.exec(text)[1].split('\n').map((line) => line.split(':')[0]);
const link = /\]\(([^)#\s]+\.md)/.exec(text);
let version = 1;
const type = (changed) => {
    text = changed;
    tell('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ text }] });
};
const questions = {
    'completion of a field name': () => ask('textDocument/completion', { textDocument, position: { line: 1, character: 0 } }),
    'completion of a link': () => {
        type(`${original}\n[x](note`);
        return ask('textDocument/completion', { textDocument, position: place('[x](note', 8) });
    },
    hover: () => ask('textDocument/hover', { textDocument, position: place(`\n${fields[1]}`, 2) }),
    definition: () => ask('textDocument/definition', { textDocument, position: place(link ? link[1] : fields[0], 1) }),
    references: () => ask('textDocument/references', {
        textDocument, position: { line: 1, character: 1 }, context: { includeDeclaration: true },
    }),
    'document symbols': () => ask('textDocument/documentSymbol', { textDocument }),
    'workspace symbols': () => ask('workspace/symbol', { query: 'the' }),
    'code actions': () => ask('textDocument/codeAction', {
        textDocument, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
        context: { diagnostics: [] },
    }),
};

const rows = [];
const measure = async (label, work) => {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
        // Each question follows a key, as it does for someone who types.
        type(`${original}\n${'word '.repeat(round)}`);
        times.push(await timed(work));
    }
    times.sort((a, b) => a - b);
    rows.push([label, times[times.length >> 1], times.at(-1)]);
};
for (const [label, work] of Object.entries(questions)) await measure(label, work);
await measure('a fault shown after a key (with a pause of 20 ms)', () => {
    const fault = told(uri, ({ diagnostics, version: of }) => of === version && diagnostics.some(({ code }) => code === 'V504'));
    type(`${original}\n[x](nowhere-${version}.md)\n`);
    return fault;
});
type(original);
const settled = await timed(async () => {
    // A new name needs the whole site as it is now, so the answer comes when all of it has been read again.
    await ask('textDocument/rename', { textDocument, position: { line: 1, character: 1 }, newName: 'another-name' });
});
rows.push(['renaming after a key: the whole site is read again', settled, settled]);
rows.unshift(['first answer, the site being read', first, first]);

const files = readdirSync(join(site, 'content', collection)).length - 1;
console.log(`${files} texts of ${names.length} entries; ${ROUNDS} rounds; milliseconds\n`);
console.log(`${'question'.padEnd(56)}${'median'.padStart(9)}${'slowest'.padStart(9)}`);
for (const [label, median, slowest] of rows) {
    console.log(`${label.padEnd(56)}${median.toFixed(1).padStart(9)}${slowest.toFixed(1).padStart(9)}`);
}
await ask('shutdown');
tell('exit');
