// Says which Node is needed, in a file that every Node from 14 on can read.
const needed = 20;

export const requireNode = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= needed) return;
  console.error(
    `\nNewsroom needs Node ${needed} or later, and this is Node ${process.versions.node}. ` +
      'Install Node 22 from https://nodejs.org (or run "nvm install 22") and try again.',
  );
  process.exit(1);
};
