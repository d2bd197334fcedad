/** Time zones as this browser knows them, for the engine, which knows none of its own. */

const DAY = 86_400;
/** Clocks are changed further apart than that. */
const STEP = 10 * DAY;
/** Nothing in a journal is older than Unkink. */
const FIRST = Date.UTC(2019, 0, 1) / 1000;
const AHEAD = 3 * 366 * DAY;

const OFFSET = /^([+-])(\d\d):?(\d\d)$/;

/** The time zone of this device: its name, or where it has none, how far its clock is ahead of UTC, as `+05:30`. */
export function deviceZone(name = Intl.DateTimeFormat().resolvedOptions().timeZone, now = new Date()): string {
  return name && name !== "Etc/Unknown" && offsetsOf(name) ? name : offsetText(-now.getTimezoneOffset());
}

function offsetText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/**
 * When the clocks of a zone change, and how far they are ahead of UTC from then on: `epoch second:seconds`, separated by spaces, the
 * first for the time before, too. Undefined for a zone that this browser does not know.
 *
 * @param until the epoch second after which it need not hold
 */
export function zoneTable(id: string, until = Date.now() / 1000 + AHEAD): string | undefined {
  const fixed = OFFSET.exec(id);
  if (fixed) {
    const [, sign, hours, minutes] = fixed;
    return `${FIRST}:${(sign === "-" ? -60 : 60) * (Number(hours) * 60 + Number(minutes))}`;
  }
  const ahead = offsetsOf(id);
  if (!ahead) return undefined;
  let offset = ahead(FIRST);
  const table = [`${FIRST}:${offset}`];
  for (let at = FIRST + STEP; at < until; at += STEP) {
    const later = ahead(at);
    if (later === offset) continue;
    let [before, after] = [at - STEP, at];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (ahead(middle) === offset) before = middle;
      else after = middle;
    }
    offset = later;
    table.push(`${after}:${offset}`);
  }
  return table.join(" ");
}

/** The seconds by which a zone is ahead of UTC at an epoch second; undefined for a zone that this browser does not know. */
function offsetsOf(id: string): ((second: number) => number) | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: id,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    return (second) => {
      const shown: Record<string, number> = {};
      for (const { type, value } of format.formatToParts(second * 1000)) shown[type] = Number(value);
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = shown;
      return Date.UTC(year, month - 1, day, hour, minute, seconds) / 1000 - second;
    };
  } catch {
    return undefined;
  }
}
