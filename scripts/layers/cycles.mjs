/** Import cycles of a graph { file: [files it imports] }, each as the list of files on the way round. */
export function cyclesIn(graph) {
  const cycles = [];
  const done = new Set();
  const way = [];
  const visit = (file) => {
    const start = way.indexOf(file);
    if (start >= 0) cycles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    way.push(file);
    for (const next of graph[file] ?? []) visit(next);
    way.pop();
    done.add(file);
  };
  for (const file of Object.keys(graph)) visit(file);
  return cycles;
}
