// The map that is embedded: `?map=` its address, else the one beside this page.
const map = new URL(new URLSearchParams(location.search).get('map') ?? './embed.html', location.href);
const frame = document.getElementById('map');
const told = document.getElementById('told');

// Whoever is named in `parent=` is heard, and nobody else.
frame.src = `${map.href.split('#')[0]}#lang=en&embed=1&parent=${location.origin}`;

addEventListener('message', ({ source, origin, data }) => {
  // Ask both: which window, and which origin.
  if (source !== frame.contentWindow || origin !== map.origin || data?.jinju !== 1) return;
  const line = document.createElement('li');
  line.dataset.type = data.type;
  line.textContent = JSON.stringify(data);
  told.append(line);
});

document.getElementById('buttons').addEventListener('click', ({ target }) => {
  const { message } = target.dataset;
  // The second argument is the origin of the map, never '*'.
  if (message !== undefined) frame.contentWindow.postMessage({ jinju: 1, ...JSON.parse(message) }, map.origin);
});
