import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEAST_EXCEL_API } from '../../src/taskpane/CannotStart';

const project = join(__dirname, '../..');
const guide = readFileSync(join(project, 'docs/install.md'), 'utf8');

/** The policies that the build puts into the pages; its files are modules, which jest cannot load. */
function builtPolicies(): { readonly taskPane: string; readonly workbench: string } {
  const script = `
    import { TASK_PANE_POLICY as taskPane, WORKBENCH_POLICY as workbench }
      from './scripts/webpack/content-security-policy.mjs';
    console.log(JSON.stringify({ taskPane, workbench }));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: project,
  });
  return JSON.parse(stdout) as ReturnType<typeof builtPolicies>;
}

test('The guide gives administrators the policy that the pane has, and who may show it', () => {
  const [, header = ''] = /^Content-Security-Policy: (.*)$/m.exec(guide) ?? [];
  expect(header.replace(/; frame-ancestors .*$/, '')).toBe(builtPolicies().taskPane);
  expect(header).toContain('; frame-ancestors https://');
});

test('No page may connect, send a form or build code from text, and the workbench has no source but itself', () => {
  for (const policy of Object.values(builtPolicies())) {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/connect-src|unsafe|\*/);
  }
  expect(builtPolicies().workbench).not.toContain('https:');
});

test('The guide names the requirement set that the pane asks for, and the files that are built', () => {
  expect(guide).toContain(`\`ExcelApi ${LEAST_EXCEL_API}\``);
  for (const page of ['taskpane.html', 'help.html']) expect(guide).toContain(page);
});
