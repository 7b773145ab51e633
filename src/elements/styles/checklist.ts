import { css } from 'lit';

export const checklistStyles = css`
  label {
    display: flex;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: inherit;
    font-size: 1em;
    accent-color: var(--_mark);
    /* Where the browser draws dark boxes, a ticked one has to stand out from them. */
    accent-color: light-dark(var(--_deep), var(--_mark));
  }
  .icon {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    stroke-width: 1.75;
  }
  /* Boxes and icons stand beside the first line, however high it is. */
  :is(label, .shown) > :is(input, .icon) {
    margin-block-start: calc((var(--_height) - 1.5) * 0.5em);
  }
  small {
    display: block;
    font-size: 0.9em;
    font-weight: normal;
  }
  :checked ~ span {
    font-weight: bold;
  }
  .chosen {
    outline: 3px solid;
  }
  fieldset ul {
    padding: 0;
    list-style: none;
  }
  fieldset li {
    max-inline-size: none;
  }
  .count {
    margin: 0;
  }
  .count a {
    display: inline-block;
    padding-block: 0.6em;
    font-weight: bold;
  }
  .list {
    border: 2px solid var(--_mark);
  }
  .actions {
    margin: 0;
  }
  /* Where words are very large, they need the room more; where few letters fit beside the box, they go below it. */
  @container (max-width: 14em) {
    .icon {
      display: none;
    }
    label {
      flex-wrap: wrap;
    }
    label > span {
      flex: 1 1 5em;
    }
  }
`;
