import { plainWords } from '../../../src/domain/status/plain-words';
import { tellsShareOfWork } from '../../../src/domain/status/share-of-work';
import { understandStatus } from '../../../src/domain/status/understand-status';
import { readProgress } from '../../../src/domain/rag/words/read-progress';

const listed = (text: string): readonly string[] => text.split(';').map((words) => words.trim());

describe('what the work has brought about, behind its end', () => {
  it.each(
    listed(`Completed. Disclosures went up from 52% to 61%.;Complete. Fell from 30% to 22%;Completed: men now 38%;
    Completed. 38% of candidates are disabled;Completed – BME managers up from 9% to 11%;Complete. Turnout 57%.;
    Completed: turnout 57%;Action complete. Sharing rate now 83%.;Completed June 2023. Response rate rose to 60%.;
    Completed. 2 of 9 governors are now disabled;Completed (38% of candidates were disabled);Completed. Turnout: 57%;
    Closed. The gap narrowed from 16% to 10%;Completed. Compliance at 81% against a target of 85%;
    Completed, with enquiries up 14%;Completed. Rose by 4 percentage points;Completed. 57 per cent response rate;
    Mentors rose from 10% to 20%. Action complete.;Rose to 61% - action closed;Completed – 61%, up from 52%;Completed – 30% → 45%`),
  )('takes nothing from it: “%s”', (progress) => {
    expect(readProgress(progress)?.status).toBe('complete');
  });

  it.each(
    listed(`Completed 30%;Completed. 30% of wards left;Completed. 30 per cent of wards left;Completed: 30%;Completed (30%);
    Completed. 30%;Completed. Now 30%;Completed. 30% complete;Completed for 30% of wards;Completed. 30% of services finished;
    Completed. 70% to go;Completed. Only 30% of nurses trained;Completed. 95% of nurses trained;Completed. 30% of nurses;
    Completed: 30% staff;Completed. Training at 85%.;Completed. Progress: 30%;Completed. Overall 30%;Completed. 2 of 6 sites;
    Completed. 2 of 6 sites visited;Completed. 70% rolled out;Completed. Rolled out to 30% of staff;Completed. 30% remaining;
    Completed. Compliance is 71%, work continues;Completed phase 2;Completed draft;Completed for 2 of 6 sites`),
  )('is not what is told by a share of the work: “%s”', (progress) => {
    expect(readProgress(progress)).toBeNull();
  });

  it('is told apart for whoever asks', () => {
    expect(tellsShareOfWork(plainWords('Completed. Men now 38%'))).toBe(false);
    expect(tellsShareOfWork(plainWords('Completed. 38% of wards'))).toBe(true);
  });

  it('leaves a status of part of the work part of it', () => {
    expect(understandStatus('Completed. 30%')).toBe('on-track');
  });
});

describe('a deed told with the end', () => {
  it.each(
    listed(`Completed and evaluated;Completed and reviewed;Complete and shared with all staff;Completed and reported to Board;
    Completed and circulated to managers, June 2023;Completed and the results presented to the forum in May 2023;
    Delivered and evaluated;Completed and report submitted;Completed and sent to the regulator`),
  )('takes nothing from it: “%s”', (progress) => {
    expect(readProgress(progress)?.status).toBe('complete');
  });

  it.each(
    listed(`Completed and continued;Completed and work started on the next;Completed and repeated each year;
    Completed and further training needed;Completed and trialled in three wards;Completed and shared with 2 teams;
    Completed and rolled out to 3 wards;Completed and awaiting sign off;Completed and to be evaluated;
    Completed and 30% of staff trained;Completed and next survey planned;Completed survey and evaluated it;
    Completed and evaluated in two wards;Completed and not yet published`),
  )('is no end where it goes on, is to come or is of some: “%s”', (progress) => {
    expect(readProgress(progress)).toBeNull();
  });
});
