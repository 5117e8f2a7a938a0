import type { RibbonCommands } from './ribbon-commands';

/** Gives Excel each command under the name the manifest calls it by, and tells Excel when it is done. */
export function registerCommands(
  commands: RibbonCommands,
  associate: (name: string, run: (event: { completed(): void }) => void) => void,
): void {
  for (const [name, command] of Object.entries(commands)) {
    associate(name, (event) => {
      // Excel greys the button, and after five minutes stops the add-in, until it hears that the work is over.
      void command().finally(() => event.completed());
    });
  }
}
