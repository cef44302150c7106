// needs npm ajv@8.17.1 yaml@2.6.1
// Writes each of many values into each field of each kind, and asks both `stint
// check` and ajv with the schema of that file. What is well formed to stint must
// be to the schema, but for `null`, which is nothing to it; and of what is not,
// the schema must see most.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import Ajv from 'ajv';
import {parse} from 'yaml';

execFileSync('stint', ['init', 'demo', '-q', '--today', '2026-09-15']);
const stint = (...words) => spawnSync(
    'stint', ['-C', 'demo', '--today', '2026-09-15', ...words],
    {encoding: 'utf8', maxBuffer: 1 << 30}).stdout;

// The first ones are also what required neighbours get.
const values = [
  'a', '2026-10-05', '1', '2.5', 'mon-fri 15:00-18:00', '"15:30"', '15:30',
  '24:00', '9:05', '9:03', '7:5', '0', '4', '5', '09', '010', '12', '70', '100',
  '101', '1000000', '10000001', '-1', '+1', '1e3', '0x10', '1_000', '.5', '15.',
  '15.00', '15.0', '15.005', '2.05', '2.33', '2h30m', '2h60m', '90m', '2:30',
  '10001', '10-12', '12-10', '10-', '10..12', '2026-10-05..2026-11-13',
  '2026-11-13..2026-10-05', '2026-10-05...2026-11-13', '2026-02-29',
  '2028-02-29', '2026-02-30', '2026-13-01', '1899-12-31', '2199-12-31',
  '2026-10-5', 'sat 09:00-13:00', '"mon,wed 9:00-10:00"', 'mon+wed 9:00-10:00',
  'mon-fri', 'fri-mon 9:00-10:00', 'mon 9:00-9:00', '9:00-10:00',
  'mon  9:00-24:00', 'yes', 'no', 'true', 'false', 'True', 'YES', 'on', 'null',
  '~', '""', '"null"', '"3"', '"true"', 'emerging', 'advanced', 'expert',
  'web-design', 'Web-design', 'web design', 'a..b', 'a.', '-a', '_a', 'a_', 'con',
  'con.x', 'cone', 'nul', 'com0', 'com1', 'x'.repeat(63), 'x'.repeat(64), '1042',
  '1.5', 'é', '"a\\u0007"', '"a\\tb"', '"a\\u0085b"', '[]', '[a]', '[[a, b], c]',
  '[[[a]]]', '[1]', '[[]]', '{}', '{a: a}', '{a: 1}', '{A: a}', '{a: {level: 2}}',
  '{x-own: 1}', '{kind: paid}', '{us-x: {exempt: a, by: a, reason: a}}',
  '{us-x: {exempt: a}}', '{level: 2, note: 7}', '{name: 7}', '{dates: 2026-10-05}',
  '',
];
const nothing = new Set(['null', '~', '']);

const ajv = new Ajv({strict: true, allowUnionTypes: true});
const accepts = (schema, text) => {
  const validate = ajv.compile(schema);
  return validate(parse(text) ?? null);
};

// A value that `schema` accepts, as YAML on one line.
function sample(schema) {
  if (schema.required)
    return `{${schema.required.map((name) =>
      `${name}: ${sample(schema.properties[name])}`).join(', ')}}`;
  if (schema.enum) return schema.enum[0];
  if (schema.items) return `[${sample(schema.items)}]`;
  return values.find((value) => accepts(schema, value));
}

// Calls `visit` with a function for each place of a value in `schema`, which
// makes the whole around what is written there.
function places(schema, around, visit) {
  visit(around);
  if (schema.items) places(schema.items, (text) => around(`[${text}]`), visit);
  if (schema.additionalProperties)
    places(schema.additionalProperties, (text) => around(`{a: ${text}}`), visit);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const others = (schema.required ?? []).filter((other) => other !== name)
        .map((other) => `${other}: ${sample(schema.properties[other])}, `);
    places(field, (text) => around(`{${others.join('')}${name}: ${text}}`),
           visit);
  }
}

const trials = new Map();
let number = 0;
let fields = 0;
for (const line of stint('schema').trim().split('\n').slice(1)) {
  const [name, files] = line.split(/ {2,}/);
  if (name === 'program') continue;  // of which a program has but one
  const schema = JSON.parse(stint('schema', ...name.split(' ')));
  const validate = ajv.compile(schema);
  const root = (text) => text;
  places(schema, root, (around) => {
    fields += 1;
    if (around === root) return;
    for (const value of values) {
      const text = around(value);
      number += 1;
      const id = files.replace('*/*.yaml', `p/${number}.yaml`)
          .replace('*.yaml', `${number}.yaml`);
      trials.set(id, {value, text, validate});
      const path = join('demo', id);
      mkdirSync(dirname(path), {recursive: true});
      // A record is a block; its one line is `{…}`.
      writeFileSync(path, `${text}\n`);
      if (name.endsWith('--private')) {
        const open = path.replace('private/', '');
        mkdirSync(dirname(open), {recursive: true});
        writeFileSync(open, name.startsWith('businesses') ? 'name: a\n' : '');
      }
    }
  });
}

// What is written in a file alone can be wrong so.
const form = /^(bad-|yaml-|wrong-shape|unknown-field|unknown-word|missing-field|out-of-range)/;
const refused = new Set(JSON.parse(stint('check', '--json')).diagnostics
    .filter((one) => one.severity === 'error' && form.test(one.check))
    .map((one) => one.file));

const faults = [];
const counts = {good: 0, both: 0, stint: 0};
for (const [file, {value, text, validate}] of trials) {
  let good = false;
  let why = 'no YAML';
  try {
    good = validate(parse(text));
    why = JSON.stringify(validate.errors?.[0] ?? '');
  } catch (error) {
    why = error.message;
  }
  if (!refused.has(file)) {
    counts.good += 1;
    if (!good && !nothing.has(value)) faults.push(`${file}: ${text}: ${why}`);
  } else {
    counts[good ? 'stint' : 'both'] += 1;
  }
}
const seen = counts.both / (counts.both + counts.stint);
if (seen < 0.9) faults.push(`the schemas see only ${counts.both} of ` +
                            `${counts.both + counts.stint} mistakes`);
if (counts.good < 1000) faults.push(`only ${counts.good} are well formed`);
if (faults.length > 0) {
  console.log(faults.slice(0, 50).join('\n'));
  console.log(`${faults.length} faults`);
  process.exit(1);
}
console.log(`${values.length} values in ${fields} places: ${counts.good} are ` +
            `well formed to stint and to ajv; of the other ` +
            `${counts.both + counts.stint} the schemas see ` +
            `${(100 * seen).toFixed(1)} %`);
