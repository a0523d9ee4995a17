/** A scenario of the demo as its family reads it: the sums of its claim, and the words that say why. */
export interface Scenario {
  name: string;
  email: string;
  sums: Record<string, string>;
  why?: string[];
}

const asked = (all: string, paid: string, rest: Record<string, string> = {}) => ({ "You asked for": all, ...rest, Paid: paid });
const fix = (money: string) => ({ "Fix to get paid": money });
const waits = (money: string) => ({ "Waits for an office": money });
const no = (money: string) => ({ "Not payable": money });
const scenario = (name: string, who: string, sums: Record<string, string>, ...why: string[]): Scenario => ({
  name,
  email: `${who}@example.org`,
  sums,
  why,
});

export const scenarios: Scenario[] = [
  scenario("1 clean", "lan.tran", asked("$900.00", "$900.00")),
  scenario("2 over the hours", "carlos.rivera", asked("$840.00", "$800.00", no("$40.00")), "Some hours are left", "We can pay 30 min of 45 min."),
  scenario("3 contract not approved", "nadia.haddad", asked("$660.00", "$0.00", waits("$660.00")), "The City has not approved the contract yet"),
  scenario("4 before the contract", "marie.joseph", asked("$825.00", "$495.00", no("$330.00")), "The session was before the contract", "Nov 10, 2025"),
  scenario("5 after the school's start", "ana.tavares", asked("$675.00", "$337.50", no("$337.50")), "The school had started the service", "Jan 12, 2026"),
  scenario("5b told late", "beatriz.lopes", asked("$675.00", "$675.00")),
  scenario("6 license ended", "wei.zhang", asked("$960.00", "$640.00", fix("$320.00")), "The license had ended", "Feb 12, 2026"),
  scenario("7 no supervisor's license", "hodan.abdi", asked("$1,300.00", "$0.00", fix("$1,300.00")), "Add the supervisor's license"),
  scenario("8 not all shown", "claire.dubois", asked("$560.00", "$420.00", fix("$140.00")), "Show that you paid", "a bank paper that shows this payment"),
  scenario("9 two children at once", "karen.sullivan", asked("$300.00", "$150.00", fix("$150.00")), "The provider had another child at this time"),
  scenario("10 claimed before", "jamal.carter", asked("$300.00", "$0.00", no("$300.00")), "This session was claimed before"),
  scenario(
    "11 in part",
    "luz.martinez",
    asked("$950.00", "$570.00", { ...fix("$190.00"), ...no("$190.00") }),
    "Name the IEP goal",
    "Add the missing time",
    "This is not a session",
    "This kind of help is not on the list",
  ),
  scenario("12 above the rate", "thuy.nguyen", asked("$700.00", "$600.00", no("$100.00")), "The price is above the contract", "$150.00 an hour"),
  scenario("13 insured", "grace.mensah", asked("$600.00", "$200.00", no("$400.00")), "Another program paid a part", "paid $100.00"),
];
