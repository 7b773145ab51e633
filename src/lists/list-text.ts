/** A line of a list. What qualifies it never stays behind. */
export interface ListLine {
  readonly text: string;
  readonly detail?: string;
}

/** A list that a person takes along, ready to be shown, printed or copied. */
export interface ListText {
  readonly heading: string;
  /** What stands there when nothing is ticked. */
  readonly nothing: string;
  readonly groups: readonly {
    readonly lead: string;
    readonly lines: readonly ListLine[];
    readonly closing: string;
  }[];
  /** What the list is, and what it is not. */
  readonly purpose: string;
}

/** A line as plain text. */
export const lineText = ({ text, detail }: ListLine): string => (detail ? `${text}: ${detail}` : text);

/** The list as plain text, a line each. */
export const listText = ({ heading, nothing, groups, purpose }: ListText): string =>
  [
    heading,
    ...(groups.length
      ? groups.flatMap(({ lead, lines, closing }) => [
          lead,
          ...lines.map((line) => `- ${lineText(line)}`),
          closing,
        ])
      : [nothing]),
    purpose,
  ].join('\n');
