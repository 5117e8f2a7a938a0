import { rememberReadings, rememberTexts } from '../../../src/domain/wording/remember-readings';

describe('readings that are remembered', () => {
  it('reads each text once while it is remembered', () => {
    const read: string[] = [];
    const reader = rememberReadings(
      (text: string) => {
        read.push(text);
        return text.length;
      },
      (text) => text,
    );
    expect([reader('Head of EDI'), reader('HR'), reader('Head of EDI')]).toEqual([11, 2, 11]);
    expect(read).toEqual(['Head of EDI', 'HR']);
  });

  it('answers rightly however many different texts there are', () => {
    const reader = rememberReadings(
      (text: string) => `${text}!`,
      (text) => text,
    );
    const texts = Array.from({ length: 10_000 }, (_, index) => String(index));
    expect(texts.map(reader)).toEqual(texts.map((text) => `${text}!`));
  });
});

describe('texts that are remembered', () => {
  it('reads each text once while it is remembered', () => {
    const read: string[] = [];
    const reader = rememberTexts((text) => {
      read.push(text);
      return text.length;
    });
    expect([reader('Head of EDI'), reader('HR'), reader('Head of EDI')]).toEqual([11, 2, 11]);
    expect(read).toEqual(['Head of EDI', 'HR']);
  });

  it('answers rightly however many different texts there are', () => {
    const reader = rememberTexts((text) => `${text}!`);
    const texts = Array.from({ length: 10_000 }, (_, index) => String(index));
    expect(texts.map(reader)).toEqual(texts.map((text) => `${text}!`));
  });
});
