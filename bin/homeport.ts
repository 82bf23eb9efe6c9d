interface Command {
  run(args: string[]): Promise<number>;
}

/** One file per command, loaded only when asked for: `--help` needs neither jsdom nor the simulator. */
const commands: Readonly<Record<string, { does: string; load: () => Promise<Command> }>> = {
  read: {
    does: 'PAGE.html --url URL   reservations of a saved booking page, as JSON',
    load: () => import('./commands/read'),
  },
  import: {
    does: 'FILE                what a booking export holds, as JSON',
    load: () => import('./commands/import'),
  },
  sim: {
    does: '…                      play, replay and check runs of the simulator',
    load: () => import('./commands/sim'),
  },
};

function help(): string {
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name} ${does}`);
  return `Usage: npm run --silent homeport -- <command>\n\n${lines.join('\n')}\n`;
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help());
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const known = Object.keys(commands).join(', ');
    process.stderr.write(
      `${name === undefined ? 'Name a command' : `There is no command "${name}"`}: ${known}.\n`,
    );
    return 2;
  }
  return (await command.load()).run(args);
}

process.exitCode = await main(process.argv.slice(2));
