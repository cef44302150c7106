// needs npm ajv-draft-04@1.0.0 ajv@8.17.1 ajv-formats@3.0.1
// needs data sarif
// The schema that OASIS publishes for SARIF 2.1.0 accepts what `check` says of a
// program without faults and of one with many, and each finding of `--json`
// stands there with its place.
import {execFileSync, spawnSync} from 'node:child_process';
import {appendFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

execFileSync('stint', ['init', 'demo', '--example', '-q']);

function check(format) {
  const {status, stdout, stderr} = spawnSync(
      'stint', ['-C', 'demo', '--today', '2026-09-15', 'check',
                '--format', format], {encoding: 'utf8'});
  if (status > 1) throw new Error(stderr);
  return JSON.parse(stdout);
}

const ajv = new Ajv({allErrors: true, strict: false});
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(
    join(process.env.STINT_SHARED_DATA, 'sarif/sarif-schema-2.1.0.json'),
    'utf8')));
const faults = [];

function judge(what, count) {
  const sarif = check('sarif');
  writeFileSync(`${what}.sarif`, JSON.stringify(sarif, null, 2));
  if (!validate(sarif))
    for (const error of validate.errors)
      faults.push(`${what}: ${error.instancePath} ${error.message}`);
  const {results, tool} = sarif.runs[0];
  const {diagnostics} = check('json');
  if (results.length !== diagnostics.length || results.length < count)
    faults.push(`${what}: ${results.length} results, not ` +
                `${diagnostics.length}`);
  results.forEach((result, number) => {
    const {artifactLocation, region} = result.locations[0].physicalLocation;
    const diagnostic = diagnostics[number];
    const same = decodeURIComponent(artifactLocation.uri) === diagnostic.file &&
        region.startLine === diagnostic.line &&
        region.startColumn === diagnostic.column &&
        region.endColumn === diagnostic.end_column &&
        result.level === diagnostic.severity &&
        tool.driver.rules[result.ruleIndex].id === result.ruleId &&
        result.ruleId === diagnostic.check;
    if (!same) faults.push(`${what}: result ${number} is of another fault`);
  });
  return results.length;
}

judge('sound', 0);
appendFileSync('demo/students/s-1042.yaml', 'skils: {a: 1}\n');
appendFileSync('demo/projects/bakery-website.yaml', 'x-é: 1\nwork: "\\u202e<&>"\n');
writeFileSync('demo/students/s 1.yaml', 'school: nowhere\n');
writeFileSync('demo/skills/broken.yaml', 'name: "A\n');
const count = judge('broken', 4);

// A judge that never says no is none.
const spoilt = check('sarif');
spoilt.runs[0].results[0].level = 'fatal';
delete spoilt.runs[0].tool;
if (validate(spoilt)) faults.push('the schema accepts what is spoilt');

if (faults.length > 0) {
  console.log(faults.join('\n'));
  console.log(`${faults.length} faults`);
  process.exit(1);
}
console.log(`a program without faults and one with ${count}`);
