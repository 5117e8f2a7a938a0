import { readProgress } from '../../../src/domain/rag/words/read-progress';
import { readStanding } from '../../../src/domain/rag/words/progress-standing';
import { understandStatus } from '../../../src/domain/status/understand-status';
import { statusInEnglish } from '../../../src/domain/status/welsh-status';

describe('The usual Welsh words of status', () => {
  it.each([
    ["Wedi'i gwblhau", 'complete'],
    ['Wedi’i chwblhau', 'complete'],
    ['Cwblhawyd', 'complete'],
    ["Wedi'i gwblhau'n rhannol", 'on-track'],
    ['Ar y gweill', 'on-track'],
    ['Yn parhau', 'on-track'],
    ['Ar y trywydd iawn', 'on-track'],
    ['Ddim wedi dechrau', 'not-started'],
    ['Heb ddechrau', 'not-started'],
    ['Heb ei gwblhau', 'unknown'],
    ['Nid ar y trywydd iawn', 'off-track'],
    ['Mewn perygl', 'at-risk'],
    ["Wedi'i ganslo", 'closed'],
  ])('say how an action stands: “%s” is %s', (words, status) => {
    expect(understandStatus(words)).toBe(status);
  });

  it('say no more than the English beside them', () => {
    expect(statusInEnglish("Wedi'i gwblhau / Completed")).toBe('Completed');
    expect(statusInEnglish('Not started / Heb ddechrau')).toBe('Not started');
    expect(readProgress("Wedi'i gwblhau / Completed")?.status).toBe('complete');
    expect(readStanding('Ddim wedi dechrau / Not started')?.status).toBe('not-started');
  });

  it('are quoted as they are written', () => {
    expect(readProgress("Wedi'i gwblhau")?.words).toBe("Wedi'i gwblhau");
  });

  it.each(["Wedi cwblhau'r arolwg", 'Cyhoeddi adroddiad bob blwyddyn', 'Policy ar wefan'])(
    'another Welsh text stays as it is: “%s”',
    (text) => {
      expect(statusInEnglish(text)).toBe(text);
    },
  );
});
