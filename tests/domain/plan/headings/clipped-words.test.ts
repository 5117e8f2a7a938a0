import { unclip } from '../../../../src/domain/plan/headings/clipped-words';
import { likeliestField } from '../../../../src/domain/plan/headings/read-heading';

describe('a clipped heading', () => {
  it.each([
    ['Resp. off.', 'lead'],
    ['Resp. person', 'lead'],
    ['Prog.', 'progress'],
    ['Prog. to date', 'progress'],
    ['Compl.', 'rag'],
    ['Comp. Y/N', 'rag'],
    ['T/frame', 'due'],
    ['T/scale', 'due'],
    ['Tgt. compl. date', 'due'],
    ['Met.', 'metric'],
    ['Action req’d', 'action'],
    ['Act. required', 'action'],
    ['Evid.', 'evidence'],
    ['Obj.', 'objective'],
    ['Pty', 'priority'],
  ])('is read as the word it begins: %s as %s', (heading, field) => {
    expect(likeliestField(heading)).toBe(field);
  });

  it('leaves the other words of such a heading as they are, those of programs too', () => {
    expect(unclip('Constructor resp.')).toBe('Constructor responsible');
  });

  it.each(['Met', 'Act', 'Off site', 'Comp', 'Ref.', 'No.', 'Director', 'Progress. Notes', 'E.g. here'])(
    'is none where the word is whole or another: %s',
    (heading) => {
      expect(unclip(heading)).toBe(heading);
    },
  );

  it('is a completion where a date follows', () => {
    expect(unclip('Compl. date')).toBe('completion date');
    expect(unclip('Comp. Y/N')).toBe('complete Y/N');
  });
});
