/** A line of a list. What qualifies it never stays behind. */
export interface ListLine {
  readonly text: string;
  readonly detail?: string;
}

/** Lines that have something in common. */
export interface ListGroup {
  /** Beginning of a sentence that each line completes: the heading of their card. */
  readonly heading?: string;
  /** Goes on from the heading. */
  readonly lead?: string;
  readonly lines: readonly ListLine[];
}

/** A list that a person takes along, ready to be shown, printed or copied. */
export interface ListText {
  readonly heading: string;
  /** What stands there when nothing is ticked. */
  readonly nothing: string;
  /** Stands above the groups. */
  readonly lead: string;
  /** What is most urgent first. */
  readonly groups: readonly ListGroup[];
  /** Stands below the groups, where there is something to say of all of them. */
  readonly closing?: string;
  /** What goes with it off the page: when to see a doctor, and what must not wait for an appointment. */
  readonly advice: readonly string[];
  /** What the list is, and what it is not. */
  readonly purpose: string;
}

/** A line as plain text. */
export const lineText = ({ text, detail }: ListLine): string => (detail ? `${text}: ${detail}` : text);

/** The list as plain text, a line each. */
export const listText = ({ heading, nothing, lead, groups, closing, advice, purpose }: ListText): string =>
  [
    heading,
    groups.length ? lead : nothing,
    ...groups.flatMap((group) => [
      group.heading,
      group.lead,
      ...group.lines.map((line) => `- ${lineText(line)}`),
    ]),
    groups.length ? closing : undefined,
    ...advice,
    purpose,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
