// Wakes the islands of the page up once the browser is idle. The server puts the addresses in.
const wake = async () => {
  const islands = await import("{module}");
  await islands.default({ module_or_path: "{wasm}" });
  islands.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) {
    const start = islands[island.dataset.component];
    if (start) await start(island);
  }
};
"requestIdleCallback" in window ? requestIdleCallback(wake) : setTimeout(wake);
