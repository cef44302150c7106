// needs npm yaml-language-server@1.25.0
// The language server that editors use for YAML, asked as VS Code asks it, with
// the settings that `stint init` wrote: no fault in any file of the example, a
// fault in each planted line, and the fields and words of a record proposed.
import {execFileSync, spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

execFileSync('stint', ['init', 'demo', '--example', '-q',
                       '--today', '2026-09-15']);
const root = resolve('demo');
const settings = JSON.parse(
    readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
const faults = [];

// Messages are JSON behind a header, as the Language Server Protocol has it.
const server = spawn('yaml-language-server', ['--stdio'],
                     {stdio: ['pipe', 'pipe', 'inherit']});
let received = Buffer.alloc(0);
let lastId = 0;
const waiting = new Map();
const published = new Map();

function send(message) {
  const body = Buffer.from(JSON.stringify({jsonrpc: '2.0', ...message}));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}
const notify = (method, params) => send({method, params});
function ask(method, params) {
  return new Promise((done) => {
    waiting.set(++lastId, done);
    send({id: lastId, method, params});
  });
}

const configured = {
  yaml: {schemas: settings['yaml.schemas'], validate: true, completion: true,
         hover: true, schemaStore: {enable: false}},
};
function answer({id, method, params}) {
  const result = method !== 'workspace/configuration' ? null
      : params.items.map(({section}) => configured[section] ?? {});
  send({id, result});
}

function take(message) {
  if (message.method === 'textDocument/publishDiagnostics')
    published.get(message.params.uri)?.(message.params.diagnostics);
  else if (message.method !== undefined && message.id !== undefined)
    answer(message);
  else if (message.id !== undefined)
    waiting.get(message.id)(message.result);
}

server.stdout.on('data', (bytes) => {
  received = Buffer.concat([received, bytes]);
  for (;;) {
    const end = received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(received.slice(0, end))[1]);
    if (received.length < end + 4 + length) return;
    const body = received.slice(end + 4, end + 4 + length);
    received = received.slice(end + 4 + length);
    take(JSON.parse(body));
  }
});

// A path for each text, so that no answer about another one is waited for.
let texts = 0;
const fresh = (path) => path === 'program.yaml'
    ? `new-${++texts}/${path}`
    : path.replace(/[^/]*\.yaml$/, `new-${++texts}.yaml`);
const uriOf = (path) => pathToFileURL(join(root, path)).href;
function diagnose(path, text) {
  const uri = uriOf(path);
  return new Promise((done) => {
    published.set(uri, done);
    notify('textDocument/didOpen',
           {textDocument: {uri, languageId: 'yaml', version: 1, text}});
  });
}
const close = (path) =>
    notify('textDocument/didClose', {textDocument: {uri: uriOf(path)}});

await ask('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(root).href,
  workspaceFolders: [{uri: pathToFileURL(root).href, name: 'demo'}],
  capabilities: {workspace: {configuration: true, workspaceFolders: true},
                 textDocument: {completion: {completionItem: {}}}},
});
notify('initialized', {});
notify('workspace/didChangeConfiguration', {settings: configured});

function filesBelow(folder) {
  return readdirSync(join(root, folder), {withFileTypes: true})
      .filter((entry) => !entry.name.startsWith('.'))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesBelow(path);
        return path.endsWith('.yaml') ? [path] : [];
      });
}

const files = filesBelow('');
await Promise.all(files.map(async (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  for (const {range, message} of await diagnose(path, text))
    faults.push(`${path}:${range.start.line + 1}: ${message}`);
  close(path);
}));

// The fault must be in the line that ends in `# here`.
const mistakes = [
  ['students/s-1.yaml', 'school: north\nskils: {web-design: 3}  # here\n'],
  ['students/s-1.yaml', 'skills:\n  web-design: 5  # here\n'],
  ['students/s-1.yaml', 'skills:\n  web-design: {levle: 3}  # here\n'],
  ['students/s-1.yaml', 'seeking: maybe  # here\n'],
  ['students/s-1.yaml', 'school: North High  # here\n'],
  ['students/s-1.yaml', 'graduates: soon  # here\n'],
  ['private/students/s-1.yaml', 'guardian: {nmae: L. Chen}  # here\n'],
  ['private/students/s-1.yaml', 'born: 2009-02-30  # here\n'],
  ['private/businesses/b.yaml', 'people:\n  ana: {adult: old}  # here\n'],
  ['projects/p.yaml', 'title: A  # here\n'],
  ['projects/p.yaml',
   'title: A\nbusiness: b\nseats: 1\nhours: 3\ndates: 2026-13-05  # here\n'],
  ['businesses/b.yaml', 'name: A\nstatus: gone  # here\n'],
  ['placements/p/s-1.yaml',
   'history:\n  - {to: hired, on: 2026-09-20, by: kim}  # here\n'],
  ['schools/n.yaml', 'nam: North  # here\n'],
  ['program.yaml', 'stint: 2  # here\nname: A\n' +
       'school_years: [2025-08-20..2026-05-28]\n'],
];
for (const [kind, text] of mistakes) {
  const path = fresh(kind);
  const line = text.split('\n').findIndex((one) => one.endsWith('# here'));
  const found = await diagnose(path, text);
  if (!found.some(({range}) => range.start.line === line))
    faults.push(`${path}: not found in ${JSON.stringify(text)}: ` +
                JSON.stringify(found.map(({message}) => message)));
  close(path);
}

const proposals = [
  ['students/s-1.yaml', 'school: north\n\n', 1, 0, ['seeking', 'choices']],
  ['students/s-1.yaml', 'seeking: \n', 0, 9, ['choices', 'any', 'none']],
  ['private/students/s-1.yaml', 'guardian:\n  \n', 1, 2, ['language']],
  ['projects/p.yaml', 'pay: \n', 0, 5, ['paid', 'unpaid']],
];
for (const [kind, text, line, character, wanted] of proposals) {
  const path = fresh(kind);
  await diagnose(path, text);
  const {items} = await ask('textDocument/completion', {
    textDocument: {uri: uriOf(path)}, position: {line, character}});
  const labels = items.map(({label}) => label);
  for (const word of wanted)
    if (!labels.includes(word))
      faults.push(`${path}: \`${word}\` is not proposed, but ` +
                  labels.join(', '));
  close(path);
}

const hovered = fresh('students/s-1.yaml');
await diagnose(hovered, 'seeking: any\n');
const hover = await ask('textDocument/hover', {
  textDocument: {uri: uriOf(hovered)}, position: {line: 0, character: 3}});
if (!JSON.stringify(hover).includes('choices'))
  faults.push(`no meaning is shown: ${JSON.stringify(hover)}`);

server.kill();
if (faults.length > 0) {
  console.log(faults.join('\n'));
  console.log(`${faults.length} faults`);
  process.exit(1);
}
console.log(`${files.length} files without fault; ${mistakes.length} planted ` +
            `mistakes, each found in its line; ${proposals.length} lists of ` +
            'proposals');
