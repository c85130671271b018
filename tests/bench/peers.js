// Peers that are npm packages, as in peers.py. Packages that are absent are left out.
const DAY = 86400000, UNIX = 719163;
const first = Date.UTC(1993, 0, 1), last = Date.UTC(2050, 11, 31);

function report(name, isOff, listed = isOff) {
  const version = require(name + "/package.json").version, answers = [];
  for (let at = first; at <= last; at += DAY) answers.push(listed(new Date(at)));
  const begin = process.hrtime.bigint();
  let days = 0;
  for (let at = first; at <= last; at += 37 * DAY, days++) isOff(new Date(at));
  const took = Number(process.hrtime.bigint() - begin) / days;
  console.log(`${name}\t${version}\t${took.toFixed(1)}`);
  answers.forEach((off, i) => console.log(`off\t${name}\t${first / DAY + i + UNIX}\t${off ? 1 : 0}`));
}

const weekEnd = (day) => day.getUTCDay() === 0 || day.getUTCDay() === 6;

try {
  const Holidays = require("date-holidays"), finland = new Holidays("FI"), years = new Map();
  const counts = (h) => h.type === "public" || h.type === "bank";
  const listed = (day) => {
    const year = day.getUTCFullYear();
    if (!years.has(year)) {
      years.set(year, new Set(finland.getHolidays(year).filter(counts).map((h) => h.date.slice(0, 10))));
    }
    return weekEnd(day) || years.get(year).has(day.toISOString().slice(0, 10));
  };
  report("date-holidays", (day) => {
    const noon = new Date(day.getTime() + 10 * 3600000); // noon in Finland, give or take an hour
    const found = finland.isHoliday(noon);
    return weekEnd(day) || (found && found.some(counts));
  }, listed);
} catch (missing) {
  if (missing.code !== "MODULE_NOT_FOUND") throw missing;
}
try {
  const finnish = require("finnish-holidays-js"), years = new Map();
  report("finnish-holidays-js", (day) => {
    const year = day.getUTCFullYear();
    if (!years.has(year)) {
      years.set(year, new Set(finnish.year(year, true).map((h) => `${h.year}-${h.month}-${h.day}`)));
    }
    return weekEnd(day) || years.get(year).has(`${year}-${day.getUTCMonth() + 1}-${day.getUTCDate()}`);
  });
} catch (missing) {
  if (missing.code !== "MODULE_NOT_FOUND") throw missing;
}
