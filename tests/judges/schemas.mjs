// needs npm ajv-cli@5.0.0 ajv@8.17.1 yaml@2.6.1
// ajv reads the schemas as draft-07 (ajv-cli in its strict mode), finds no
// fault in any record of the example, and each of the mistakes planted below.
// The records are typed by `yaml`, as YAML 1.2 has it.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv from 'ajv';
import {parse} from 'yaml';

const example = join(process.env.STINT_SOURCE, 'examples/naperville');
const faults = [];

function stint(...words) {
  return execFileSync('stint', ['-C', example, '--today', '2026-09-15', ...words],
                      {encoding: 'utf8'});
}

// [ 'students', '--private' ] of each schema that the program has.
const names = stint('schema').trim().split('\n').slice(1)
    .map((line) => line.split(/ {2,}/)[0].split(' '));

const schemas = new Map();
mkdirSync('schemas');
for (const name of names) {
  const text = stint('schema', ...name);
  if (text !== stint('schema', ...name)) faults.push(`${name}: other bytes`);
  schemas.set(name.join(' '), new Ajv({allErrors: true, strict: true,
                                       allowUnionTypes: true})
      .compile(JSON.parse(text)));
  writeFileSync(`schemas/${name.join('')}.json`, text);
}

function filesBelow(folder) {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return path.endsWith('.yaml') ? [path] : [];
  });
}

function recordsOf(name) {
  const [kind, part] = name.split(' ');
  if (kind === 'program') return [join(example, 'program.yaml')];
  const folder = join(example, part ? 'private' : '', kind);
  try {
    return filesBelow(folder);
  } catch {
    return [];
  }
}

let records = 0;
for (const [name, validate] of schemas) {
  const folder = `records/${name.replace(' ', '')}`;
  mkdirSync(folder, {recursive: true});
  const files = recordsOf(name);
  files.forEach((file, number) => {
    const value = parse(readFileSync(file, 'utf8'));
    writeFileSync(`${folder}/${number}.json`, JSON.stringify(value));
    records += 1;
    if (validate(value)) return;
    for (const error of validate.errors)
      faults.push(`${file}: ${error.instancePath} ${error.message}`);
  });
  // The same by ajv's own program, a process a kind.
  const schema = `schemas/${name.replace(' ', '')}.json`;
  const data = files.length > 0 ? ['-d', `${folder}/*.json`] : [];
  try {
    execFileSync('ajv', [data.length > 0 ? 'validate' : 'compile',
                         '--spec=draft7', '--strict=true',
                         '--strict-types=false', '-s', schema, ...data],
                 {encoding: 'utf8', stdio: 'pipe'});
  } catch (error) {
    faults.push(`ajv ${name}: ${error.stdout}${error.stderr}`);
  }
}

// Each must be refused at the place named after `at`.
const student = 'students';
const project = (more) =>
    `title: A\nbusiness: b\nseats: 1\nhours: 3\ndates: 2026-10-05\n${more}`;
const mistakes = [
  [student, 'graduates: 2028\nskils: {web-design: 3}', ''],
  [student, 'graduates: soon', '/graduates'],
  [student, 'grade: 14', '/grade'],
  [student, 'school: North High', '/school'],
  [student, 'school: con', '/school'],
  [student, 'skills: {web-design: 5}', '/skills/web-design'],
  [student, 'skills: {web-design: good}', '/skills/web-design'],
  [student, 'skills: {Web Design: 3}', '/skills'],
  [student, 'skills: {web-design: {source: self}}', '/skills/web-design'],
  [student, 'skills: {web-design: {level: 3, levle: 3}}', '/skills/web-design'],
  [student, 'skills: {web-design: }', '/skills/web-design'],
  [student, 'skills: [web-design]', '/skills'],
  [student, 'seeking: maybe', '/seeking'],
  [student, 'choices: bakery-website', '/choices'],
  [student, 'choices: [a, [b, [c]]]', '/choices/1/1'],
  [student, 'born: 2009-02-30', '/born'],
  [student, 'born: 17.04.2009', '/born'],
  [student, 'born: 1809-04-17', '/born'],
  [student, 'documents: {guardian-consent: 2026-08-30...2027-06-30}',
   '/documents/guardian-consent'],
  [student, 'availability: [{weekly: 4, times: [sat 9-13]}]',
   '/availability/0/times/0'],
  [student, 'availability: [{weekly: 4h, times: [sat 09:00-13:03]}]',
   '/availability/0/times/0'],
  [student, 'availability: [{weekly: a lot}]', '/availability/0/weekly'],
  [student, 'progress: [{kind: exploration}]', '/progress/0'],
  [student, '- a', ''],
  ['students --private', 'guardian: {nmae: L. Chen}', '/guardian'],
  ['projects', 'title: A', ''],
  ['projects', project('seats: 0').replace('seats: 1\n', ''), '/seats'],
  ['projects', project('').replace('title: A', 'title:'), '/title'],
  ['projects', project('').replace('title: A', 'title: ""'), '/title'],
  ['projects', project('pay: free'), '/pay'],
  ['projects', project('pay: {kind: paid, rate: 15 dollars}'), '/pay/rate'],
  ['projects', project('pay: {rate: 15.00}'), '/pay'],
  ['projects', project('grades: ten'), '/grades'],
  ['projects', project('pathways_only: perhaps'), '/pathways_only'],
  ['projects', project('work: alone'), '/work'],
  ['projects', project('candidates: s-1042'), '/candidates'],
  ['placements', 'round: 2026-fall', ''],
  ['placements', 'history: []', '/history'],
  ['placements', 'history: [{to: hired, on: 2026-09-20, by: kim}]',
   '/history/0/to'],
  ['placements', 'history: [{on: 2026-09-20, by: kim}]', '/history/0'],
  ['placements', 'history: [{to: applied, on: 2026-09-20, by: kim}]\n' +
       'hours: [{on: 2026-10-21, start: 3pm, worked: 2.5}]', '/hours/0/start'],
  ['businesses', 'industry: hospitality', ''],
  ['businesses', 'name: A\ncapacity: -1', '/capacity'],
  ['businesses', 'name: A\nlog: [{on: 2026-09-02, by: kim, kind: fax}]',
   '/log/0/kind'],
  ['program', 'stint: 2\nname: A\nschool_years: [2025-08-20..2026-05-28]',
   '/stint'],
  ['program', 'stint: 1\nname: A', ''],
  ['program', 'stint: 1\nname: A\nschool_years: [2025-08-20..2026-05-28]\n' +
       'rules: [{us-il-child-labor: {exempt: 20e}}]',
   '/rules/0/us-il-child-labor'],
  ['program', 'stint: 1\nname: A\nschool_years: [2025-08-20..2026-05-28]\n' +
       'match: {fit: {skills: 120}}', '/match/fit/skills'],
];
let planted = 0;
for (const [name, text, at] of mistakes) {
  planted += 1;
  const validate = schemas.get(name);
  const places = validate(parse(text)) ? []
      : validate.errors.map((error) => error.instancePath);
  if (places.includes(at)) continue;
  faults.push(`not found in ${name}, at ${at || 'the root'}: ` +
              `${JSON.stringify(text)} (${places.join(', ') || 'no fault'})`);
}

// The same field as a person may write it.
const fine = [
  [student, '{}'], [student, ''], [student, 'grade: 09\nx-locker: {a: [1]}'],
  [student, 'name: No\nnotes: 12'], [student, 'skills: {a: advanced, b: "3"}'],
  [student, 'choices: [a, [b, 1042], 2026-10-05]\nseeking:'],
  ['projects', project('pay: unpaid\npathways_only: true')],
  ['projects', project('grades: 10-12\nage: "16"\nminimum:')],
  ['projects', project('').replace('hours: 3', 'hours: 2h30m')],
  ['projects', project('times: [mon-fri 15:00-18:00, "sat,sun 9:00-13:00"]')],
  ['program', 'stint: 1\nname: A\nschool_years: [2025-08-20..2026-05-28]\n' +
       'rules: [us-flsa-youth, {us-il-child-labor: {exempt: 20e, by: kim, ' +
       'reason: At school}}]'],
];
for (const [name, text] of fine) {
  const validate = schemas.get(name);
  if (validate(parse(text))) continue;
  for (const error of validate.errors)
    faults.push(`${JSON.stringify(text)}: ${error.instancePath} ${error.message}`);
}

if (faults.length > 0) {
  console.log(faults.join('\n'));
  console.log(`${faults.length} faults`);
  process.exit(1);
}
console.log(`${schemas.size} schemas; ${records} records and ${fine.length} ` +
            `others without fault; ${planted} planted mistakes, each found`);
