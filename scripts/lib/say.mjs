// How the scripts speak: steps with their time, and failures in one sentence.

/** A failure that a person can act on: its message is all that is shown. */
export class Stop extends Error {}

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint(1);
export const dim = paint(2);
export const red = paint(31);
export const green = paint(32);
export const yellow = paint(33);

export const say = (text = '') => console.log(text);

/** "0.4 s", "35 s", "2 min 5 s" */
export const duration = (milliseconds) => {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

/** Runs `main` and ends the process: a Stop is shown as its sentence, anything else with its stack. */
export const runMain = async (main) => {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? `\n${red('✗')} ${error.message}` : error);
    process.exitCode = 1;
  }
};
