import { button, SAMPLE } from './support/pane-walk';
import { usePages, type OpenPage } from './support/use-pages';

const open = usePages();

/** Tries, in the page, each way by which something could get out or something foreign could get in. */
function tryEveryWay(): void {
  const elsewhere = 'https://elsewhere.example/';
  void fetch(elsewhere).catch(() => undefined);
  navigator.sendBeacon(elsewhere);
  new Image().src = elsewhere;
  const script = document.createElement('script');
  script.textContent = 'document.title = "Foreign"';
  const style = document.createElement('style');
  style.textContent = 'body { background: url(https://elsewhere.example/) }';
  const form = document.createElement('form');
  form.action = elsewhere;
  const frame = document.createElement('iframe');
  frame.src = elsewhere;
  document.body.append(script, style, form, frame);
  form.submit();
}

describe('a page’s policy refuses what would send something out or let something in', () => {
  const expectAllRefused = async ({ page, guard }: OpenPage): Promise<void> => {
    await page.evaluate(tryEveryWay);
    // Violations are told after the fact.
    await page.waitForTimeout(500);
    const complaints = guard.takeComplaints();
    const refused = complaints.filter((complaint) => complaint.startsWith('policy: '));
    const directives = refused.map((complaint) => complaint.split(' ')[1]);
    expect(new Set(directives)).toEqual(
      new Set(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem', 'form-action', 'frame-src']),
    );
    expect(complaints.filter((complaint) => complaint.startsWith('left the loopback'))).toEqual([]);
    expect(await page.title()).not.toBe('Foreign');
  };

  test('in Excel', async () => {
    const pane = await open.pane(SAMPLE);
    await button(pane.page, 'Scan this workbook').waitFor();
    await expectAllRefused(pane);
  });

  test('in the workbench', async () => {
    const workbench = await open.workbench();
    await button(workbench.page, 'Scan this workbook').waitFor();
    await expectAllRefused(workbench);
  });
});
