import { css } from 'lit';

export const checklistStyles = css`
  label {
    display: flex;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }
  .icon {
    flex: none;
    inline-size: 1.5em;
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: inherit;
    font-size: 1em;
    accent-color: var(--_mark);
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
  .list {
    border: 2px solid var(--_mark);
  }
`;
