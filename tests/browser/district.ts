import type { Portal } from "./portal.ts";

/** A day so many days from today, in Boston, as `2026-02-12`. */
export function day(offset: number): string {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(new Date());
  return new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);
}

export const lan = "lan.tran@example.org";
export const okafor = "okafor@example.org";
export const reilly = "reilly@example.org";
export const feldman = "feldman@example.org";
export const chen = "chen@example.org";
export const gomes = "gomes@example.org";
export const child = "9900001001";

/** The text of a CSV file. */
export const csv = (...lines: string[]) => `${lines.join("\n")}\n`;

const staff: [string, string, string][] = [
  ["reviewer", "Nneka Okafor", okafor],
  ["approver", "Sean Reilly", reilly],
  ["finance", "Amy Chen", chen],
  ["finance", "Paulo Gomes", gomes],
];

/** One family to whom speech is owed, one provider under contract, and the office; every day counts from today. */
export function district(portal: Portal) {
  for (const [role, name, email] of staff) portal.run("staff", "add", "--role", role, "--name", name, "--email", email);
  portal.bring("households", csv("household,guardian,other_names,email,language,relation", `D-01,Lan Tran,,${lan},en,GUARDIAN`));
  portal.bring(
    "students",
    csv("sasid,household,first_name,last_name,school,iep_from,iep_to", `${child},D-01,Minh,Tran,Mather Elementary,${day(-700)},${day(200)}`),
  );
  portal.bring("goals", csv("sasid,goal,wording", `${child},2,Say r and s clearly`));
  portal.bring(
    "determinations",
    csv(
      "sasid,missed_from,missed_to,findings,cause,assessor,decided_on,service,owed_minutes,substitutes",
      `${child},${day(-400)},${day(-150)},REGRESSION,STAFFING_SHORTAGE,Mather Elementary,${day(-90)},SLT,720,`,
    ),
  );
  portal.bring("providers", csv("provider,name,other_names,roles", "P-101,Maya Castellano,Savin Hill Speech,SLP"));
  portal.bring(
    "licenses",
    csv(
      "provider,supervisor,kind,holder,board,number,valid_from,expires_on,checked_on",
      `P-101,no,SLP,Maya Castellano,Board of Speech-Language Pathology and Audiology,SP-5101,${day(-900)},${day(400)},${day(-60)}`,
    ),
  );
  portal.bring(
    "contracts",
    csv(
      "contract,provider,state,approved_on,effective_from,effective_to,service,individual_rate,group_rate",
      `C-101,P-101,CITY_APPROVED,${day(-80)},${day(-75)},${day(200)},SLT,150.00,`,
    ),
  );
}
