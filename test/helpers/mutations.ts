/** Runs `task`, and tells everything that changed below `target`. */
export async function changesDuring(target: Node, task: () => unknown): Promise<MutationRecord[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(target, { attributes: true, characterData: true, childList: true, subtree: true });
  await task();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}
