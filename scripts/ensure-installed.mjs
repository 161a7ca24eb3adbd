// Runs before `npm start` and `npm test`, on whatever Node the machine has: installs what the lock file names
// unless it is installed already. Silent when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const installed = () => {
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const found = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    return (
      existsSync('node_modules/.bin/node') &&
      Object.keys(found).every(path => wanted[path] && wanted[path].version === found[path].version) &&
      Object.keys(wanted).every(path => path === '' || wanted[path].optional || wanted[path].peer || found[path])
    );
  } catch {
    return false;
  }
};

if (!installed()) {
  process.stderr.write('Installing the packages that package-lock.json names (once, about a minute) …\n');
  // npm sets npm_execpath to its own script; running it by this Node avoids a shell on every system.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { stdio: ['ignore', 2, 2], shell: true });
  if (status !== 0) {
    process.stderr.write('Could not install. `npm ci` shows the whole reason; then run this command again.\n');
    process.exit(status || 1);
  }
}
