/** What `Office.context` answers, as far as a pane looks. */
export interface OfficeContextOptions {
  /** The newest ExcelApi set of the host: `1.14`. */
  readonly excelApi: string;
}

const OTHER_SETS: Readonly<Record<string, string>> = {
  sharedruntime: '1.2',
  addincommands: '1.3',
  ribbonapi: '1.2',
  dialogapi: '1.2',
  delayforcelledit: '1.1',
};

/** Whether a version `1.9` reaches another `1.14`, part by part. */
function reaches(has: string, wanted: string): boolean {
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** A context with requirement sets, platform and theme. */
export function officeContext({ excelApi }: OfficeContextOptions): object {
  const sets: Readonly<Record<string, string>> = { ...OTHER_SETS, excelapi: excelApi };
  return {
    host: 'Excel',
    platform: 'PC',
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
    displayLanguage: 'en-GB',
    contentLanguage: 'en-GB',
    touchEnabled: false,
    officeTheme: {
      bodyBackgroundColor: '#FFFFFF',
      bodyForegroundColor: '#000000',
      controlBackgroundColor: '#F0F0F0',
      controlForegroundColor: '#000000',
      isDarkTheme: false,
    },
    requirements: {
      isSetSupported(name: string, version: string | number = '1.1'): boolean {
        const has = sets[name.toLowerCase()];
        return has !== undefined && reaches(has, String(version));
      },
    },
  };
}
