/** What Parity does and how it is called, for `parity help`. */
export const HELP = `Parity reads NHS equality action plans in Excel workbooks, rates every action with a
reason, checks the due dates and writes the answers back. Nothing leaves this computer.

  parity review [FILE…] [--as-at YYYY-MM-DD] [--out PATH] [--in-place] [--json]
      Reads and rates the plan and writes FILE.reviewed.xlsx with status columns and
      summary sheets. With no FILE it reviews the bundled sample. The workbook itself is
      changed only with --in-place.

  parity read FILE [--as-at YYYY-MM-DD] [--json]
      Says what was recognised and everything that needs a look; writes nothing.

  parity due [--as-at YYYY-MM-DD] [--period-start YYYY-MM-DD] [--json]
      Reads due-date phrases on standard input, one a line; one answer a line.

  parity gaps FILE [--as-at YYYY-MM-DD] [--json]
      WRES, WDES, Model Employer and pay-gap figures from the data sheets or the staff list
      of a workbook, each with its interval, its test and the actions that name it.

  parity template NAME FILE
      Adds a blank sheet to a workbook, making it when it is not there: plan for an action
      plan; wres, wdes, model-employer or pay for counts to compute the figures from.

  Without --as-at the date is the one on the workbook’s Parity settings, else today in Europe/London.
  Exit status: 0 done; 1 done, but something in the plan could not be read, rated or written; 2 not done.`;
