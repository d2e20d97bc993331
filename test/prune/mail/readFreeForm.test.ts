import { describe, expect, test } from 'vitest';
import { refusedCommand } from '../../../src/prune/mail/readFreeForm.ts';

describe('refusedCommand', () => {
  test.each([
    ['no transcript', 'Your message could not be delivered.', null],
    ['the recipient', '>>> RCPT To:<a@kempt.invalid>\n<<< 550 unknown', 'RCPT'],
    ['the sender', '>>> MAIL From:<b@kempt.invalid>\r\n<<< 550 denied', 'MAIL'],
    ['the message', '>>> DATA\n<<< 550 looks like spam', 'DATA'],
    ['data without a recipient left', '>>> DATA\n<<< 550 unknown\n<<< 503 need RCPT command', 'RCPT'],
    ['the same with carriage returns', '>>> DATA\r\n<<< 550 unknown\r\n<<< 554 5.5.1 no valid Recipients\r\n', 'RCPT'],
    ['a recipient named only far behind', `>>> DATA\n<<< 550 no\n<<< 503 ${'x'.repeat(90)} rcpt`, 'DATA'],
    ['the last place that counts', `>>> DATA\n<<< 550 no\n<<< 503${'x'.repeat(80)}rcpt`, 'RCPT'],
    ['the first place that does not', `>>> DATA\n<<< 550 no\n<<< 503${'x'.repeat(81)}rcpt`, 'DATA'],
    ['a command that is none of these', '>>> QUIT\n<<< 421 closing', null],
    ['an answer to nothing', '<<< 550 unknown', null],
  ])('%s', (_why, notice, command) => {
    expect(refusedCommand(notice)).toBe(command);
  });
});
